using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Stacking;
using PromoAudit.Facts.Threats;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks;

/// <summary>Which promotions an adversary can use: those that buyers can, and those that were only meant to be out of use.</summary>
internal static class Reach
{
    public static bool Has(Admissibility admissibility, PricedPromotion promotion) =>
        promotion.Missing.IsEmpty
        && (
            admissibility.IsReachable(promotion.Promotion)
            || (
                IsForgotten(promotion.Promotion)
                && admissibility.IsReachable(promotion.Promotion with { Status = PromotionStatus.Live })
            )
        );

    /// <summary>A test or a template whose code or coupon still works for everybody: somebody looks for those.</summary>
    private static bool IsForgotten(Promotion promotion) =>
        promotion.Status is PromotionStatus.Test or PromotionStatus.Retired
        && Availability.IsVoucher(promotion)
        && IdentityBinding.IsForSale(promotion);
}
