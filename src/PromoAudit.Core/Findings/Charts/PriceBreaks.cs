using System.Collections.Immutable;
using PromoAudit.Facts.Pricing;

namespace PromoAudit.Findings.Charts;

/// <summary>Finds the quantities at which one more unit costs another price than the unit before.</summary>
internal static class PriceBreaks
{
    /// <summary>Smaller changes, as a share of the everyday price, are rounding.</summary>
    private const decimal Noticeable = 0.01m;

    /// <param name="quotes">Of 1, 2, 3 … units.</param>
    public static ImmutableArray<PriceBreak> Of(IReadOnlyList<Quote> quotes)
    {
        var breaks = ImmutableArray.CreateBuilder<PriceBreak>();
        var noticeable = quotes[0].List * Noticeable;
        for (var index = 1; index < quotes.Count; index++)
        {
            var (now, before) = (LastUnit(quotes, index), LastUnit(quotes, index - 1));
            var falls = before - now > noticeable;
            // What was cheap for one unit and is then as it was before is told by the fall.
            var rises = now - before > noticeable && !(breaks is [.., var last] && last.Quantity == index);
            // Where no promotion does more or less than before, the unit before was the odd one.
            if ((falls || rises) && Changed(quotes, index, falls, noticeable) is { IsEmpty: false } changed)
            {
                breaks.Add(new PriceBreak(index + 1, now, falls, changed));
            }
        }

        return breaks.DrainToImmutable();
    }

    private static decimal LastUnit(IReadOnlyList<Quote> quotes, int index) =>
        index == 0 ? quotes[0].Paid : quotes[index].Paid - quotes[index - 1].Paid;

    /// <summary>Promotions that take off more of this unit than of the one before, or less where the price rises.</summary>
    private static ImmutableArray<string> Changed(
        IReadOnlyList<Quote> quotes,
        int index,
        bool falls,
        decimal noticeable
    )
    {
        var changed = ImmutableArray.CreateBuilder<string>();
        foreach (var promotion in quotes[index].Promotions.Union(quotes[index - 1].Promotions))
        {
            var change = Taken(index) - (2 * Taken(index - 1)) + Taken(index - 2);
            if (falls ? change > noticeable : change < -noticeable)
            {
                changed.Add(promotion.Id);
            }

            decimal Taken(int at) =>
                at < 0
                    ? 0m
                    : quotes[at]
                        .Steps.Where(step => ReferenceEquals(step.Promotion, promotion))
                        .Sum(step => step.Amount);
        }

        return changed.DrainToImmutable();
    }
}
