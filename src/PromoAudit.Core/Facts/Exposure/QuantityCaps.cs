using PromoAudit.Plans;

namespace PromoAudit.Facts.Exposure;

/// <summary>What can be given until units run out: those that the promotion allows, those in stock, the gifts in stock.</summary>
internal static class QuantityCaps
{
    /// <param name="densest">For each article the cart that gives most for its units, and those that give most first: stock is used up in this order.</param>
    /// <param name="perUse">What one use gives at most.</param>
    public static IEnumerable<Cap> Of(PromotionSubject subject, IReadOnlyList<Portion> densest, decimal? perUse)
    {
        if (subject.Promotion.Limits.TotalQuantity.Figure is { } total)
        {
            yield return new Cap("limits.totalQuantity", Given(total, densest, StockOf));
        }

        if (densest.Count > 0 && Given(null, densest, StockOf) is { } stock)
        {
            yield return new Cap("stock", stock);
        }

        foreach (var benefit in subject.Promotion.Benefits)
        {
            if (
                benefit.Gift is { Quantity: > 0 } gift
                && subject.Facts.Items.FirstOrDefault(item => item.Item.Sku == gift.Sku) is { } given
                && StockOf(given.Item) is { } gifts
            )
            {
                var uses = decimal.Floor(gifts / gift.Quantity);
                yield return new Cap($"{given.Path}.stock", perUse is { } each ? Large.Times(uses, each) : null);
            }
        }
    }

    /// <summary>What one buyer can take by limits on units; null where they have none.</summary>
    public static decimal? PerBuyer(PromotionSubject subject, IReadOnlyList<Portion> densest)
    {
        var all = subject.Promotion.Limits.QuantityPerBuyer.Figure;
        if (subject.Facts.Plan.Shop.Limits?.QuantityPerBuyer.Figure is { } shop && !(all <= shop))
        {
            all = shop;
        }

        return densest.Count == 0 ? null : Given(all, densest, item => item.Limits?.QuantityPerBuyer.Figure);
    }

    /// <summary>Portions of each article until units run out.</summary>
    /// <returns>Null when they never do.</returns>
    private static decimal? Given(decimal? units, IReadOnlyList<Portion> densest, Func<Item, decimal?> unitsOf)
    {
        var left = units ?? decimal.MaxValue;
        var benefit = 0m;
        foreach (var (item, use) in densest)
        {
            var taken = Math.Min(left, unitsOf(item) ?? decimal.MaxValue);
            if (taken == decimal.MaxValue)
            {
                return null;
            }

            benefit = Large.Plus(benefit, Large.Times(decimal.Floor(taken / use.Units), use.Benefit));
            left -= units is null ? 0m : taken;
        }

        return benefit;
    }

    private static decimal? StockOf(Item item) => item.Stock is { Enforced: true } stock ? stock.Count.Figure : null;
}
