using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Workshop.Explaining;

namespace PromoAudit.Tests.Workshop.Explaining;

/// <summary>The smallest change of a plan that alters the answer of a rule, in every direction and exactly at the boundary.</summary>
public sealed class FlipTests
{
    private const string Offer = "benefit: {amountOff: 20}, threshold: {spend: 100}, limits: {total: 300}";

    [Theory]
    // Fires: quiet as soon as the figure stands at the boundary.
    [InlineData("promotion.benefit.amountOff > 15 CNY", "promotions[sale].benefit.amountOff: 15")]
    [InlineData("promotion.benefit.amountOff >= 15 CNY", "promotions[sale].benefit.amountOff: 14.99")]
    [InlineData("promotion.limits.total >= 300", "promotions[sale].limits.total: 299")]
    [InlineData("promotion.hasThreshold and promotion.limits.total > 299", "promotions[sale].limits.total: 299")]
    // Quiet: fires.
    [InlineData("promotion.limits.total > 320", "promotions[sale].limits.total: 321")]
    [InlineData("promotion.benefit.amountOff * 3 > 63 CNY", "promotions[sale].benefit.amountOff: 21.01")]
    [InlineData(
        "promotion.benefit.amountOff / promotion.threshold.spend > 0.25",
        "promotions[sale].threshold.spend: 79.99"
    )]
    [InlineData("promotion.status == draft", "promotions[sale].status: draft")]
    [InlineData(
        "promotion.limits.total > 400 and promotion.benefit.amountOff > 30 CNY",
        "promotions[sale].limits.total: 401",
        "promotions[sale].benefit.amountOff: 30.01"
    )]
    // Undecided: one value for each answer.
    [InlineData(
        "promotion.expectedUses > 500",
        "promotions[sale].expectedUses: 500",
        "promotions[sale].expectedUses: 501"
    )]
    [InlineData(
        "promotion.onRefund.requalify == false",
        "promotions[sale].onRefund.requalify: true",
        "promotions[sale].onRefund.requalify: false"
    )]
    public void The_smallest_change_is_found(string when, params string[] edits) =>
        Explained.EditsOf(Explained.Of(Explained.Plan(Offer), when)).ShouldBe(edits, ignoreOrder: edits.Length > 1);

    [Theory]
    // A group that is not there is declared by one of its fields.
    [InlineData("benefit: {amountOff: 20}", "declared(promotion.claim)", "promotions[sale].claim.")]
    [InlineData(
        "benefit: {amountOff: 20}",
        "any(promotion.where.channels, c => c in ['直播', 'live']) ?? false",
        "promotions[sale].where.channels: "
    )]
    [InlineData("status: live", "count(promotion.prices) > 0", "promotions[sale].benefit.")]
    // The plan has no key `price`: the plain value is what changes.
    [InlineData(
        "benefit: {fixedPrice: 85}",
        "promotion.benefit.fixedPrice.price < 80 CNY",
        "promotions[sale].benefit.fixedPrice: 79.99"
    )]
    [InlineData(
        "benefit: {fixedPrice: {price: 85}}",
        "promotion.benefit.fixedPrice.price < 80 CNY",
        "promotions[sale].benefit.fixedPrice.price: 79.99"
    )]
    public void A_field_is_written_as_the_plan_writes_it(string offer, string when, string start)
    {
        var explained = Explained.Of(Explained.Plan(offer), when);
        explained.Answer.ShouldBe(RuleAnswer.Quiet);
        Explained.EditsOf(explained).ShouldHaveSingleItem().ShouldStartWith(start);
    }

    [Fact]
    public void What_is_worked_out_is_changed_by_the_fields_it_comes_from()
    {
        var explained = Explained.Of(Explained.Plan(Offer), "promotion.smallestBasket.paid < 150 CNY");
        explained.Answer.ShouldBe(RuleAnswer.Quiet);
        var outcome = explained.Flip.Outcomes.ShouldHaveSingleItem();
        outcome.To.ShouldBe(RuleAnswer.Fires);
        outcome.Edits.ShouldHaveSingleItem().Field.ShouldStartWith("promotions[sale].");
    }

    [Fact]
    public void A_rule_is_not_silenced_by_writing_the_promotion_off()
    {
        var explained = Explained.Of(Explained.Plan(Offer), "promotion.status == live");
        explained.Answer.ShouldBe(RuleAnswer.Fires);
        explained.Flip.Outcomes.ShouldBeEmpty();
        explained.Flip.Tried.ShouldBe(0);
    }

    [Fact]
    public void Where_nothing_helps_it_says_what_was_tried()
    {
        var explained = Explained.Of(Explained.Plan(Offer), "promotion.benefit.amountOff * 0 > 1 CNY or most > 100");
        explained.Flip.Outcomes.ShouldBeEmpty();
        explained.Flip.Tried.ShouldBeGreaterThan(3);
        explained.Flip.Fields.ShouldContain("promotions[sale].benefit.amountOff");
    }

    [Fact]
    public void The_change_is_the_smallest_one_for_any_figures() =>
        Prop.ForAll(
                Gen.Choose(1, 100_000).Two().Where(pair => pair.Item1 != pair.Item2).ToArbitrary(),
                pair =>
                {
                    var (price, cost) = (pair.Item1 / 100m, pair.Item2 / 100m);
                    var explained = Explained.Of(
                        Explained.Plan(
                            Offer,
                            FormattableString.Invariant($"{{sku: TEE, price: {price}, cost: {cost}}}")
                        ),
                        "item.price < item.cost",
                        "item"
                    );
                    var edit = explained.Flip.Outcomes.ShouldHaveSingleItem().Edits.ShouldHaveSingleItem();
                    var to = decimal.Parse(edit.To, System.Globalization.CultureInfo.InvariantCulture);
                    if (price < cost)
                    {
                        // The cost is a fact of the goods: only the price may be written.
                        (edit.Field, to).ShouldBe(("catalog[TEE].price", cost));
                    }
                    else if (edit.Field == "catalog[TEE].price")
                    {
                        to.ShouldBe(cost - 0.01m);
                    }
                    else
                    {
                        (edit.Field, to).ShouldBe(("catalog[TEE].cost", price + 0.01m));
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40));
}
