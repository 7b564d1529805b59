using PromoAudit.Plans;

namespace PromoAudit.Facts.Promises;

/// <summary>
/// Goods sold under one promotion become cheaper under a later one, while a promise to pay back differences (价保) still holds: the shop
/// has to match itself.
/// </summary>
/// <param name="Before">What a buyer paid for one unit under the earlier promotion alone.</param>
/// <param name="After">What one unit costs under the later one alone.</param>
/// <param name="PerUnit">What is paid back for it.</param>
/// <param name="Units">Sold under the earlier one at most; null without limit.</param>
/// <param name="AtCap">Paid back in all; null without limit.</param>
internal sealed record LaterDrop(
    Item Item,
    Promotion Earlier,
    Promotion Later,
    decimal Before,
    decimal After,
    decimal PerUnit,
    decimal? Units,
    decimal? AtCap
)
{
    /// <summary>The dearest; of equal ones the one with more for a unit, then the first by article, earlier and later promotion.</summary>
    public bool IsWorseThan(LaterDrop? other) =>
        other is null
        || (AtCap ?? decimal.MaxValue) > (other.AtCap ?? decimal.MaxValue)
        || (AtCap == other.AtCap && PerUnit > other.PerUnit);
}

/// <summary>Looks through every two promotions of a plan for prices that the shop would have to match itself.</summary>
internal sealed class LaterDrops(PromotionSubject promise, PriceMatch match, decimal? most)
{
    private readonly AuditFacts _facts = promise.Facts;

    /// <param name="window">How long after buying the difference is paid back.</param>
    public LaterDrop? Worst(TimeSpan window)
    {
        LaterDrop? worst = null;
        foreach (var article in promise.Items)
        {
            foreach (var earlier in _facts.Promotions)
            {
                if (earlier == promise || PriceUnder(earlier, article) is not { } before)
                {
                    continue;
                }

                foreach (var later in _facts.Promotions)
                {
                    if (
                        later != promise
                        && later != earlier
                        && Follows(earlier, later, window)
                        && PriceUnder(later, article) is { } after
                        && after < before
                        && DropOf(article.Item, earlier, later, before, after) is { PerUnit: > 0 } drop
                        && drop.IsWorseThan(worst)
                    )
                    {
                        worst = drop;
                    }
                }
            }
        }

        return worst;
    }

    /// <summary>It begins after the earlier one, and before the last promise given under that has run out.</summary>
    private bool Follows(PromotionSubject earlier, PromotionSubject later, TimeSpan window)
    {
        var sold = earlier.Time.And(promise.Time);
        return !sold.IsEmpty
            && !later.Time.IsEmpty
            && later.Time.Starts is { } starts
            && (sold.Starts is not { } from || starts > from)
            && (sold.Ends is not { } to || starts - to < window);
    }

    private decimal? PriceUnder(PromotionSubject promotion, ItemSubject article)
    {
        var stacks = _facts.Stacks;
        var priced = stacks.Book.Of(promotion.Promotion);
        if (
            !stacks.Admissibility.IsReachable(promotion.Promotion)
            || !priced.Missing.IsEmpty
            || priced.Steps.Length == 0
            || !priced.Scope.Has(article.Index)
            || stacks.Carts.FirstCut(priced, article.Index) is not { } quote
        )
        {
            return null;
        }

        var money = stacks.Book.Units;
        return money.Money(money.Part(money.Of(quote.Paid), 1, quote.Lines[0].Quantity));
    }

    private LaterDrop DropOf(Item item, PromotionSubject earlier, PromotionSubject later, decimal before, decimal after)
    {
        var matched = match.Floor == ItemFloor.Item && item.Floor is { } floor ? Math.Max(after, floor) : after;
        var perUnit = Large.Times(Math.Max(0m, before - matched), Math.Min(match.Multiple ?? 1m, 1_000m));
        perUnit = most is { } max ? Math.Min(perUnit, max) : perUnit;
        var units = UnitsUnder(earlier.Promotion, item);
        var sum = units is { } sold ? Large.Times(sold, perUnit) : (decimal?)null;
        return new LaterDrop(
            item,
            earlier.Promotion,
            later.Promotion,
            before,
            after,
            perUnit,
            units,
            Sums.Least(sum, promise.Promotion.Limits.Budget.Figure)
        );
    }

    /// <summary>Units of the article that can be sold under the promotion.</summary>
    private decimal? UnitsUnder(Promotion promotion, Item item)
    {
        var limits = promotion.Limits;
        var perOrder = Sums.Least(
            Sums.Least(limits.QuantityPerOrder.Figure, item.Limits?.QuantityPerOrder.Figure),
            _facts.Plan.Shop.Limits?.QuantityPerOrder.Figure
        );
        decimal? uses = null;
        foreach (var cap in Exposure.UseCaps.Total(promotion, _facts.SubjectOf(promotion).Time.Days))
        {
            uses = Sums.Least(uses, cap.Uses);
        }

        var sold = Sums.Least(
            limits.TotalQuantity.Figure,
            item.Stock is { Enforced: true } kept ? kept.Count.Figure : null
        );
        return Sums.Least(sold, uses is { } times && perOrder is { } each ? Large.Times(times, each) : null);
    }
}
