using PromoAudit.Facts;

namespace PromoAudit.Tests.Facts;

/// <summary>What a rule sees of a field that is absent, blank, none, unlimited, given or meant by default.</summary>
public sealed class PresenceTests
{
    private const string Sparse = """
        catalog:
          - {sku: TEE, price: 99}
        promotions:
          - id: sparse
            scope: all
            benefit: {amountOff: 10}
        """;

    private const string Full = """
        catalog:
          - {sku: TEE, price: {between: [90, 120], decidedBy: seller}, cost: 41, weight: 9斤, stock: {unlimited: made to order}}
        shop:
          shipping: none
          returns: {window: 7d}
        promotions:
          - id: full-300
            scope: all
            threshold: none
            buyers: {identifiedBy: none}
            benefit: {amountOff: {between: [1, 99], decidedBy: chance}}
            limits: {total: {unlimited: "cleared by finance, 12/2"}, perBuyer: 2}
            valid: {from: 2026-11-01, through: 2026-11-11}
            layer: item
        """;

    [Theory]
    [InlineData("promotion.name", "unknown: promotions[sparse].name (8:5)")]
    [InlineData("promotion.threshold.spend", "unknown: promotions[sparse].threshold (8:5)")]
    [InlineData("promotion.onRefund.requalify", "unknown: promotions[sparse].onRefund (8:5)")]
    [InlineData("first(plan.items).cost", "unknown: catalog[TEE].cost (6:5)")]
    [InlineData("shop.returns.window", "unknown: shop.returns (1:1)")]
    [InlineData("promotion.benefit.paid", "unknown: promotions[sparse].benefit.paid (10:14)")]
    [InlineData("has(promotion.limits.total)", "unknown: promotions[sparse].limits.total (8:5)")]
    [InlineData("has(first(plan.items).stock.count)", "unknown: catalog[TEE].stock (6:5)")]
    [InlineData("has(promotion.benefit.max)", "unknown: promotions[sparse].benefit.max (10:14)")]
    [InlineData("has(promotion.threshold.spend)", "unknown: promotions[sparse].threshold (8:5)")]
    public void What_is_absent_is_unknown_and_named(string question, string answer) =>
        FactTexts.Ask(Sparse, question).ShouldBe(answer);

    [Theory]
    [InlineData("promotion.limits.total", "unlimited")]
    [InlineData("promotion.benefit.max", "unlimited")]
    [InlineData("promotion.claim.total", "unlimited")]
    [InlineData("promotion.valid.to", "unlimited")]
    [InlineData("first(plan.items).stock.count", "unlimited")]
    [InlineData("declared(promotion.limits.total)", "no")]
    [InlineData("declared(promotion.limits)", "no")]
    [InlineData("unlimited(promotion.limits.total)", "no")]
    [InlineData("promotion.limits.total > 1000000", "yes")]
    public void A_cap_that_nobody_declared_is_no_cap(string question, string answer) =>
        FactTexts.Ask(Sparse, question).ShouldBe(answer);

    [Theory]
    [InlineData("declared(promotion.benefit)", "yes")]
    [InlineData("count(promotion.benefits)", "0")]
    [InlineData("promotion.benefit.kind == amountOff", "no")]
    [InlineData("promotion.benefit.amountOff", "¥0")]
    [InlineData("promotion.benefit.gift.worth", "¥0")]
    public void A_promotion_that_is_declared_to_give_nothing_gives_nothing(string question, string answer) =>
        FactTexts.Ask("promotions: [{id: please-review, scope: none, benefit: none}]", question).ShouldBe(answer);

    [Theory]
    [InlineData("promotion.benefit.every", "no")]
    [InlineData("promotion.status", "live")]
    [InlineData("promotion.claim.price", "¥0")]
    [InlineData("promotion.trigger.medium", "online")]
    [InlineData("promotion.issuedBy", "merchant")]
    [InlineData("shop.delivery", "parcel")]
    [InlineData("count(shop.surcharges)", "0")]
    [InlineData("count(first(plan.items).tags)", "0")]
    [InlineData("declared(promotion.status)", "no")]
    public void A_default_holds_and_is_not_declared(string question, string answer) =>
        FactTexts.Ask(Sparse, question).ShouldBe(answer);

    [Theory]
    [InlineData("promotion.threshold.spend", "¥0")]
    [InlineData("promotion.threshold.quantity", "0")]
    [InlineData("promotion.threshold.base", "none")]
    [InlineData("has(promotion.threshold)", "no")]
    [InlineData("declared(promotion.threshold)", "yes")]
    [InlineData("declared(promotion.threshold.spend)", "yes")]
    [InlineData("count(promotion.threshold.scope.skus)", "0")]
    [InlineData("shop.shipping.fee", "¥0")]
    [InlineData("count(promotion.buyers.identifiedBy)", "0")]
    [InlineData("declared(promotion.buyers.identifiedBy)", "yes")]
    public void None_is_an_object_without_content(string question, string answer) =>
        FactTexts.Ask(Full, question).ShouldBe(answer);

    [Theory]
    [InlineData("promotion.limits.total", "unlimited")]
    [InlineData("unlimited(promotion.limits.total)", "yes")]
    [InlineData("declared(promotion.limits.total)", "yes")]
    [InlineData("promotion.limits.perBuyer", "2")]
    [InlineData("promotion.benefit.amountOff", "¥99")]
    [InlineData("first(plan.items).price", "¥90")]
    [InlineData("first(plan.items).weight", "4,500")]
    [InlineData("promotion.layer", "item")]
    [InlineData("promotion.layer == 'item'", "yes")]
    [InlineData("days(shop.returns.window)", "7")]
    [InlineData("promotion.valid.to - promotion.valid.from == 11d", "yes")]
    [InlineData("declared(promotion.valid.to)", "yes")]
    public void What_is_given_has_its_value_and_a_range_its_worse_end(string question, string answer) =>
        FactTexts.Ask(Full, question).ShouldBe(answer);

    [Theory]
    [InlineData("promotion.threshold.spend", "13:16")]
    [InlineData("promotion.limits.perBuyer", "16:72")]
    [InlineData("promotion.limits.perDay", "16:13")]
    [InlineData("promotion.valid.to", "17:40")]
    [InlineData("promotion.onRefund", "11:5")]
    [InlineData("promotion", "11:5")]
    [InlineData("plan.shop.shipping.fee", "8:13")]
    public void A_caret_goes_to_the_field_or_to_what_should_hold_it(string path, string place)
    {
        var facts = FactTexts.Facts(Full);
        var scope = FactSchema.ScopeFor(SubjectKind.Promotion);
        var expression = FactTexts.Compile(path, scope);
        var frame = new PromoAudit.Expressions.Frame(facts);
        frame.Start(scope);
        facts.Subjects(SubjectKind.Promotion)[0].Enter(frame);
        var found = expression.PlaceOf(frame).ShouldNotBeNull().Start;
        $"{found.Line + 1}:{found.Column + 1}".ShouldBe(place);
    }
}
