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

    /// <summary>For each article the cart that gives most for its units.</summary>
    public List<Portion> Densest { get; } = [];

    public void Search(Cart? smallest)
    {
        if (smallest is not null)
        {
            Consider(values.Of(smallest));
        }

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
                Densest.Add(new Portion(article.Item, densest));
            }
        }
    }

    /// <summary>The most that one order can give when it holds as many units of one article as limits allow; null where nothing limits them.</summary>
    public UseValue? Largest()
    {
        UseValue? largest = null;
        foreach (var article in subject.Items)
        {
            if (UnitsPerUse(article.Item) is not { } units)
            {
                return null;
            }

            var most = Math.Min(units, points.Most(article.Index));
            if (most > 0 && values.Of(Cart.Of(article.Item.Sku, most)) is { } use)
            {
                largest = largest is null || use.Benefit > largest.Benefit ? use : largest;
            }
        }

        return largest;
    }

    /// <summary>Units of an article that one use can have, by any limit that somebody declared.</summary>
    public long? UnitsPerUse(Item item)
    {
        var limits = subject.Promotion.Limits;
        return Least(
            limits.QuantityPerOrder.Figure,
            limits.TotalQuantity.Figure,
            UnitsPerBuyer(item),
            item.Limits?.QuantityPerOrder.Figure,
            subject.Facts.Plan.Shop.Limits?.QuantityPerOrder.Figure
        );
    }

    public long? UnitsPerBuyer(Item item) =>
        Least(
            subject.Promotion.Limits.QuantityPerBuyer.Figure,
            item.Limits?.QuantityPerBuyer.Figure,
            subject.Facts.Plan.Shop.Limits?.QuantityPerBuyer.Figure
        );

    private static long? Least(params ReadOnlySpan<long?> figures)
    {
        long? least = null;
        foreach (var figure in figures)
        {
            least = figure is { } known && !(known >= least) ? known : least;
        }

        return least;
    }

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
