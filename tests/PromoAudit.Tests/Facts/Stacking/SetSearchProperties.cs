using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;
using PromoAudit.Tests.Facts.Pricing;

namespace PromoAudit.Tests.Facts.Stacking;

/// <summary>The search against trying out every set of promotions.</summary>
public sealed class SetSearchProperties
{
    [Fact]
    public void The_search_finds_what_trying_every_set_finds()
    {
        Prop.ForAll(RandomPlans.Any(5), plan => FindsTheBest(plan, plan.Open()))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(4_000));
    }

    [Fact]
    public void The_search_for_large_carts_finds_what_trying_every_set_finds()
    {
        Prop.ForAll(RandomPlans.Any(6), plan => FindsTheBest(plan, plan.OpenClosely()))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(8_000));
    }

    [Fact]
    public void Another_promotion_never_makes_the_cheapest_price_dearer()
    {
        Prop.ForAll(RandomPlans.Any(5), AnotherIsNoLoss).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    [Fact]
    public void The_bound_is_never_above_the_price()
    {
        Prop.ForAll(RandomPlans.Any(5), plan => plan.Cart.Length == 0 || IsBounded(plan))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    [Fact]
    public void A_search_that_is_cut_short_says_what_it_did_not_rule_out()
    {
        Prop.ForAll(RandomPlans.Any(6), plan => plan.Cart.Length == 0 || IsHonest(plan, plan.OpenClosely()))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    private static bool IsHonest(RandomPlan plan, Shopfront shop)
    {
        var cart = Shopfront.Cart(plan.Cart);
        var basket = new Basket();
        CartReader.Read(shop.Book, cart, basket).ShouldBeNull();
        var reachable = shop.Book.Promotions.Select(one => shop.Admissibility.IsReachable(one.Promotion)).ToArray();
        var found = shop.Search.Price(cart, basket, reachable, budget: 1).Quote.ShouldNotBeNull();
        var (best, _) = BruteForce(shop, plan.Cart);
        found.Paid.ShouldBeGreaterThanOrEqualTo(best, plan.ToString());
        found.LowerBound.ShouldBeLessThanOrEqualTo(best, plan.ToString());
        found.Complete.ShouldBe(found.LowerBound == found.Paid, plan.ToString());
        return true;
    }

    private static bool FindsTheBest(RandomPlan plan, Shopfront shop)
    {
        if (plan.Cart.Length == 0)
        {
            return true;
        }

        var found = shop.Price(plan.Cart);
        var (best, set) = BruteForce(shop, plan.Cart);
        found.Paid.ShouldBe(best, plan.ToString());
        found
            .Promotions.Select(promotion => promotion.Id)
            .ShouldBe(set.Select(promotion => promotion.Id), plan.ToString());
        found.Complete.ShouldBeTrue();
        return true;
    }

    private static bool AnotherIsNoLoss(RandomPlan plan)
    {
        if (plan.Cart.Length == 0 || plan.Plan.Promotions.Length == 0)
        {
            return true;
        }

        var fewer = plan with { Plan = plan.Plan with { Promotions = plan.Plan.Promotions[..^1] } };
        plan.Open()
            .Price(plan.Cart)
            .Paid.ShouldBeLessThanOrEqualTo(fewer.Open().Price(plan.Cart).Paid, plan.ToString());
        return true;
    }

    private static bool IsBounded(RandomPlan plan)
    {
        var quote = plan.Open().Price(plan.Cart);
        quote.LowerBound.ShouldBe(quote.Paid);
        return true;
    }

    private static (decimal Paid, Promotion[] Set) BruteForce(Shopfront shop, string cart)
    {
        var promotions = shop.Book.Plan.Promotions;
        var rank = shop.Book.Order.Select(step => step.Promotion.Promotion).Distinct().ToList();
        var best = (Paid: shop.PriceWithNothing(cart).Paid, Set: Array.Empty<Promotion>());
        for (var mask = 1; mask < 1 << promotions.Length; mask++)
        {
            var set = promotions.Where((_, at) => (mask & (1 << at)) != 0).ToArray();
            if (!IsAdmissible(shop, set))
            {
                continue;
            }

            var ordered = set.OrderBy(rank.IndexOf).ToArray();
            var paid = shop.Pricer.PriceWith(Shopfront.Cart(cart), set).Quote.ShouldNotBeNull().Paid;
            if (
                paid < best.Paid
                || (
                    paid == best.Paid
                    && (
                        set.Length < best.Set.Length
                        || (set.Length == best.Set.Length && IsEarlier(ordered, best.Set, rank))
                    )
                )
            )
            {
                best = (paid, ordered);
            }
        }

        return best;
    }

    private static bool IsAdmissible(Shopfront shop, Promotion[] set) =>
        set.All(shop.Admissibility.IsReachable)
        && set.All(one => set.All(other => ReferenceEquals(one, other) || shop.Admissibility.Together(one, other)));

    private static bool IsEarlier(Promotion[] set, Promotion[] other, List<Promotion> rank)
    {
        for (var at = 0; at < set.Length; at++)
        {
            var difference = rank.IndexOf(set[at]) - rank.IndexOf(other[at]);
            if (difference != 0)
            {
                return difference < 0;
            }
        }

        return false;
    }
}
