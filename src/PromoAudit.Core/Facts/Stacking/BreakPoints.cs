using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Stacking;

/// <summary>The quantities and fillers at which prices can change: thresholds, tiers, group sizes, limits.</summary>
internal sealed class BreakPoints(PriceBook book)
{
    /// <summary>Multiples of a repeating threshold that are looked at.</summary>
    public const int Repeats = 5;

    /// <summary>Items that are tried as fillers, the cheapest first.</summary>
    public const int Fillers = 100;

    private readonly Dictionary<PricedPromotion, int[]> _fillers = new(ReferenceEqualityComparer.Instance);

    /// <summary>The most units of one item that an order can hold, whatever promotion applies.</summary>
    public long Most(int item) =>
        Math.Min(
            CartReader.MostUnits(book.Plan.Catalog[item]),
            book.Plan.Shop.Limits?.QuantityPerOrder.Figure ?? long.MaxValue
        );

    /// <summary>Quantities of one item alone, ascending; 1 is always among them when it can be bought at all.</summary>
    public Quantities Quantities(int item, IReadOnlyList<PricedPromotion> promotions)
    {
        var quantities = new Quantities { 1 };
        foreach (var promotion in promotions)
        {
            AddThreshold(quantities, item, promotion.Spend, promotion.Quantity, Repeated(promotion));
            AddBelow(quantities, item, promotion.SpendBelow);
            quantities.Add(promotion.MostUnits);
            foreach (var step in promotion.Steps)
            {
                AddStep(quantities, item, promotion, step);
            }
        }

        quantities.KeepUpTo(Most(item));
        return quantities;
    }

    /// <summary>What spend thresholds ask that are not tested on list prices.</summary>
    public IEnumerable<long> DiscountedSpends(IReadOnlyList<PricedPromotion> promotions)
    {
        foreach (var promotion in promotions)
        {
            foreach (var step in promotion.Steps)
            {
                if (BaseOf(promotion, step) == ThresholdBase.List)
                {
                    continue;
                }

                foreach (var (spend, _) in Asked(promotion, step))
                {
                    if (spend > 0)
                    {
                        yield return spend;
                    }
                }
            }
        }
    }

    /// <summary>Spend and quantity that a step asks: the promotion's own, then those of its tiers; −1 for what is not asked.</summary>
    public static IEnumerable<(long Spend, long Quantity)> Asked(PricedPromotion promotion, PriceStep step)
    {
        if (promotion.Spend > 0 || promotion.Quantity > 0)
        {
            yield return (promotion.Spend, promotion.Quantity);
        }

        foreach (var tier in step.Tiers)
        {
            if (tier.Spend > 0 || tier.Quantity > 0)
            {
                yield return (tier.Spend, tier.Quantity);
            }
        }
    }

    public ThresholdBase BaseOf(PricedPromotion promotion, PriceStep step) =>
        promotion.Base ?? book.Profile.Layers[step.Layer].Threshold;

    /// <summary>Units of the item by itself that stay just below what is asked; 0 when one already reaches it.</summary>
    public long JustBelow(int item, long spend, long quantity)
    {
        var price = book.Prices[item];
        var bySpend = spend > 0 && price > 0 ? (spend - 1) / price : 0;
        return Math.Max(bySpend, Math.Max(0, quantity - 1));
    }

    /// <summary>The cheapest way to add what is still needed with another item that counts.</summary>
    /// <returns>Null when there is none.</returns>
    public Wanted? Filler(PricedPromotion promotion, Wanted wanted, long money, long units)
    {
        Wanted? best = null;
        long least = long.MaxValue;
        foreach (var item in Candidates(promotion))
        {
            if (item == wanted.Item)
            {
                continue;
            }

            var price = book.Prices[item];
            var needed = Math.Max(1, Math.Max(units, money > 0 ? UpTo(money, price) : 0));
            var inScope =
                (promotion.Scope.Has(item) ? needed : 0) + (promotion.Scope.Has(wanted.Item) ? wanted.Units : 0);
            if (
                needed > Most(item)
                || inScope > promotion.MostUnits
                || needed + wanted.Units > (book.Plan.Shop.Limits?.QuantityPerOrder.Figure ?? long.MaxValue)
            )
            {
                continue;
            }

            var cost = MinorUnits.Times(price, needed);
            if (cost < least)
            {
                (best, least) = (new Wanted(item, needed), cost);
            }
        }

        return best;
    }

    /// <summary>Units at a price that make up an amount, rounded up.</summary>
    public static long UpTo(long amount, long price) => price > 0 ? (amount - 1) / price + 1 : Cart.MostUnits + 1;

    private int[] Candidates(PricedPromotion promotion)
    {
        if (!_fillers.TryGetValue(promotion, out var items))
        {
            items = CheapestFillers(promotion);
            _fillers.Add(promotion, items);
        }

        return items;
    }

    // Of equally cheap ones the first of the catalogue.
    private int[] CheapestFillers(PricedPromotion promotion)
    {
        var cheapest = new int[Math.Min(Fillers, book.Prices.Length)];
        var count = 0;
        for (var item = 0; item < book.Prices.Length; item++)
        {
            if (book.Prices[item] <= 0 || promotion.Counted?.Has(item) == false)
            {
                continue;
            }

            var place = count;
            while (place > 0 && book.Prices[cheapest[place - 1]] > book.Prices[item])
            {
                place--;
            }

            if (place < cheapest.Length)
            {
                count = Math.Min(count + 1, cheapest.Length);
                Array.Copy(cheapest, place, cheapest, place + 1, count - 1 - place);
                cheapest[place] = item;
            }
        }

        var items = new int[count];
        Array.Copy(cheapest, items, count);
        return items;
    }

    private static int Repeated(PricedPromotion promotion)
    {
        foreach (var step in promotion.Steps)
        {
            if (step.Every)
            {
                return Repeats;
            }
        }

        return 1;
    }

    private void AddStep(Quantities quantities, int item, PricedPromotion promotion, PriceStep step)
    {
        foreach (var tier in step.Tiers)
        {
            AddThreshold(quantities, item, tier.Spend, tier.Quantity, step.Every ? Repeats : 1);
        }

        if (step.Every && step.Max > 0 && step.Amount > 0)
        {
            var times = Math.Min(UpTo(step.Max, step.Amount), Cart.MostUnits);
            AddThreshold(
                quantities,
                item,
                MinorUnits.Times(Math.Max(0, promotion.Spend), times),
                MinorUnits.Times(Math.Max(0, promotion.Quantity), times),
                1
            );
        }

        quantities.Add(step.MaxUnits);
        var group = Math.Clamp(step.Group, 0, Cart.MostUnits);
        quantities.Add(group);
        if (step.Kind == StepKind.BuyThisGetThat)
        {
            quantities.Add(group + Math.Clamp(step.Reduced, 0, Cart.MostUnits));
        }

        if (step.MaxGroups <= Cart.MostUnits)
        {
            quantities.Add(group * step.MaxGroups);
        }

        foreach (var part in step.Set)
        {
            quantities.Add(part.Item == item ? part.Units : 1);
        }
    }

    private void AddThreshold(Quantities quantities, int item, long spend, long quantity, int repeats)
    {
        for (var times = 1; times <= repeats; times++)
        {
            if (spend > 0)
            {
                quantities.Add(UpTo(MinorUnits.Times(spend, times), book.Prices[item]));
            }

            if (quantity > 0)
            {
                quantities.Add(MinorUnits.Times(quantity, times));
            }
        }
    }

    private void AddBelow(Quantities quantities, int item, long below)
    {
        if (below > 0 && book.Prices[item] > 0)
        {
            quantities.Add((below - 1) / book.Prices[item]);
        }
    }
}
