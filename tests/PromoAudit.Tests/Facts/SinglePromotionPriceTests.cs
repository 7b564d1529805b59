namespace PromoAudit.Tests.Facts;

/// <summary>What one promotion makes of a price by itself, by figures that can be worked out by hand.</summary>
public sealed class SinglePromotionPriceTests
{
    private const string Catalog = """
        catalog:
          - {sku: COAT, price: 199, modifiers: [{id: no-hood, price: -20}]}
          - {sku: SOCK, price: 5}

        """;

    [Theory]
    // 2 coats are 398: 250 off leaves 148, 74 each.
    [InlineData("tiers: [{spend: 199, amountOff: 5}, {spend: 398, amountOff: 250}]", "COAT×2", "¥74", "62.81%")]
    [InlineData("tiers: [{quantity: 1, fixedPrice: 190}, {quantity: 3, fixedPrice: 40}]", "COAT×3", "¥40", "79.9%")]
    // Two socks bought, the coat is the dearest of the three and free: 10 for it all.
    [InlineData("buyGet: {buy: 2, get: 1, pick: dearest}", "COAT×1 + SOCK×2", "¥10", "94.97%")]
    [InlineData("amountOff: 199", "COAT×1", "¥0", "100%")]
    public void It_is_looked_at_where_it_makes_the_article_cheapest(
        string benefit,
        string cart,
        string price,
        string cut
    )
    {
        var plan =
            Catalog + $"promotions: [{{id: p, scope: all, threshold: none, status: draft, benefit: {{{benefit}}}}}]";
        const string coats = "filter(promotion.prices, c => c.item.sku == 'COAT')";
        FactTexts.Ask(plan, $"map({coats}, c => c.cart)").ShouldBe(cart);
        FactTexts.Ask(plan, $"map({coats}, c => c.price)").ShouldBe(price);
        FactTexts.Ask(plan, $"map({coats}, c => c.cut)").ShouldBe(cut);
    }

    [Fact]
    public void What_was_paid_for_a_voucher_was_paid_for_the_goods()
    {
        const string plan =
            Catalog
            + """
                promotions:
                  - {id: p, scope: {skus: [COAT]}, threshold: none, claim: {price: 80, total: 300}, benefit: {percentOff: 100%, maxQuantity: 1}}
                """;
        FactTexts.Ask(plan, "map(promotion.prices, c => c.price)").ShouldBe("¥80");
        FactTexts.Ask(plan, "map(promotion.prices, c => c.received)").ShouldBe("¥80");
        FactTexts.Ask(plan, "promotion.alone.cut").ShouldBe("59.8%");
    }
}
