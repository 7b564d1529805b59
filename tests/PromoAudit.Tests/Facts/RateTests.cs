using PromoAudit.Facts;
using PromoAudit.Text;

namespace PromoAudit.Tests.Facts;

/// <summary>Figures of rules in another currency than the plan.</summary>
public sealed class RateTests
{
    [Fact]
    public void A_rule_in_yuan_serves_a_plan_in_another_currency()
    {
        var dollars = FactTexts.Facts("promotions: [{id: p, scope: all, benefit: {amountOff: 5}}]");
        dollars.ToPlanCurrency(10m, "CNY").ShouldBe(10m);
        dollars.ToPlanCurrency(10m, "USD").ShouldBe(71.2m);
        dollars.ToPlanCurrency(10m, "XAU").ShouldBeNull();
    }

    [Fact]
    public void The_rate_that_the_plan_declares_comes_first() =>
        FactTexts
            .Facts("exchangeRates: {USD: 7}\npromotions: [{id: p, scope: all, benefit: {amountOff: 5}}]")
            .ToPlanCurrency(10m, "USD")
            .ShouldBe(70m);

    [Theory]
    [InlineData("USD", "EUR")]
    [InlineData("JPY", "GBP")]
    public void Rates_are_inverse_to_each_other(string one, string other) =>
        (Between(one, other) * Between(other, one)).ShouldBe(1m, 0.000001m);

    [Fact]
    public void Every_rate_says_where_it_comes_from()
    {
        var text = File.ReadAllText(RepositoryRoot.File("rules/rates.yaml"));
        var diagnostics = new Diagnostics();
        var table = YamlReader.Read(new SourceText("rates.yaml", text), diagnostics).ShouldBeOfType<YamlMapping>();
        diagnostics.HasErrors.ShouldBeFalse();
        DateOnly.TryParse(table["date"].ShouldBeOfType<YamlScalar>().Value, out _).ShouldBeTrue();
        foreach (var entry in table["rates"].ShouldBeOfType<YamlMapping>().Entries)
        {
            Currencies.IsKnown(entry.Key.Value).ShouldBeTrue(entry.Key.Value);
            var rate = entry.Value.ShouldBeOfType<YamlMapping>();
            rate["source"].ShouldBeOfType<YamlScalar>().Value.ShouldNotBeNullOrWhiteSpace();
            rate["verified"].ShouldBeOfType<YamlScalar>().Value.ShouldBeOneOf("true", "false");
            FigureSet.Core().Exactly($"rate.{entry.Key.Value}", "").ShouldNotBeNull();
        }
    }

    private static decimal Between(string from, string to) =>
        FactTexts
            .Facts("promotions: [{id: p, scope: all, benefit: {amountOff: 5}}]", currency: to)
            .ToPlanCurrency(1m, from)
            .ShouldNotBeNull();
}
