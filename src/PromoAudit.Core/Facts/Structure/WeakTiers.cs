using PromoAudit.Plans;

namespace PromoAudit.Facts.Structure;

/// <summary>Tiers that ask for more than another tier and give no more.</summary>
internal static class WeakTiers
{
    public static bool IsWeak(Tier tier, Benefit benefit)
    {
        foreach (var other in benefit.Tiers)
        {
            if (!ReferenceEquals(tier, other) && IsHarder(tier, other) && GivesNoMore(tier, other, benefit.Every))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Asks for at least as much in both ways, and for more in one of them.</summary>
    private static bool IsHarder(Tier tier, Tier other)
    {
        var (spend, quantity) = (tier.Spend ?? 0m, tier.Quantity ?? 0);
        var (otherSpend, otherQuantity) = (other.Spend ?? 0m, other.Quantity ?? 0);
        return spend >= otherSpend && quantity >= otherQuantity && (spend > otherSpend || quantity > otherQuantity);
    }

    private static bool GivesNoMore(Tier tier, Tier other, bool every) =>
        tier is { AmountOff: { } amount } && other is { AmountOff: { } otherAmount }
            ? amount <= Large.Times(otherAmount, every ? TimesWithin(tier, other) : 1m)
        : tier is { PercentOff: { } share } && other is { PercentOff: { } otherShare }
            ? share.Fraction <= otherShare.Fraction
        : tier is { FixedPrice: { } price } && other is { FixedPrice: { } otherPrice } && price >= otherPrice;

    /// <summary>How often the easier threshold is reached where the harder one just is.</summary>
    private static decimal TimesWithin(Tier tier, Tier other)
    {
        decimal? times = null;
        if (tier.Spend is { } spend && other.Spend is > 0 and var otherSpend)
        {
            times = decimal.Floor(Large.Over(spend, otherSpend));
        }

        if (tier.Quantity is { } quantity && other.Quantity is > 0 and var otherQuantity)
        {
            var units = (decimal)(quantity / otherQuantity);
            times = times is { } known ? Math.Min(known, units) : units;
        }

        return Math.Max(1m, times ?? 1m);
    }
}
