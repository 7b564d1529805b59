using PromoAudit.Plans;

namespace PromoAudit.Facts.Stacking;

/// <summary>The cheapest prices when only one promotion is used, or only two.</summary>
internal static class FewPromotions
{
    /// <summary>Of all promotions the one that makes the article cheapest by itself; of equal ones the first. Unknown as soon as one is.</summary>
    public static CheapestUnit CheapestAlone(StackSearch stacks, Item item)
    {
        var best = stacks.CheapestUnder(item, []);
        foreach (var promotion in stacks.Book.Plan.Promotions)
        {
            if (best.Quote is null || !stacks.Admissibility.InScope(promotion, item))
            {
                continue;
            }

            var alone = stacks.CheapestUnder(item, [promotion]);
            best = alone.Quote is null || alone.Price < best.Price ? alone : best;
        }

        return best;
    }

    /// <summary>
    /// Of the articles on which both take effect the one that leaves the seller least above its cost; where a cost is missing, the one with
    /// the deepest cut. Null where they never meet.
    /// </summary>
    public static CheapestUnit? Worst(StackSearch stacks, Promotion first, Promotion second)
    {
        if (!stacks.Admissibility.Together(first, second))
        {
            return null;
        }

        CheapestUnit? leanest = null;
        CheapestUnit? deepest = null;
        var isCostKnown = true;
        foreach (var item in stacks.Book.Plan.Catalog)
        {
            if (!stacks.Admissibility.InScope(first, item) && !stacks.Admissibility.InScope(second, item))
            {
                continue;
            }

            var cheapest = stacks.CheapestUnder(item, [first, second]);
            if (cheapest.Quote is null && !cheapest.Missing.IsEmpty)
            {
                return cheapest;
            }

            if (cheapest.Quote is { Promotions.Length: > 1 })
            {
                isCostKnown &= item.Cost is not null;
                leanest = leanest is null || Margin(cheapest) < Margin(leanest) ? cheapest : leanest;
                deepest = deepest is null || Share(cheapest) < Share(deepest) ? cheapest : deepest;
            }
        }

        return isCostKnown ? leanest : deepest;
    }

    private static decimal Margin(CheapestUnit cheapest) => (cheapest.Received ?? 0m) - (cheapest.Item.Cost ?? 0m);

    private static decimal Share(CheapestUnit cheapest) =>
        cheapest.Regular is > 0 and var regular ? (cheapest.Price ?? 0m) / regular : 1m;
}
