using System.Collections.Immutable;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Stacking;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Exposure;

/// <summary>The uses of a promotion on goods: for each article the carts at which something changes.</summary>
internal sealed class GoodsUses(PromotionSubject subject, UseValues values, BreakPoints points)
{
    private readonly PricedPromotion _priced = subject.Facts.Stacks.Book.Of(subject.Promotion);

    /// <summary>The most that any break-point cart gives; of equal ones the one with fewer units, then the earlier.</summary>
    public UseValue? Best { get; private set; }

    /// <summary>For each article the cart that gives most for its units; those that give most first, of equal ones the earlier.</summary>
    public IReadOnlyList<Portion> Densest { get; private set; } = [];

    public void Search(Cart? smallest)
    {
        if (smallest is not null)
        {
            Consider(values.Of(smallest));
        }

        var portions = new List<Portion>(subject.Items.Length);
        foreach (var article in subject.Items)
        {
            UseValue? densest = null;
            foreach (var units in points.Quantities(article.Index, [_priced]))
            {
                if (values.Of(Cart.Of(article.Item.Sku, units)) is not { Benefit: > 0 } use)
                {
                    continue;
                }

                Consider(use);
                densest = densest is null || use.IsDenserThan(densest) ? use : densest;
            }

            if (densest is not null)
            {
                portions.Add(new Portion(article.Item, densest));
            }
        }

        Densest = [.. portions.Order(Portion.DensestFirst)];
    }

    /// <summary>The most that one order gives when it holds as many units as declared limits allow: of one article, or of those that give most.</summary>
    /// <returns>Null where nothing limits the units of an order.</returns>
    public UseValue? Largest()
    {
        UseValue? largest = null;
        var mixed = ImmutableArray.CreateBuilder<CartLine>();
        var left = UnitsPerOrder;
        foreach (var (item, _) in Densest)
        {
            if (Least(UnitsPerOrder, UnitsOf(item)) is not { } limit)
            {
                return null;
            }

            var most = Math.Min(limit, points.Most(IndexOf(item)));
            largest = Larger(largest, values.Of(Cart.Of(item.Sku, most)));
            var units = Math.Min(most, left ?? most);
            if (units > 0 && mixed.Count < Cart.MostLines)
            {
                mixed.Add(new CartLine(item.Sku, units));
                left -= units;
            }
        }

        return mixed.Count > 1 ? Larger(largest, values.Of(new Cart(mixed.ToImmutable()))) : largest;
    }

    /// <summary>Units of all goods together that one order can have, by any limit that somebody declared.</summary>
    private long? UnitsPerOrder
    {
        get
        {
            var limits = subject.Promotion.Limits;
            var shop = subject.Facts.Plan.Shop.Limits;
            var own = Least(limits.QuantityPerOrder.Figure, limits.QuantityPerBuyer.Figure);
            var all = Least(shop?.QuantityPerOrder.Figure, shop?.QuantityPerBuyer.Figure);
            return Least(Least(own, limits.TotalQuantity.Figure), all);
        }
    }

    private static long? UnitsOf(Item item) =>
        Least(item.Limits?.QuantityPerOrder.Figure, item.Limits?.QuantityPerBuyer.Figure);

    private int IndexOf(Item item) => subject.Facts.Stacks.Book.IndexOf(item.Sku);

    private static UseValue? Larger(UseValue? one, UseValue? other) =>
        one is null || other?.Benefit > one.Benefit ? other : one;

    private static long? Least(long? one, long? other) =>
        one is { } first && other is { } second ? Math.Min(first, second) : one ?? other;

    private void Consider(UseValue? use)
    {
        if (
            use is not null
            && (Best is null || use.Benefit > Best.Benefit || (use.Benefit == Best.Benefit && use.Units < Best.Units))
        )
        {
            Best = use;
        }
    }
}
