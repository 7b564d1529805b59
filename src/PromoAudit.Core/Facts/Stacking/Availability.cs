using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Stacking;

/// <summary>Whether the buyer of a cart can use a promotion: has the code, the coupon, and is whom it is for.</summary>
internal static class Availability
{
    public static bool IsAvailable(Promotion promotion, Cart cart) =>
        HasCode(promotion, cart) && HasCoupon(promotion, cart) && IsFor(promotion.Buyers, cart.Buyer);

    /// <summary>It takes a code or a claimed coupon.</summary>
    public static bool IsVoucher(Promotion promotion) =>
        promotion.Trigger is { } trigger
        && (
            trigger.Kind is TriggerKind.Claim or TriggerKind.Code
            || trigger.Code is not null
            || trigger.Codes.Length > 0
        );

    private static bool HasCode(Promotion promotion, Cart cart)
    {
        if (
            cart.KnowsEveryCode
            || promotion.Trigger is not { } trigger
            || (trigger.Kind != TriggerKind.Code && trigger.Code is null && trigger.Codes.Length == 0)
        )
        {
            return true;
        }

        foreach (var typed in cart.Codes)
        {
            if (Same(typed, promotion.Id) || Same(typed, trigger.Code?.Text))
            {
                return true;
            }

            foreach (var code in trigger.Codes)
            {
                if (Same(typed, code.Text))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Same(string typed, string? code) =>
        string.Equals(typed, code, StringComparison.OrdinalIgnoreCase);

    private static bool HasCoupon(Promotion promotion, Cart cart) =>
        promotion.Trigger?.Kind != TriggerKind.Claim
        || cart.Claimed is not { } claimed
        || claimed.Contains(promotion.Id, StringComparer.Ordinal);

    private static bool IsFor(Buyers buyers, Buyer? buyer)
    {
        if (buyer is null)
        {
            return true;
        }

        if (buyer.IsGuest && buyers.Guests == Permission.Deny)
        {
            return false;
        }

        foreach (var kind in buyers.Who)
        {
            if (kind != Audience.Everyone && !buyer.Kinds.Contains(kind))
            {
                return false;
            }
        }

        return true;
    }
}
