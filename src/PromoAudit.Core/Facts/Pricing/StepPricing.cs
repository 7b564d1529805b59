using PromoAudit.Facts.Profiles;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Pricing;

/// <summary>The amounts that a step is worked out on, line by line.</summary>
/// <param name="run">What is left of each line.</param>
/// <param name="opening">What there was when the layer began.</param>
/// <param name="afterItems">What there was after the item layer.</param>
internal readonly ref struct Amounts(ReadOnlySpan<long> run, ReadOnlySpan<long> opening, ReadOnlySpan<long> afterItems)
{
    public ReadOnlySpan<long> Run { get; } = run;

    public ReadOnlySpan<long> Opening { get; } = opening;

    public ReadOnlySpan<long> AfterItems { get; } = afterItems;
}

/// <summary>
/// What one step takes off each line of a basket. All of pricing comes through here, from the search as from a recorded
/// quote, so that the two cannot differ.
/// </summary>
internal sealed partial class StepPricing(PriceBook book)
{
    private readonly bool _opening = book.Profile.PercentMode == PercentMode.Opening;
    private readonly bool _limited = book.Profile.ClampLines || book.Profile.RespectsFloor;
    private Basket _basket = new();
    private PricedPromotion _promotion = book.Promotions.Length > 0 ? book.Promotions[0] : Nobody;

    private static readonly PricedPromotion Nobody = new()
    {
        Index = -1,
        Promotion = new Promotion { Id = "" },
        Scope = new ItemSet(0),
    };

    /// <summary>What the last step took off each line.</summary>
    public long[] Cut { get; private set; } = new long[4];

    /// <summary>What the last step would have taken below zero: of each line, and of the order as a whole.</summary>
    public long[] LineOvershoot { get; private set; } = new long[4];

    public long OrderOvershoot { get; private set; }

    /// <summary>What the last test of a threshold found.</summary>
    public TestedThreshold Tested { get; private set; }

    public void Take(Basket basket)
    {
        _basket = basket;
        if (Cut.Length < basket.Count)
        {
            Cut = new long[basket.Count * 2];
            LineOvershoot = new long[Cut.Length];
            _base = new long[Cut.Length];
            _units = new long[Cut.Length];
            _wanted = new long[Cut.Length];
            _room = new long[Cut.Length];
            _weights = new long[Cut.Length];
            _shares = new long[Cut.Length];
            _remainders = new long[Cut.Length];
            _order = new int[Cut.Length];
        }
    }

    /// <returns>The sum of <see cref="Cut"/>: zero when the threshold is not reached, or nothing is left to reduce.</returns>
    public long Apply(PricedPromotion promotion, PriceStep step, Amounts amounts)
    {
        _promotion = promotion;
        Array.Clear(Cut, 0, _basket.Count);
        Array.Clear(LineOvershoot, 0, _basket.Count);
        OrderOvershoot = 0;
        if (!FitsLimits(promotion) || !Reaches(promotion, step, amounts, out var times))
        {
            return 0;
        }

        return Apply(step, amounts, times);
    }

    /// <summary>The order holds goods of the promotion, and not more units than it allows.</summary>
    public bool FitsLimits(PricedPromotion promotion)
    {
        long units = 0;
        for (var line = 0; line < _basket.Count; line++)
        {
            units += promotion.Scope.Has(_basket.Item[line]) ? _basket.Quantity[line] : 0;
        }

        return units > 0 && units <= promotion.MostUnits;
    }

    /// <summary>Tests a promotion's own threshold.</summary>
    public bool Reaches(PricedPromotion promotion, PriceStep? step, Amounts amounts, out long times)
    {
        var basis = promotion.Base ?? BaseOf(step);
        Tested = Count(promotion, basis, amounts);
        return Reaches(promotion.Spend, promotion.SpendBelow, promotion.Quantity, step?.Every ?? false, out times);
    }

    private ThresholdBase BaseOf(PriceStep? step) =>
        step is null ? ThresholdBase.Paid : book.Profile.Layers[step.Layer].Threshold;

    private bool Reaches(long spend, long below, long quantity, bool every, out long times)
    {
        times = 1;
        if (
            (spend >= 0 && Tested.Amount < spend)
            || (below >= 0 && Tested.Amount >= below)
            || (quantity >= 0 && Tested.Units < quantity)
        )
        {
            return false;
        }

        if (every && (spend > 0 || quantity > 0))
        {
            times = Math.Min(
                spend > 0 ? Tested.Amount / spend : long.MaxValue,
                quantity > 0 ? Tested.Units / quantity : long.MaxValue
            );
        }

        Tested = Tested with { Times = times };
        return true;
    }

    private TestedThreshold Count(PricedPromotion promotion, ThresholdBase basis, Amounts amounts)
    {
        long amount = 0;
        long units = 0;
        for (var line = 0; line < _basket.Count; line++)
        {
            if (promotion.Counted?.Has(_basket.Item[line]) == false)
            {
                continue;
            }

            units += _basket.Quantity[line];
            amount += basis switch
            {
                ThresholdBase.List => _basket.List[line],
                ThresholdBase.AfterItems => amounts.AfterItems[line],
                ThresholdBase.AfterLayers => amounts.Opening[line],
                _ => amounts.Run[line],
            };
        }

        return new TestedThreshold(basis, amount, units, Times: 1);
    }

    private long Apply(PriceStep step, Amounts amounts, long times) =>
        step.Kind switch
        {
            StepKind.AmountOff => AmountOff(step, amounts, times),
            StepKind.PercentOff => PercentOff(step, amounts),
            StepKind.UnitPrice => UnitPrice(step, amounts),
            StepKind.Grouped => Grouped(step, amounts),
            StepKind.BuyThisGetThat => BuyThisGetThat(step, amounts),
            StepKind.BundleOfAny => BundleOfAny(step, amounts),
            StepKind.BundleOfEach => BundleOfEach(step, amounts),
            StepKind.Tiers => HighestTier(step, amounts),
            StepKind.Points => Points(step, amounts),
            _ => AllYouCan(step, amounts),
        };

    private long HighestTier(PriceStep step, Amounts amounts)
    {
        for (var index = step.Tiers.Length - 1; index >= 0; index--)
        {
            var tier = step.Tiers[index];
            if (Reaches(tier.Spend, -1, tier.Quantity, step.Every, out var times))
            {
                return Apply(tier.Step, amounts, times);
            }
        }

        return 0;
    }
}

/// <summary>What a threshold was held against.</summary>
internal readonly record struct TestedThreshold(ThresholdBase Base, long Amount, long Units, long Times);
