using PromoAudit.Facts;
using PromoAudit.Facts.Attacks;
using PromoAudit.Facts.Attacks.Moves;
using PromoAudit.Facts.Attacks.Orders;
using PromoAudit.Facts.Pricing;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>A price match that pays more than the goods are short of their price.</summary>
public sealed class MatchRivalPriceTests
{
    [Fact]
    public void Eight_bottles_bring_a_voucher_of_more_than_was_paid()
    {
        var facts = AttackPlans.Facts("examples/incidents/INT16-tesco-double-the-difference/as-launched.yaml");
        var round = On(facts, "WINE-75", 8).ShouldNotBeNull().Round;
        var steps = round.Steps();
        steps[0].Cash.ShouldBe(-83.92m);
        steps[1].Kind.ShouldBe(Act.ClaimCompensation);
        steps[1].Cash.ShouldBe(91.36m);
        (steps[0].Cash + steps[1].Cash).ShouldBe(7.44m);
        // Sold on at half the price of 10.49, rounded: 5.25 each.
        round.Gain.ShouldBe(7.44m + 8 * 5.25m);
        // Eight cost 55.20, fees are 0.42.
        round.Loss.ShouldBe(55.2m + 0.42m + 91.36m - 83.92m);
    }

    [Fact]
    public void The_incident_goes_on_until_the_bottles_are_gone()
    {
        var path = "examples/incidents/INT16-tesco-double-the-difference/as-launched.yaml";
        var attack = AttackPlans.Checked(AttackPlans.Example(path).Of(Aim.Claim)).Best.ShouldNotBeNull();
        attack.Move.ShouldBe("match-rival-price");
        // By threes, on which fees round up most: 31.47 paid, 34.26 back, 5.25 a bottle; 20.70 is their cost and 0.16 the fees.
        attack.GainPerRound.ShouldBe(34.26m - 31.47m + 3 * 5.25m);
        attack.Scale.BindingCap.ShouldBe("catalog[WINE-75].stock");
        attack.Scale.LossAtCap.ShouldBe(20_000m * (20.7m + 0.16m + 34.26m - 31.47m));
    }

    [Fact]
    public void The_difference_alone_pays_nobody()
    {
        const string plan = """
            catalog: [{sku: TEE, price: 100, rivalPrice: 80, cost: 70, resale: 70}]
            promotions:
              - id: match
                trigger: {event: price-claim}
                scope: all
                threshold: none
                benefit: {priceMatch: {multiple: 1}}
            """;
        // 20 back and 70 for the shirt are less than the 100 paid.
        AttackPlans.Played(FactTexts.Facts(plan), new MatchRivalPrice()).ShouldBeNull();
        var twice = plan.Replace("multiple: 1", "multiple: 2", StringComparison.Ordinal);
        AttackPlans
            .Played(FactTexts.Facts(twice), new MatchRivalPrice())
            .ShouldNotBeNull()
            .Round.ShouldSatisfyAllConditions(
                round => (round.Gain / round.Taken[0].Units).ShouldBe(40m + 70m - 100m),
                round => (round.Loss / round.Taken[0].Units).ShouldBe(70m + 40m - 100m)
            );
    }

    /// <summary>The move on one order, under all promotions of the plan.</summary>
    private static ScaledRound? On(AuditFacts facts, string sku, long units)
    {
        var adversary = new Adversary(facts, AdversaryOptions.Default, atWorst: false);
        var rounds = new BestRounds(adversary);
        var cart = Cart.Of(sku, units) with { KnowsEveryCode = true };
        var basket = new Basket();
        CartReader.Read(adversary.Book, cart, basket).ShouldBeNull();
        var order = new OrderPricing(facts.Stacks)
            .Order(new AttackCart(cart, adversary.Book.IndexOf(sku)), basket, [.. adversary.Book.Promotions])
            .ShouldNotBeNull();
        new MatchRivalPrice().Play(order, adversary, rounds);
        return rounds.Of(Aim.Claim);
    }
}
