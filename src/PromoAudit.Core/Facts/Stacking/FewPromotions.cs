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

        var found = new List<CheapestUnit>();
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
                found.Add(cheapest);
            }
        }

        return found.TrueForAll(one => one.Item.Cost is not null)
            ? found.MinBy(one => one.Received - one.Item.Cost)
            : found.MinBy(one => one.Regular > 0 ? one.Price / one.Regular : 1m);
    }
}
