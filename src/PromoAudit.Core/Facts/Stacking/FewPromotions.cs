using PromoAudit.Plans;

namespace PromoAudit.Facts.Stacking;

/// <summary>The cheapest prices when only one promotion is used; of two, see <see cref="PairPrices"/>.</summary>
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
}
