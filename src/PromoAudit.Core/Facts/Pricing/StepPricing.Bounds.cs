using PromoAudit.Plans;

namespace PromoAudit.Facts.Pricing;

// What a step can take at most, whatever other promotions do before it.
internal sealed partial class StepPricing
{
    private bool _isBoundless;

    /// <summary>The most that a step takes at list prices, where nothing stops it at zero or at a floor.</summary>
    public long Most(PricedPromotion promotion, PriceStep step)
    {
        _promotion = promotion;
        Array.Clear(Cut, 0, _basket.Count);
        Array.Clear(LineOvershoot, 0, _basket.Count);
        if (!FitsLimits(promotion))
        {
            return 0;
        }

        var list = _basket.List.AsSpan(0, _basket.Count);
        var amounts = new Amounts(list, list, list);
        var basis = promotion.Base ?? BaseOf(step);
        Tested = Count(promotion, ThresholdBase.List, amounts);
        // An amount that is too high now may be low enough after discounts.
        var below = basis == ThresholdBase.List ? promotion.SpendBelow : -1;
        if (!Reaches(promotion.Spend, below, promotion.Quantity, step.Every, out var times))
        {
            return 0;
        }

        _isBoundless = true;
        // Which units are the cheapest depends on what others leave of them; with a price per article that can matter.
        var most =
            step.Kind == StepKind.Tiers
                ? MostOfTiers(step, amounts)
                : Apply(
                    step.Kind == StepKind.UnitPrice ? step with { MaxUnits = long.MaxValue } : step,
                    amounts,
                    times
                );
        _isBoundless = false;
        return book.Profile.ClampLines ? Math.Min(most, _basket.Total) : most;
    }

    private long MostOfTiers(PriceStep step, Amounts amounts)
    {
        long most = 0;
        foreach (var tier in step.Tiers)
        {
            Array.Clear(Cut, 0, _basket.Count);
            if (Reaches(tier.Spend, -1, tier.Quantity, step.Every, out var times))
            {
                most = Math.Max(most, Apply(tier.Step with { MaxUnits = long.MaxValue }, amounts, times));
            }
        }

        return most;
    }
}
