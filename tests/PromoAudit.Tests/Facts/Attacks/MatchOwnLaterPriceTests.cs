using PromoAudit.Facts.Attacks.Moves;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>A promise to pay back price differences, on prices of the shop's own.</summary>
public sealed class MatchOwnLaterPriceTests
{
    private const string Promise = """
        catalog: [{sku: TEE, price: 100, cost: 40, resale: 0, stock: 300}]
        promotions:
          - id: early
            valid: {from: 2026-11-01, through: 2026-11-05}
            scope: all
            threshold: none
            benefit: {percentOff: 10%}
            limits: {total: 200, perBuyer: 1}
          - id: late
            valid: {from: 2026-11-06, through: 2026-11-10}
            scope: all
            threshold: none
            benefit: {percentOff: 30%}
          - id: promise
            trigger: {event: price-claim}
            valid: {from: 2026-11-01, through: 2026-11-05}
            scope: all
            threshold: none
            benefit: {priceMatch: {multiple: 2, window: 7d}}
            limits: {budget: 1000}
        """;

    [Fact]
    public void Twice_the_drop_is_more_than_the_drop()
    {
        var found = AttackPlans.Played(FactTexts.Facts(Promise), new MatchOwnLaterPrice()).ShouldNotBeNull();
        // Bought at 90, worth 70 afterwards, 40 paid back.
        found.Round.Gain.ShouldBe(40m - 20m);
        found.Round.Loss.ShouldBe(40m);
        found.Round.Uses.Select(use => use.Promotion.Promotion.Id).ShouldBe(["early", "promise"]);
        found.Scale.Rounds.ShouldBe(25m);
        found.Scale.BindingCap.ShouldBe("promotions[promise].limits.budget");
        found.Scale.GainAtCap.ShouldBe(25m * 20m - 25m * 0.13m);
    }

    [Fact]
    public void Without_a_budget_the_earlier_promotion_ends_it()
    {
        var plan = Promise.Replace("limits: {budget: 1000}", "limits: {perBuyer: 9}", StringComparison.Ordinal);
        var found = AttackPlans.Played(FactTexts.Facts(plan), new MatchOwnLaterPrice()).ShouldNotBeNull();
        found.Scale.BindingCap.ShouldBe("promotions[early].limits.total");
        found.Scale.LossAtCap.ShouldBe(200m * 40m);
    }

    [Fact]
    public void The_owners_share_is_lost()
    {
        var plan = Promise.Replace(
            "limits: {budget: 1000}",
            "funding: {merchant: 30%, brand: 70%}",
            StringComparison.Ordinal
        );
        AttackPlans.Played(FactTexts.Facts(plan), new MatchOwnLaterPrice()).ShouldNotBeNull().Round.Loss.ShouldBe(12m);
    }

    [Theory]
    [InlineData("multiple: 2", "multiple: 1")]
    [InlineData("id: promise", "id: promise\n    status: retired")]
    public void Nothing_is_gained_by_the_difference_alone_or_from_a_promise_that_is_over(string said, string instead) =>
        AttackPlans
            .Played(FactTexts.Facts(Promise.Replace(said, instead, StringComparison.Ordinal)), new MatchOwnLaterPrice())
            .ShouldBeNull();
}
