using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Facts.Stacking;
using PromoAudit.Plans;
using PromoAudit.Tests.Facts.Pricing;

namespace PromoAudit.Tests.Facts.Stacking;

/// <summary>The worst price of a pair against pricing every article of both.</summary>
public sealed class PairPricesProperties
{
    [Fact]
    public void No_article_that_both_promotions_can_touch_is_passed_over()
    {
        Prop.ForAll(RandomPlans.Any(4), IsWorst).Check(Config.QuickThrowOnFailure.WithMaxTest(1_500));
    }

    private static bool IsWorst(RandomPlan plan)
    {
        var shop = plan.Open();
        foreach (var first in plan.Plan.Promotions)
        {
            foreach (var second in plan.Plan.Promotions)
            {
                if (!ReferenceEquals(first, second))
                {
                    var found = shop.Search.Pairs.Worst(first, second);
                    var worst = WorstOfAll(shop, first, second);
                    found?.Item.Sku.ShouldBe(worst?.Item.Sku, plan.ToString());
                    found?.Price.ShouldBe(worst?.Price, plan.ToString());
                    (found is null).ShouldBe(worst is null, plan.ToString());
                }
            }
        }

        return true;
    }

    private static CheapestUnit? WorstOfAll(Shopfront shop, Promotion first, Promotion second) =>
        shop.Admissibility.Together(first, second)
            ? shop
                .Book.Plan.Catalog.Where(item =>
                    shop.Admissibility.InScope(first, item) || shop.Admissibility.InScope(second, item)
                )
                .Select(item => shop.Search.CheapestUnder(item, [first, second]))
                .Where(cheapest => cheapest.Quote is { Promotions.Length: > 1 })
                .MinBy(cheapest => cheapest.Regular is > 0 and var regular ? (cheapest.Price ?? 0m) / regular : 1m)
            : null;
}
