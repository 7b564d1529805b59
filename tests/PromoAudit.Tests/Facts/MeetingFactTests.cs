using PromoAudit.Facts;
using PromoAudit.Facts.Meetings;
using PromoAudit.Tests.Plans;

namespace PromoAudit.Tests.Facts;

/// <summary>Two plans side by side, by figures that can be worked out by hand.</summary>
public sealed class MeetingFactTests
{
    private const string Goods =
        "catalog: [{sku: TEE, price: 99, cost: 41}, {sku: CAP, price: 59, cost: 20, category: hats}, {sku: BAG, price: 80, cost: 30}]\n";

    private const string Cut =
        Goods
        + "promotions:\n  - {id: cut, scope: {skus: [TEE, CAP]}, threshold: none, benefit: {fixedPrice: {TEE: 60, CAP: 50}}, valid: {from: 2026-11-01T00:00, to: 2026-11-12T00:00}}\n";

    [Theory]
    // 60 − 30 is 11 below the cost of 41; a CAP at 50 − 30 is just at its own.
    [InlineData("meeting.worst.item.sku", "TEE")]
    [InlineData("meeting.worst.price", "¥30")]
    [InlineData("meeting.apart.price", "¥60")]
    [InlineData("map(meeting.ours, p => p.id)", "cut")]
    [InlineData("map(meeting.theirs, p => p.id)", "coupon")]
    [InlineData("map(meeting.items, i => i.sku)", "TEE and CAP")]
    [InlineData("meeting.overlap.days", "2")]
    [InlineData("meeting.worst.intended", "no")]
    [InlineData("plan.plan", "test")]
    [InlineData("other.plan", "other")]
    public void Together_two_plans_reach_a_price_that_neither_has(string question, string answer) =>
        Ask(question).ShouldBe(answer);

    [Theory]
    // Eleven units reach 1000: 11 × 60 − 30 is 630.
    [InlineData("threshold: {spend: 1000}", "¥57.27")]
    [InlineData("threshold: {quantity: 2}", "¥45")]
    [InlineData("threshold: none\n    scope: {categories: [hats]}", "¥20")]
    public void What_the_other_plan_asks_for_counts(string fields, string price) =>
        Ask("meeting.worst.price", Coupon(fields)).ShouldBe(price);

    [Fact]
    public void A_promotion_with_a_missing_figure_leaves_the_price_unknown() =>
        Ask("meeting.worst.price", Coupon("threshold: {base: list}")).ShouldStartWith("unknown: promotion");

    [Theory]
    [InlineData("stacking: {exclusive: true}")]
    [InlineData("status: draft")]
    [InlineData("scope: {skus: [BAG]}")]
    [InlineData("limits: {total: 0}")]
    public void Promotions_that_cannot_be_used_together_do_not_meet(string fields) => Of(Coupon(fields)).ShouldBeNull();

    internal static string Ask(string question, string? other = null)
    {
        var meeting = Of(other ?? Coupon("threshold: none")).ShouldNotBeNull();
        return meeting.Facts.Shown(meeting.Facts.Evaluate(question, meeting.AsSubject()));
    }

    private static string Coupon(string fields) =>
        Goods
        + $"promotions:\n  - id: coupon\n    {(fields.Contains("scope", StringComparison.Ordinal) ? "" : "scope: all\n    ")}{fields}\n"
        + "    benefit: {amountOff: 30}\n    valid: {from: 2026-11-10T00:00, to: 2026-11-20T00:00}\n";

    private static Meeting? Of(string second)
    {
        var first = new PlanOutline(PlanText.Sound(PlanText.Head + Cut));
        var other = new PlanOutline(
            PlanText.Sound(PlanText.Head.Replace("plan: test", "plan: other", StringComparison.Ordinal) + second)
        );
        first.MayMeet(other).ShouldBe(other.Plan.Promotions[0].Status == PromoAudit.Plans.PromotionStatus.Live);
        return Meeting.Of(
            new AuditFacts(JointPlan.Of(first, other), FactTexts.Plain),
            new AuditFacts(first.Plan, FactTexts.Plain),
            new AuditFacts(other.Plan, FactTexts.Plain)
        );
    }
}
