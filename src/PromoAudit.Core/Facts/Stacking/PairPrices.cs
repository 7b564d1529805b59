using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Stacking;

/// <summary>
/// The cheapest prices under two promotions and no other. Only carts that hold goods of both are priced: in a large plan nearly all pairs
/// have few of them.
/// </summary>
internal sealed class PairPrices(StackSearch stacks)
{
    private readonly PriceBook _book = stacks.Book;
    private readonly Dictionary<int, List<int>>?[] _filledBy = new Dictionary<int, List<int>>?[
        stacks.Book.Promotions.Length
    ];
    private readonly ItemSet _meets = new(stacks.Book.Prices.Length);

    /// <summary>
    /// Of the articles on which both take effect the one that leaves the seller least above its cost; where a cost is missing, the one with
    /// the deepest cut. Null where they never meet.
    /// </summary>
    public CheapestUnit? Worst(Promotion first, Promotion second)
    {
        if (!stacks.Admissibility.Together(first, second))
        {
            return null;
        }

        var (one, other) = (_book.Of(first), _book.Of(second));
        if (Unknown(one, other) is { } unknown)
        {
            return stacks.CheapestUnder(unknown, [first, second]);
        }

        if (one.Steps.Length == 0 || other.Steps.Length == 0)
        {
            return null;
        }

        FindMeeting(one, other);
        CheapestUnit? leanest = null;
        CheapestUnit? deepest = null;
        var isCostKnown = true;
        for (var index = _meets.Next(0); index >= 0; index = _meets.Next(index + 1))
        {
            var item = _book.Plan.Catalog[index];
            var cheapest = stacks.CheapestUnder(item, [first, second]);
            if (cheapest.Quote is { Promotions.Length: > 1 })
            {
                isCostKnown &= item.Cost is not null;
                leanest = leanest is null || Margin(cheapest) < Margin(leanest) ? cheapest : leanest;
                deepest = deepest is null || Share(cheapest) < Share(deepest) ? cheapest : deepest;
            }
        }

        return isCostKnown ? leanest : deepest;
    }

    /// <summary>The first article of either whose price cannot be worked out.</summary>
    private Item? Unknown(PricedPromotion one, PricedPromotion other)
    {
        var first = Math.Min(FirstUnknown(one), FirstUnknown(other));
        return first < _book.Prices.Length ? _book.Plan.Catalog[first] : null;
    }

    private int FirstUnknown(PricedPromotion promotion)
    {
        var isKnown = promotion.Missing.IsEmpty || !stacks.Admissibility.IsReachable(promotion.Promotion);
        for (var item = promotion.Scope.Next(0); item >= 0; item = promotion.Scope.Next(item + 1))
        {
            if (!isKnown || _book.Prices[item] < 0)
            {
                return item;
            }
        }

        return int.MaxValue;
    }

    /// <summary>Collects the articles that have a break-point cart with goods of both.</summary>
    private void FindMeeting(PricedPromotion one, PricedPromotion other)
    {
        _meets.Clear();
        _meets.AddCommon(one.Scope, other.Scope);
        AddFilled(one, other);
        AddFilled(other, one);
    }

    /// <summary>Goods of one promotion only, whose fillers, or whose goods to buy, are of the other.</summary>
    private void AddFilled(PricedPromotion one, PricedPromotion other)
    {
        foreach (var (filler, items) in _filledBy[one.Index] ??= FilledBy(one))
        {
            if (other.Scope.Has(filler))
            {
                foreach (var item in items)
                {
                    _meets.Add(item);
                }
            }
        }

        foreach (var step in other.Steps)
        {
            if (step.Got is { } got)
            {
                _meets.AddCommon(got, one.Scope);
            }
        }
    }

    /// <summary>For each good that is bought along under this promotion alone, the articles that it is bought along with.</summary>
    private Dictionary<int, List<int>> FilledBy(PricedPromotion promotion)
    {
        var filled = new Dictionary<int, List<int>>();
        for (var item = promotion.Scope.Next(0); item >= 0; item = promotion.Scope.Next(item + 1))
        {
            foreach (var filler in stacks.FillersUnder(promotion.Promotion, _book.Plan.Catalog[item]))
            {
                if (!filled.TryGetValue(filler, out var items))
                {
                    filled.Add(filler, items = []);
                }

                items.Add(item);
            }
        }

        return filled;
    }

    private static decimal Margin(CheapestUnit cheapest) => (cheapest.Received ?? 0m) - (cheapest.Item.Cost ?? 0m);

    private static decimal Share(CheapestUnit cheapest) =>
        cheapest.Regular is > 0 and var regular ? (cheapest.Price ?? 0m) / regular : 1m;
}
