using PromoAudit.Facts.Attacks.Moves;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>Returns that pay more than they cost.</summary>
public sealed class FreightInsuranceLoopTests
{
    private const string Insured = """
        catalog:
          - {sku: GIFT, price: 5, cost: 3, resale: 0, returnable: false}
          - {sku: SOFA, price: 900, cost: 500, resale: 0}
          - {sku: SOCK, price: 9, cost: 3, resale: 0}
        shop:
          shipping: {fee: 0, cost: 6}
          returns: {window: 7d, freightBy: buyer, cost: 8, freightInsurance: {payout: 12, premium: 0.5}}
          orderReview: {sameAccount: {orders: 4, within: 1d}}
        """;

    [Fact]
    public void The_payout_is_more_than_the_parcel()
    {
        var found = Found(Insured).ShouldNotBeNull();
        // 12 are paid for a parcel of 5.80; the shop sends for 6, takes back for 8 and has paid 0.50.
        found.Round.Gain.ShouldBe(6.2m);
        found.Round.Loss.ShouldBe(14.5m);
        found.Round.Steps()[0].Goods.ShouldBe("SOCK×1");
        found.Scale.RoundsPerIdentity.ShouldBe(3m);
        found.Scale.GainPerIdentity.ShouldBe(3 * 6.2m - 0.13m);
        found.Scale.Uncapped.ShouldBeTrue();
        found.Scale.LossAtCap.ShouldBe(300_000m * 14.5m);
    }

    [Fact]
    public void An_article_without_freight_costs_least_to_move()
    {
        var found = Found(Insured.Replace("fee: 0", "fee: 5, freeOver: 500", StringComparison.Ordinal));
        found.ShouldNotBeNull().Round.Steps()[0].Goods.ShouldBe("SOFA×1");
        found.Round.Gain.ShouldBe(6.2m);
        var paid = Found(Insured.Replace("fee: 0", "fee: 5", StringComparison.Ordinal)).ShouldNotBeNull();
        // Freight stays paid.
        paid.Round.Gain.ShouldBe(1.2m);
        paid.Round.Loss.ShouldBe(9.5m);
    }

    [Fact]
    public void Without_a_premium_the_shop_may_be_its_own_insurer()
    {
        var plan = Insured.Replace(", premium: 0.5", "", StringComparison.Ordinal);
        Found(plan).ShouldNotBeNull().Round.Loss.ShouldBe(14m);
        Found(plan, atWorst: true).ShouldNotBeNull().Round.Loss.ShouldBe(26m);
    }

    [Fact]
    public void An_insurer_loses_the_payout_less_its_premium() =>
        Found("owner: insurer\n" + Insured).ShouldNotBeNull().Round.Loss.ShouldBe(11.5m);

    [Theory]
    [InlineData("sameAccount: {orders: 4, within: 1d}", "burst: {orders: 9, within: 1h}", 20)]
    [InlineData("orderReview:", "limits: {perBuyer: 2}\n  orderReview:", 2)]
    [InlineData("orderReview:", "limits: {quantityPerBuyer: 1}\n  orderReview:", 1)]
    public void Limits_of_the_shop_end_what_one_identity_does(string said, string instead, int rounds) =>
        Found(Insured.Replace(said, instead, StringComparison.Ordinal))
            .ShouldNotBeNull()
            .Scale.RoundsPerIdentity.ShouldBe(rounds);

    [Theory]
    [InlineData("window: 7d", "window: 0d")]
    [InlineData("payout: 12", "payout: 5.8")]
    [InlineData("shop:", "shop:\n  delivery: digital")]
    [InlineData("orders: 4", "orders: 1")]
    [InlineData("shop:", "owner: platform\nshop:")]
    public void Nothing_is_gained_where_one_condition_fails(string said, string instead) =>
        Found(Insured.Replace(said, instead, StringComparison.Ordinal)).ShouldBeNull();

    private static PromoAudit.Facts.Attacks.ScaledRound? Found(string plan, bool atWorst = false) =>
        AttackPlans.Played(FactTexts.Facts(plan), new FreightInsuranceLoop(), atWorst);
}
