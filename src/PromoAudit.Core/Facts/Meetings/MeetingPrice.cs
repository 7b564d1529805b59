using PromoAudit.Expressions;
using PromoAudit.Facts.Stacking;

namespace PromoAudit.Facts.Meetings;

/// <summary>The article on which the promotions of two plans together leave least, and its price under each plan by itself.</summary>
/// <param name="Together">Null where the promotions of the two make nothing cheaper than either plan does.</param>
/// <param name="Apart">The cheaper of the two plans by itself, over the goods that they have in common.</param>
internal sealed record MeetingPrice(CheapestUnit? Together, CheapestUnit? Apart, Missing Missing)
{
    /// <summary>The least above cost; where a cost is missing, the deepest cut. Of equal ones the first of the catalogue.</summary>
    public static MeetingPrice Of(Meeting meeting)
    {
        var stacks = meeting.Facts.Stacks;
        var missing = Missing.Nowhere;
        var isCostKnown = true;
        MeetingPrice? leanest = null;
        MeetingPrice? deepest = null;
        foreach (var item in meeting.Items)
        {
            var together = stacks.Cheapest(item.Item);
            if (together.Quote is null)
            {
                missing = missing.And(together.Missing);
                continue;
            }

            var first = stacks.CheapestUnder(item.Item, meeting.Own(ofFirst: true));
            var second = stacks.CheapestUnder(item.Item, meeting.Own(ofFirst: false));
            var apart = second.Price < first.Price ? second : first;
            if (!(together.Price < apart.Price) || !UsesBoth(together, meeting))
            {
                continue;
            }

            var price = new MeetingPrice(together, apart, Missing.Nowhere);
            isCostKnown &= item.Item.Cost is not null;
            leanest = leanest is null || price.Margin < leanest.Margin ? price : leanest;
            deepest = deepest is null || price.Share < deepest.Share ? price : deepest;
        }

        return (isCostKnown ? leanest : deepest) ?? new MeetingPrice(Together: null, Apart: null, missing);
    }

    private decimal Margin => (Together?.Received ?? 0m) - (Together?.Item.Cost ?? 0m);

    private decimal Share => Together is { Regular: > 0 } unit ? (unit.Price ?? 0m) / unit.Regular.Value : 1m;

    private static bool UsesBoth(CheapestUnit unit, Meeting meeting)
    {
        var (ours, theirs) = (false, false);
        foreach (var promotion in unit.Quote?.Promotions ?? [])
        {
            var isOurs = meeting.IsOfFirst(promotion);
            (ours, theirs) = (ours || isOurs, theirs || !isOurs);
        }

        return ours && theirs;
    }
}
