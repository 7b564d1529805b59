using PromoAudit.Plans;

namespace PromoAudit.Facts.Structure;

/// <summary>Who pays for a benefit. A promotion that names nobody is paid for by the plan's owner.</summary>
internal static class FundingShares
{
    /// <summary>0 to 1: what the owner's share says, else what the others leave.</summary>
    public static decimal OwnerPays(Promotion promotion, Plan plan)
    {
        if (promotion.Funding is not { } funding)
        {
            return 1m;
        }

        var own = plan.Owner switch
        {
            Party.Merchant => funding.Merchant,
            Party.Platform => funding.Platform,
            Party.Brand => funding.Brand,
            Party.Government => funding.Government,
            Party.Insurer => funding.Insurer,
            _ => null,
        };
        return own?.Fraction ?? Math.Max(0m, 1m - funding.Total);
    }

    /// <summary>0 to 1: what is not the merchant's share; the seller receives it on top of what buyers pay.</summary>
    public static decimal OthersPay(Promotion promotion) =>
        promotion.Funding is { } funding
            ? Math.Clamp(1m - (funding.Merchant?.Fraction ?? 1m - funding.Total), 0m, 1m)
            : 0m;
}
