using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Findings.Charts;

/// <summary>Prices one article in growing quantities. Several findings are often about the same article: it is priced once.</summary>
internal sealed class PriceCurves(AuditFacts facts)
{
    /// <summary>Quantities that are priced at least, so that a curve shows what comes after the first unit.</summary>
    private const long Fewest = 10;

    /// <summary>And at most: further to the right nobody reads.</summary>
    private const long Most = 40;

    private readonly Dictionary<string, QuantityPriceChart?> _known = new(StringComparer.Ordinal);

    /// <returns>Null where figures are missing, or no second unit can be ordered.</returns>
    public QuantityPriceChart? Of(Item item, ImmutableArray<Promotion> promotions)
    {
        var index = facts.Stacks.Book.IndexOf(item.Sku);
        if (index < 0 || promotions.IsEmpty || item.Price is null)
        {
            return null;
        }

        var key = string.Join(' ', [index, .. promotions.Select(one => facts.Stacks.Book.Of(one).Index)]);
        if (!_known.TryGetValue(key, out var curve))
        {
            curve = Priced(item, index, promotions);
            _known.Add(key, curve);
        }

        return curve;
    }

    private QuantityPriceChart? Priced(Item item, int index, ImmutableArray<Promotion> promotions)
    {
        var quotes = new List<Quote>();
        for (long quantity = 1; quantity <= Last(index, promotions); quantity++)
        {
            var cart = Cart.Of(item.Sku, quantity) with { KnowsEveryCode = true };
            if (facts.Stacks.PriceUnder(cart, promotions).Quote is not { } quote)
            {
                break;
            }

            quotes.Add(quote);
        }

        return quotes.Count < 2 || SaysNothing(item, quotes)
            ? null
            : new QuantityPriceChart
            {
                Sku = item.Sku,
                Name = string.Equals(item.Name, item.Sku, StringComparison.Ordinal) ? null : item.Name,
                Promotions = [.. promotions.Select(StackCharts.NameOf)],
                Points = [.. quotes.Select(PointOf)],
                List = quotes[0].List,
                Cost = item.Cost,
                Floor = item.Floor,
                Breaks = PriceBreaks.Of(quotes),
                IsComplete = quotes.TrueForAll(quote => quote.Complete),
            };
    }

    /// <summary>A level line that touches neither cost nor floor.</summary>
    private bool SaysNothing(Item item, List<Quote> quotes)
    {
        var first = PointOf(quotes[0]);
        return quotes.TrueForAll(quote => PointOf(quote).UnitPrice == first.UnitPrice)
            && (first.UnitPrice == quotes[0].List || first.UnitReceived >= Math.Max(item.Cost ?? 0m, item.Floor ?? 0m));
    }

    /// <summary>A little behind the last quantity at which the price can change.</summary>
    private long Last(int index, ImmutableArray<Promotion> promotions)
    {
        var points = facts.Stacks.Points;
        var last = Fewest;
        foreach (
            var quantity in points.Quantities(index, [.. promotions.Select(facts.Stacks.Book.Of)], withLimits: false)
        )
        {
            last = quantity + 2 <= Most ? Math.Max(last, quantity + 2) : last;
        }

        return Math.Min(last, points.Most(index));
    }

    private PricePoint PointOf(Quote quote)
    {
        var quantity = quote.Lines[0].Quantity;
        return new PricePoint(quantity, Each(quote.Paid), Each(quote.Received));

        decimal Each(decimal amount)
        {
            var units = facts.Stacks.Book.Units;
            return units.Money(units.Part(units.Of(amount), 1, quantity));
        }
    }
}
