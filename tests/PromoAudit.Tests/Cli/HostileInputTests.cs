using System.Runtime.ExceptionServices;
using PromoAudit.Cli;
using PromoAudit.Tests.Examples;
using PromoAudit.Tests.Plans;

namespace PromoAudit.Tests.Cli;

public class HostileInputTests
{
    [Theory]
    [InlineData(
        "{sku: A, price: 5, modifiers: [{id: less, price: -1000000000000, max: 1000000000000}]}",
        "{amountOff: 1}"
    )]
    [InlineData(
        "{sku: A, price: 1, modifiers: [{id: less, price: -1000000000000, max: 1000000000}]}",
        "{buyGet: {buy: 10, get: 1000000000000}}"
    )]
    [InlineData("{sku: A, price: 0.01, stock: 3}", "{gift: {of: [A], choose: 1}}")]
    [InlineData("{sku: A, price: 0.01}", "{gift: {worth: 0.01}}, limits: {total: 5}")]
    [InlineData("{sku: A, price: 99}", "{gift: {worth: 0.01, cost: 1000000000000}}, limits: {total: 1000000000000}")]
    [InlineData("{sku: A, price: 1000000000000}", "{points: {earn: 2147483647, perSpend: 0.01, worth: 1000000000000}}")]
    [InlineData(
        "{sku: A, price: 1000000000000}",
        "{gift: {of: [A], quantity: 1000000000000}, every: true}, threshold: {spend: 0.01}"
    )]
    [InlineData(
        "{sku: A, price: 1000000000000, cost: 1000000000000}",
        "{gift: {of: [A], choose: 1}, every: true}, threshold: {spend: 0.01}"
    )]
    public void Figures_without_measure_are_worked_out_all_the_same(string item, string benefit)
    {
        using var console = new TestConsole();
        console.With(
            "plan.yaml",
            $$"""
            promoaudit: 1
            plan: without-measure
            currency: CNY
            timezone: Asia/Shanghai
            catalog: [{{item}}]
            promotions:
              - {id: one, scope: all, benefit: {{benefit}}}

            """
        );

        using var overflows = new OverflowWatch();
        console.Run("check", "plan.yaml").ShouldBeOneOf(ExitCodes.Clean, ExitCodes.Found);
        overflows.Places.ShouldBeEmpty();
    }

    [Fact]
    public void Money_that_grows_too_large_by_its_exchange_rate_is_refused()
    {
        using var console = new TestConsole();
        console.With(
            "plan.yaml",
            SmallWorld.Good.Replace("price: 99,", "price: 1000000000000 USD,", StringComparison.Ordinal)
                + "exchangeRates: {USD: 1000000000000}\n"
        );

        console.Run("check", "plan.yaml").ShouldBe(ExitCodes.Unreadable);
        console.ErrorText.ShouldContain("1000000000000 USD");
    }

    [Fact]
    public void Two_thousand_damaged_plans_end_with_a_verdict_or_a_clear_refusal()
    {
        var texts = ExampleFiles
            .In("incidents")
            .Concat(ExampleFiles.In("everyday"))
            .Select(path => ExampleFiles.Text(path).Text)
            .Append(EverythingPlan.Text)
            .ToArray();
        using var console = new TestConsole();

        for (var round = 0; round < 2_000; round++)
        {
            var mutations = new Mutations(round);
            var damaged = mutations.Bytes(mutations.Pick(texts), texts);
            File.WriteAllBytes(console.PathOf("plan.yaml"), damaged);

            var code = console.Run("check", "plan.yaml", "--format", mutations.OneIn(2) ? "json" : "text");

            code.ShouldBeOneOf([ExitCodes.Clean, ExitCodes.Found, ExitCodes.Unreadable], $"round {round}");
            if (code == ExitCodes.Unreadable)
            {
                (console.OutputText.Length + console.ErrorText.Length).ShouldBeGreaterThan(0, $"round {round}");
            }
        }
    }

    /// <summary>Sees figures that do not fit on this thread, even where somebody catches them: what they would have told stays unknown.</summary>
    private sealed class OverflowWatch : IDisposable
    {
        private readonly int _thread = Environment.CurrentManagedThreadId;

        public OverflowWatch() => AppDomain.CurrentDomain.FirstChanceException += See;

        public List<string> Places { get; } = [];

        public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= See;

        private void See(object? sender, FirstChanceExceptionEventArgs arguments)
        {
            if (arguments.Exception is not OverflowException || Environment.CurrentManagedThreadId != _thread)
            {
                return;
            }

            // A rule may multiply beyond all measure: its expression is then unknown, as the language says.
            var thrower = Environment
                .StackTrace.Split('\n')
                .First(line =>
                    line.Contains(" PromoAudit.", StringComparison.Ordinal)
                    && !line.Contains(nameof(OverflowWatch), StringComparison.Ordinal)
                );
            if (!thrower.Contains(" PromoAudit.Expressions.", StringComparison.Ordinal))
            {
                Places.Add(thrower);
            }
        }
    }
}
