using PromoAudit.Facts.Attacks;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>Orders that are cancelled before anything is sent, reckoned by hand.</summary>
public sealed class CancelAndKeepTests
{
    private const string Shop = """
        catalog: [{sku: A, price: 100, cost: 60, resale: 40}]
        shop: {delivery: parcel, shipping: {fee: 8, cost: 5, freeOver: none}, returns: {window: 0d}}

        """;

    [Fact]
    public void Points_that_are_there_at_payment_stay()
    {
        // 100 and freight come back; 10% of 200 stays.
        var attack = Best("paid: payment", "onCancel: {reward: keep, usage: keep}");
        attack.Move.ShouldBe("cancel-and-keep");
        attack.GainPerRound.ShouldBe(20m);
        attack.LossPerRound.ShouldBe(20m);
        attack.Scale.RoundsPerIdentity.ShouldBe(1m);
        attack.Scale.Rounds.ShouldBe(7m);
        attack.Scale.LossAtCap.ShouldBe(140m);
        attack.Steps.Select(step => step.Cash).ShouldBe([-208m, 208m, 20m]);
    }

    [Fact]
    public void A_use_that_is_given_back_is_no_limit()
    {
        var attack = Best("paid: payment", "onCancel: {reward: keep, usage: restore}");
        attack.Scale.RoundsPerIdentity.ShouldBe(20m);
        attack.Scale.Uncapped.ShouldBeTrue();
    }

    [Fact]
    public void A_first_order_is_one_once_although_its_use_is_given_back()
    {
        Best("paid: payment", "onCancel: {reward: keep, usage: restore}", "buyers: {who: new}")
            .Scale.RoundsPerIdentity.ShouldBe(1m);
        Best(
            "paid: payment",
            "onCancel: {reward: keep, usage: restore}",
            "buyers: {who: new, newAgainAfterCancel: true}"
        )
            .Scale.RoundsPerIdentity.ShouldBe(20m);
    }

    [Theory]
    [InlineData("paid: receipt", "onCancel: {reward: keep, usage: keep}")]
    [InlineData("paid: payment", "onCancel: {reward: claw-back, usage: keep}")]
    [InlineData("paid: payment", "onRefund: {reward: claw-back, usage: keep}")]
    [InlineData("paid: payment", "onRefund: {reward: keep}, onCancel: {reward: claw-back, usage: keep}")]
    public void What_comes_later_or_is_taken_back_does_not(string paid, string policy) =>
        AttackTexts.Result(Plan(paid, policy), Aim.RefundKeep).Best.ShouldBeNull();

    [Fact]
    public void The_policy_for_refunds_counts_where_none_for_cancelling_is_said() =>
        Best("paid: order", "onRefund: {reward: keep, usage: keep}").GainPerRound.ShouldBe(20m);

    [Fact]
    public void When_it_is_paid_is_named_where_nobody_says()
    {
        var result = AttackTexts.Result(Plan("per: order", "onCancel: {reward: keep, usage: keep}"), Aim.RefundKeep);
        result.Best.ShouldBeNull();
        result.Possible.ShouldNotBeNull().LossPerRound.ShouldBe(20m);
        result.Missing.Fields.Select(field => field.Path).ShouldContain("promotions[back].benefit.paid");
    }

    private static Attack Best(string paid, string policy, string more = "name: back") =>
        AttackTexts.Best(Plan(paid, policy, more), Aim.RefundKeep);

    private static string Plan(string paid, string policy, string more = "name: back") =>
        Shop
        + $$"""
            promotions:
              - {id: back, scope: all, threshold: none, {{more}}, benefit: { cashback: 10%, {{paid}} }, {{policy}}, limits: {perBuyer: 1, total: 7, quantityPerOrder: 2} }
            """;
}
