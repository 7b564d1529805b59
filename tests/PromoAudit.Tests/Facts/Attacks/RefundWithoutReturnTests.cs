using PromoAudit.Facts.Attacks;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>Money back while the goods stay (仅退款), reckoned by hand.</summary>
public sealed class RefundWithoutReturnTests
{
    private const string Shop = """
        catalog: [{sku: A, price: 100, cost: 60, resale: 40, stock: 8, limits: {quantityPerOrder: 2, quantityPerBuyer: 4}}, {sku: G, price: 30, cost: 12, resale: 10, limits: {quantityPerOrder: 1, quantityPerBuyer: 1}, stock: 1}]
        shop:
          delivery: parcel
          shipping: {fee: 8, cost: 5, freeOver: none}
          fees: {platform: 5%}
          returns: {window: 7d, withoutReturn: POSSIBLE, freightBy: buyer, cost: 0}

        """;

    [Fact]
    public void The_goods_are_had_for_the_freight()
    {
        // Two units: 80 − 8 freight; the shop: 120 goods + 5 freight + 5% of 208 − 208 paid + 200 back.
        var attack = Best("promotions: []");
        attack.Move.ShouldBe("refund-without-return");
        attack.GainPerRound.ShouldBe(72m);
        attack.LossPerRound.ShouldBe(120m + 5m + 10.4m - 208m + 200m);
        attack.Scale.RoundsPerIdentity.ShouldBe(2m);
        attack.Scale.Rounds.ShouldBe(4m);
        attack.Scale.BindingCap.ShouldBe("catalog[A].stock");
        attack.Promotions.ShouldBeEmpty();
    }

    [Fact]
    public void A_gift_is_kept_too_and_what_others_fund_is_not()
    {
        // One unit: 40 + 10 − 8; half of the gift's 12 is the owner's, and others take back their half of the 40 off.
        var attack = Best(
            """
            promotions:
              - id: gift
                scope: {skus: [A]}
                threshold: none
                benefits: [{gift: {sku: G, quantity: 1, worth: 30, cost: 12}}, {amountOff: 40}]
                funding: {merchant: 50%, platform: 50%}
                onRefund: {gift: return-or-charge, requalify: true, proration: paid-share}
            """
        );
        attack.GainPerRound.ShouldBe(42m);
        // 60 + 6 + 5 + 5% of 68 − 68 − 20 funded + 60 + 20
        attack.LossPerRound.ShouldBe(60m + 6m + 5m + 3.4m - 68m - 20m + 60m + 20m);
        attack.Promotions.Select(one => one.Id).ShouldBe(["gift"]);
    }

    [Fact]
    public void Where_goods_must_come_back_there_is_none()
    {
        AttackTexts
            .Result(Shop.Replace("POSSIBLE", "never", StringComparison.Ordinal) + "promotions: []", Aim.RefundKeep)
            .Best.ShouldBeNull();
        AttackTexts.Result("owner: platform\n" + Possible + "promotions: []", Aim.RefundKeep).Best.ShouldBeNull();
    }

    private static string Possible => Shop.Replace("POSSIBLE", "possible", StringComparison.Ordinal);

    private static Attack Best(string promotions) => AttackTexts.Best(Possible + promotions, Aim.RefundKeep);
}
