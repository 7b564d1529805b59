using PromoAudit.Plans;

namespace PromoAudit.Facts.Exposure;

/// <summary>Which benefits grow with the units of an order, and what stops them.</summary>
internal static class Growth
{
    /// <summary>More units in one order give more, but for a figure under <c>max</c> or limits on units.</summary>
    public static bool Grows(Benefit benefit, Promotion promotion) =>
        benefit.MaxQuantity is null
        && benefit.Kind switch
        {
            BenefitKind.PercentOff
            or BenefitKind.FixedPrice
            or BenefitKind.GroupBuy
            or BenefitKind.Bargain
            or BenefitKind.PayWhatYouWant
            or BenefitKind.Reprice
            or BenefitKind.PriceMatch => true,
            BenefitKind.NthItem or BenefitKind.BuyGet or BenefitKind.BundlePrice => !promotion
                .Limits
                .PerOrder
                .HasFigure,
            BenefitKind.Tiers => benefit.Tiers.Any(tier => tier.PercentOff is not null || tier.FixedPrice is not null)
                || Repeats(benefit),
            BenefitKind.AmountOff or BenefitKind.Gift => Repeats(benefit),
            BenefitKind.Points => benefit.Points is { PerSpend: not null },
            BenefitKind.Cashback => benefit.Cashback is { Percent: not null },
            _ => false,
        };

    /// <summary>The most a growing benefit gives in one use, by its own <c>max</c>; null when that does not bound it.</summary>
    /// <param name="articles">How many lines an order can have.</param>
    public static decimal? Most(Benefit benefit, int articles) =>
        benefit.Max.Figure is not { } max
            ? null
            : benefit.Per switch
            {
                BenefitPer.Unit => null,
                BenefitPer.Line => max * articles,
                _ => max,
            };

    private static bool Repeats(Benefit benefit) => benefit.Every || benefit.Per == BenefitPer.Unit;
}
