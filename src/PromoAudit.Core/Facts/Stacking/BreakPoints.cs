using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Stacking;

/// <summary>What a promotion asks of a cart; −1 for what it does not ask.</summary>
/// <param name="Spend">In minor units.</param>
/// <param name="Quantity">Units.</param>
/// <param name="Among">Goods that count; null: the whole cart.</param>
internal sealed record Demand(long Spend, long Quantity, ItemSet? Among);

/// <summary>The quantities and fillers at which prices can change: thresholds, tiers, group sizes, limits.</summary>
internal sealed class BreakPoints(PriceBook book)
{
    /// <summary>Every quantity up to this one is looked at.</summary>
    public const int Small = 10;

    /// <summary>Multiples of a repeating threshold that are looked at.</summary>
    public const int Repeats = 5;

    /// <summary>Items that are tried as fillers, the cheapest first.</summary>
    public const int Fillers = 100;

    private readonly Dictionary<ItemSet, int[]> _fillers = new(ReferenceEqualityComparer.Instance);
    private readonly ItemSet _everything = ItemSet.Everything(book.Prices.Length);

    /// <summary>The most units of one item that an order can hold, whatever promotion applies.</summary>
    public long Most(int item) =>
        Math.Min(
            CartReader.MostUnits(book.Plan.Catalog[item]),
            book.Plan.Shop.Limits?.QuantityPerOrder.Figure ?? long.MaxValue
        );

    /// <summary>Quantities of one item alone, ascending; 1 is always among them when it can be bought at all.</summary>
    /// <param name="withLimits">Whether the largest quantities that limits allow are among them.</param>
    public Quantities Quantities(int item, IReadOnlyList<PricedPromotion> promotions, bool withLimits = true)
    {
        var quantities = new Quantities(Most(item));
        for (var small = 1; small <= Small; small++)
        {
            quantities.Add(small);
        }

        foreach (var promotion in promotions)
        {
            AddThreshold(quantities, item, promotion.Spend, promotion.Quantity, Repeated(promotion));
            if (promotion.SpendBelow > 0 && book.Prices[item] > 0)
            {
                quantities.Add((promotion.SpendBelow - 1) / book.Prices[item]);
            }

            if (withLimits)
            {
                quantities.Add(promotion.MostUnits);
            }

            foreach (var step in promotion.Steps)
            {
                AddStep(quantities, item, promotion, step, withLimits);
            }
        }

        return WholeGroups(quantities, promotions);
    }

    /// <summary>Each quantity also rounded up to whole groups, since a threshold is often reached inside one.</summary>
    public static Quantities WholeGroups(Quantities quantities, IReadOnlyList<PricedPromotion> promotions)
    {
        var whole = quantities.Copy();
        foreach (var promotion in promotions)
        {
            foreach (var step in promotion.Steps)
            {
                if (
                    step.Kind is not (StepKind.Grouped or StepKind.BundleOfAny)
                    || step.Group is < 2 or > Cart.MostUnits
                )
                {
                    continue;
                }

                for (var index = 0; index < quantities.Count; index++)
                {
                    whole.Add((quantities[index] + step.Group - 1) / step.Group * step.Group);
                }
            }
        }

        return whole;
    }

    /// <summary>Adds the quantities at which spend thresholds are reached that are not tested on list prices, at a price per unit given as a line.</summary>
    public void AddDiscounted(Quantities quantities, IReadOnlyList<PricedPromotion> promotions, long paid, long units)
    {
        foreach (var promotion in promotions)
        {
            foreach (var step in promotion.Steps)
            {
                if (BaseOf(promotion, step) == ThresholdBase.List)
                {
                    continue;
                }

                foreach (var demand in Asked(promotion, step))
                {
                    if (demand.Spend > 0)
                    {
                        quantities.Add(MinorUnits.Ceiling(demand.Spend, units, paid));
                    }
                }
            }
        }
    }

    /// <summary>What a step asks: the promotion's own threshold, those of its tiers, and its group.</summary>
    public static IEnumerable<Demand> Asked(PricedPromotion promotion, PriceStep step)
    {
        if (promotion.Spend > 0 || promotion.Quantity > 0)
        {
            yield return new Demand(promotion.Spend, promotion.Quantity, promotion.Counted);
        }

        foreach (var tier in step.Tiers)
        {
            if (tier.Spend > 0 || tier.Quantity > 0)
            {
                yield return new Demand(tier.Spend, tier.Quantity, promotion.Counted);
            }
        }

        if (step.Kind is StepKind.Grouped or StepKind.BundleOfAny && step.Group is > 1 and <= Cart.MostUnits)
        {
            yield return new Demand(-1, step.Group, promotion.Scope);
        }
    }

    public ThresholdBase BaseOf(PricedPromotion promotion, PriceStep step) =>
        promotion.Base ?? book.Profile.Layers[step.Layer].Threshold;

    /// <summary>Units of the item by itself that stay just below what is asked; 0 when one already reaches it.</summary>
    public long JustBelow(int item, Demand demand)
    {
        var price = book.Prices[item];
        var bySpend = demand.Spend > 0 && price > 0 ? (demand.Spend - 1) / price : 0;
        return Math.Max(bySpend, Math.Max(0, demand.Quantity - 1));
    }

    /// <summary>The cheapest way to add what is still needed with another item that counts.</summary>
    /// <returns>Null when there is none.</returns>
    public Wanted? Filler(PricedPromotion promotion, ItemSet? among, Wanted wanted, long money, long units)
    {
        Wanted? best = null;
        var least = long.MaxValue;
        foreach (var item in Candidates(among))
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

    /// <summary>
    /// Ways to add what is still needed whatever limits say, so that a tighter limit never brings up another: the cheapest, and the one of
    /// fewest units, of equally few the cheapest. The latter is null where both are the same.
    /// </summary>
    public (Wanted? Cheapest, Wanted? Fewest) FillersAtAnyLimit(ItemSet? among, Wanted wanted, long money, long units)
    {
        (Wanted? cheapest, Wanted? fewest) = (null, null);
        var least = long.MaxValue;
        foreach (var item in Candidates(among))
        {
            if (item == wanted.Item)
            {
                continue;
            }

            var price = book.Prices[item];
            var needed = Math.Max(1, Math.Max(units, money > 0 ? UpTo(money, price) : 0));
            var cost = MinorUnits.Times(price, needed);
            if (cost < least)
            {
                (cheapest, least) = (new Wanted(item, needed), cost);
            }

            // Candidates come from the cheapest on.
            if (fewest is null || needed < fewest.Value.Units)
            {
                fewest = new Wanted(item, needed);
            }
        }

        return (cheapest, fewest == cheapest ? null : fewest);
    }

    /// <summary>Units at a price that make up an amount, rounded up.</summary>
    public static long UpTo(long amount, long price) => price > 0 ? (amount - 1) / price + 1 : Cart.MostUnits + 1;

    private int[] Candidates(ItemSet? among)
    {
        var set = among ?? _everything;
        if (!_fillers.TryGetValue(set, out var items))
        {
            items = CheapestFillers(set);
            _fillers.Add(set, items);
        }

        return items;
    }

    // Of equally cheap ones the first of the catalogue.
    private int[] CheapestFillers(ItemSet set)
    {
        var cheapest = new int[Math.Min(Fillers, book.Prices.Length)];
        var count = 0;
        for (var item = set.Next(0); item >= 0; item = set.Next(item + 1))
        {
            if (book.Prices[item] <= 0)
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

    private void AddStep(Quantities quantities, int item, PricedPromotion promotion, PriceStep step, bool withLimits)
    {
        foreach (var tier in step.Tiers)
        {
            AddThreshold(quantities, item, tier.Spend, tier.Quantity, step.Every ? Repeats : 1);
        }

        if (step.Every && step.Max > 0 && step.Amount > 0)
        {
            // Where a repeating amount has reached its cap.
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

        if (withLimits && step.MaxGroups <= Cart.MostUnits)
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
}
