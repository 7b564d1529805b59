namespace PromoAudit.Tests.Facts;

/// <summary>What is missing goes by the path that the plan has for it, so that whoever fills it in knows where.</summary>
public sealed class MissingNameTests
{
    [Theory]
    [InlineData("nthItem: {nth: 2}", "promotions[sale].benefit.nthItem.percentOff")]
    [InlineData("fixedPrice: {}", "promotions[sale].benefit.fixedPrice")]
    [InlineData("percentOff: 10%}, threshold: {over: cart", "promotions[sale].threshold.spend")]
    [InlineData("percentOff: 10%}, also: [only on Sundays], where: {stores: A", "promotions[sale].also")]
    public void A_figure_that_prices_need(string benefit, string missing) =>
        Lacking(Plan(benefit), "count(promotion.prices) > 0").ShouldBe([missing]);

    [Theory]
    [InlineData("coupon: {count: 1}", "promotions[sale].benefit.coupon.amountOff")]
    [InlineData("cashback: {}", "promotions[sale].benefit.cashback.amount")]
    [InlineData("points: {worth: 1}", "promotions[sale].benefit.points.earn")]
    public void A_figure_that_a_reward_needs(string benefit, string missing) =>
        Lacking(Plan(benefit), "promotion.exposure.benefitPerUse > 0 CNY").ShouldBe([missing]);

    [Theory]
    [InlineData("count(promotion.prices) > 5 or promotion.alone.price < 1 CNY")]
    [InlineData("any(promotion.items, i => i.cheapest.price < 1 CNY)")]
    public void The_price_of_an_article(string question) =>
        Lacking(Plan("percentOff: 10%", price: ""), question).ShouldContain("catalog[TEE].price");

    private static IEnumerable<string> Lacking(string plan, string question) =>
        FactTexts.Facts(plan).Evaluate(question).Missing.Fields.Select(field => field.Path);

    private static string Plan(string benefit, string price = ", price: 99") =>
        $$"""
            catalog:
              - {sku: TEE{{price}}}
            promotions:
              - {id: sale, scope: all, benefit: { {{benefit}} } }
            """;
}
