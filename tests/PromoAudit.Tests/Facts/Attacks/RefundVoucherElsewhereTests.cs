using PromoAudit.Facts.Attacks;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>Vouchers that two channels know of differently, reckoned by hand.</summary>
public sealed class RefundVoucherElsewhereTests
{
    private const string Shop = """
        catalog: [{sku: A, price: 100, cost: 90, resale: 10}]
        shop: {delivery: digital, shipping: none, returns: {window: 0d}}

        """;

    [Fact]
    public void What_the_voucher_takes_off_is_had_for_nothing()
    {
        // 50 off for 40, and the 40 come back; half of the 50 is the owner's.
        var attack = AttackTexts.Best(Plan("separate", "allow", "{amountOff: 50}"), Aim.RefundKeep);
        attack.Move.ShouldBe("refund-voucher-elsewhere");
        attack.GainPerRound.ShouldBe(50m);
        attack.LossPerRound.ShouldBe(25m);
        attack.Scale.Rounds.ShouldBe(6m);
        attack.Scale.LossAtCap.ShouldBe(150m);
        attack.Steps.Select(step => step.Kind).ShouldBe([Act.ClaimCoupon, Act.Order, Act.RefundVoucher, Act.Keep]);
        attack.Steps.Select(step => step.Cash).ShouldBe([-40m, -50m, 40m, 100m]);
    }

    [Fact]
    public void A_gift_stays_at_its_worth()
    {
        // 39 − 5 paid on top
        var attack = AttackTexts.Best(
            Plan("separate", "allow", "{gift: {sku: A, worth: 39, price: 5}}"),
            Aim.RefundKeep
        );
        attack.GainPerRound.ShouldBe(34m);
        attack.LossPerRound.ShouldBe(17m);
    }

    [Theory]
    [InlineData("single", "allow")]
    [InlineData("separate", "deny")]
    public void One_ledger_or_a_refusal_leaves_nothing(string ledger, string refund) =>
        AttackTexts.Result(Plan(ledger, refund, "{amountOff: 50}"), Aim.RefundKeep).Best.ShouldBeNull();

    private static string Plan(string ledger, string refund, string benefit) =>
        Shop
        + $$"""
            promotions:
              - id: voucher
                scope: all
                threshold: none
                trigger: claim
                claim: {price: 40, perBuyer: 2, total: 6}
                funding: {merchant: 50%, platform: 50%}
                benefit: {{benefit}}
                limits: {quantityPerOrder: 1}
                redemption: {channels: [app, web], ledger: {{ledger}}, refundWhileReserved: {{refund}}}
            """;
}
