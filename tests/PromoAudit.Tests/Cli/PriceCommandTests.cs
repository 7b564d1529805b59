using System.Text.Json;

namespace PromoAudit.Tests.Cli;

public sealed class PriceCommandTests : IDisposable
{
    private const string Plan = """
        promoaudit: 1
        plan: autumn
        currency: CNY
        timezone: Asia/Shanghai
        catalog:
          - {sku: TEE, name: 纯棉T恤, price: 99, cost: 41}
          - {sku: CAP, name: 棒球帽, price: 59, cost: 18}
        shop:
          shipping: {fee: 8, cost: 6, freeOver: 99}
          returns: {window: 7d}
        promotions:
          - id: full-300-off-50
            name: 满300减50
            layer: shop
            scope: all
            threshold: {spend: 300}
            benefit: {amountOff: 50, per: order}
            onRefund: {proration: paid-share, requalify: false}
          - id: code-10
            layer: platform
            funding: {merchant: 60%, platform: 40%}
            trigger: {code: SAVE10}
            scope: all
            threshold: none
            benefit: {percentOff: 10%}
            stacking: {with: [full-300-off-50]}

        """;

    private readonly TestConsole _console = new TestConsole().With("plan.yaml", Plan);

    public void Dispose() => _console.Dispose();

    [Fact]
    public void A_basket_is_priced_layer_by_layer()
    {
        Price("--cart TEE=3,CAP=1 --codes SAVE10").ShouldBe(0, _console.ErrorText);
        Baseline.Verify(_console.OutputText);
    }

    [Fact]
    public void A_basket_is_priced_layer_by_layer_in_Chinese()
    {
        Price("--cart TEE=3,CAP=1 --codes SAVE10 --lang zh").ShouldBe(0, _console.ErrorText);
        Baseline.Verify(_console.OutputText);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void What_a_partial_return_leaves_is_worked_out(string language)
    {
        Price($"--cart TEE=3,CAP=1 --return TEE=2 --lang {language}").ShouldBe(0, _console.ErrorText);
        Baseline.Verify(_console.OutputText, testName: $"What_a_partial_return_leaves_is_worked_out_{language}");
    }

    [Fact]
    public void A_basket_is_priced_as_data()
    {
        Price("--cart TEE=3,CAP=1 --codes SAVE10 --format json").ShouldBe(0, _console.ErrorText);
        using var json = JsonDocument.Parse(_console.OutputText);
        var quote = json.RootElement.GetProperty("quote");
        quote.GetProperty("list").GetDecimal().ShouldBe(356);
        quote.GetProperty("paid").GetDecimal().ShouldBe(275.40m);
        quote.GetProperty("received").GetDecimal().ShouldBe(287.64m);
        quote.GetProperty("steps").GetArrayLength().ShouldBe(2);
        quote.GetProperty("steps")[1].GetProperty("shares").GetProperty("TEE").GetDecimal().ShouldBe(25.53m);
    }

    [Theory]
    [InlineData("--cart TEE=4", "346")]
    [InlineData("--cart TEE=4 --codes all", "311.40")]
    [InlineData("--cart TEE=4 --codes SAVE10", "311.40")]
    [InlineData("--cart TEE", "99")]
    [InlineData("--cart TEE=1，CAP=1", "158")]
    public void Codes_count_only_when_they_are_typed_in(string arguments, string paid)
    {
        Price(arguments).ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldContain($"goods, paid by the buyer{new string(' ', 55 - paid.Length)}¥{paid}\n");
    }

    [Theory]
    [InlineData("--cart TEE=x", 3, "error[PA520]: \"--cart\" cannot be \"TEE=x\".")]
    [InlineData("--cart TEE=0", 3, "error[PA520]")]
    [InlineData("--cart TEE=-1", 3, "error[PA520]")]
    [InlineData("--cart =3", 3, "error[PA520]")]
    [InlineData("--cart ,", 3, "error[PA520]")]
    [InlineData("--cart TEE=1,TEE=2", 3, "error[PA521]: \"--cart\" names \"TEE\" twice.")]
    [InlineData("--cart TEE=1 --return TEE=y", 3, "error[PA520]: \"--return\" cannot be \"TEE=y\".")]
    [InlineData("", 3, "error[PA522]: \"promoaudit price\" needs --cart.\n  = help: Write --cart TEE=3,CAP=1.")]
    [InlineData("--cart TEES=1", 2, "error[PA531]: The plan sells no \"TEES\".\n  = help: Did you mean \"TEE\"?")]
    [InlineData(
        "--cart TEE=1 --codes SAVE1",
        2,
        "error[PA532]: No promotion of the plan takes the code \"SAVE1\".\n  = help: Did you mean \"SAVE10\"?"
    )]
    [InlineData("--cart TEE=1 --return TEE=2", 2, "error[PA533]: 2 of \"TEE\" cannot go back: 1 were bought.")]
    [InlineData("--cart TEE=99999999999", 2, "error[PA534]")]
    [InlineData("--cart TEE=99999999999999999999", 3, "error[PA520]")]
    public void A_basket_that_makes_no_sense_is_refused(string arguments, int code, string complaint)
    {
        Price(arguments).ShouldBe(code);
        _console.ErrorText.ShouldStartWith(complaint);
    }

    [Fact]
    public void A_plan_that_cannot_be_read_has_no_prices()
    {
        _console.Run("price", "missing.yaml", "--cart", "TEE=1").ShouldBe(2);
        _console.ErrorText.ShouldBe("error[PA513]: \"missing.yaml\" cannot be read. There is no such file.\n\n");
        _console.With("broken.yaml", SmallWorld.Broken);
        _console.Run("price", "broken.yaml", "--cart", "TEE=1").ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA101]");
    }

    [Fact]
    public void A_plan_may_come_from_standard_input()
    {
        _console.WithInput(Plan);
        _console.Run("price", "-", "--cart", "TEE=1").ShouldBe(0, _console.ErrorText);
    }

    private int Price(string arguments) =>
        _console.Run(["price", "plan.yaml", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
}
