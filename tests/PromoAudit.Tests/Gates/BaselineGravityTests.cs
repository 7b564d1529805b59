using PromoAudit.Governance.Baselines;
using PromoAudit.Rules;
using PromoAudit.Tests.Cli;

namespace PromoAudit.Tests.Gates;

/// <summary>When a recorded finding of a real plan, 18800 CNY at risk for three promotions together, is open again.</summary>
public sealed class BaselineGravityTests : IDisposable
{
    private const string File = "promoaudit-baseline.json";
    private const string Recorded = "\"18800 CNY\"";

    private readonly TestConsole _console = new TestConsole()
        .With("plans/plan.yaml", System.IO.File.ReadAllText(RepositoryRoot.File("examples/first/plan.yaml")))
        .With("plans/shop.yaml", System.IO.File.ReadAllText(RepositoryRoot.File("examples/first/shop.yaml")));

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData("\"17091 CNY\"", 0)]
    [InlineData("\"17090 CNY\"", 1)]
    [InlineData("\"99999 CNY\"", 0)]
    [InlineData("\"0 CNY\"", 1)]
    [InlineData("\"18800 USD\"", 1)]
    [InlineData("\"unlimited\"", 0)]
    public void More_than_a_tenth_more_money_is_graver(string then, int code)
    {
        Record();
        Edit(Recorded, then);
        Check().ShouldBe(code, _console.OutputText);
        _console.OutputText.Contains("graver now: it was critical", StringComparison.Ordinal).ShouldBe(code == 1);
    }

    [Fact]
    public void A_sum_that_was_not_known_says_nothing()
    {
        Record();
        Edit($"\"moneyAtRisk\": {Recorded}, ", "");
        Check().ShouldBe(0, _console.OutputText);
    }

    [Fact]
    public void No_bound_where_there_was_one_is_graver()
    {
        var use = new EntryUse("f", "stacking/below-cost", "double-11", "plan.yaml", Times: 1, Matched: 2);
        var finding = AmbiguousEntry.Of(use, File) with { Severity = Severity.Critical, Unbounded = true };
        var entry = new BaselineEntry("f", use.Rule, use.Plan, use.File) { Severity = Severity.Critical };
        BaselineGravity.IsGraver(finding, "CNY", entry with { MoneyAtRisk = 18_800, Currency = "CNY" }).ShouldBeTrue();
        BaselineGravity.IsGraver(finding, "CNY", entry with { Unbounded = true }).ShouldBeFalse();
    }

    [Fact]
    public void A_promotion_that_had_no_part_in_a_finding_about_the_whole_plan_is_another_hole()
    {
        Record();
        Edit("\"promotion:coupon-50\", ", "");
        Check().ShouldBe(1);
        _console.OutputText.ShouldContain("In the baseline since 2026-11-22, but without promotion:coupon-50");
    }

    private void Record() => _console.Run("baseline", "plans").ShouldBe(0, _console.ErrorText);

    private void Edit(string then, string now)
    {
        var text = _console.Read(File);
        text.ShouldContain(then);
        _console.With(File, text.Replace(then, now, StringComparison.Ordinal));
    }

    private int Check() => _console.Run("check", "plans", "--baseline", File);
}
