using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Refunds;

/// <summary>What a promotion's discount does in one refund.</summary>
/// <param name="Promotion">Which.</param>
/// <param name="Returned">Its share in the goods returned: not paid back.</param>
/// <param name="ChargedBack">What the kept goods lose of it, since they no longer earn it.</param>
internal sealed record RefundShare(Promotion Promotion, decimal Returned, decimal ChargedBack);

/// <summary>The result of sending part of an order back. Amounts are for goods; surcharges and freight stay as they are.</summary>
/// <param name="Order">As bought.</param>
/// <param name="Returned">What goes back.</param>
/// <param name="Kept">What stays.</param>
/// <param name="Refunded">Money back, for goods.</param>
/// <param name="Paid">What the kept goods cost in the end: paid less the refund.</param>
/// <param name="Regular">What the kept goods cost if bought by themselves, with the same promotions as far as they earn them.</param>
/// <param name="KeptValue">Gifts and rewards that stay with the buyer although the kept goods do not earn them.</param>
/// <param name="Saved">Regular − paid + kept value: what buying and returning gains.</param>
/// <param name="Shares">For each promotion of the order.</param>
/// <param name="CouponReturned">Promotions whose coupon can be used again.</param>
/// <param name="UseRestored">Promotions whose counted use is given back.</param>
internal sealed record Refund(
    Quote Order,
    Cart Returned,
    Cart Kept,
    decimal Refunded,
    decimal Paid,
    decimal Regular,
    decimal KeptValue,
    decimal Saved,
    ImmutableArray<RefundShare> Shares,
    ImmutableArray<Promotion> CouponReturned,
    ImmutableArray<Promotion> UseRestored
);

/// <summary>A refund, or what would have to be said to know it; neither when nothing can be returned.</summary>
internal sealed record RefundResult(Refund? Refund, Missing Missing)
{
    public static readonly RefundResult Impossible = new(Refund: null, Missing.Nowhere);
}
