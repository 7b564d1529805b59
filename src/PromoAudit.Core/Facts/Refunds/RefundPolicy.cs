using PromoAudit.Expressions;
using PromoAudit.Facts.Profiles;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Refunds;

/// <summary>What a promotion does on a refund: as it says, else as the profile says. What neither says is missing only where it decides something.</summary>
internal sealed class RefundPolicy(Promotion promotion, Profile profile)
{
    private readonly OnRefund? _own = promotion.OnRefund;

    public Missing Missing { get; private set; } = Missing.Nowhere;

    public Proration Proration => Known(_own?.Proration ?? profile.Proration, "proration");

    public bool Requalify => Known(_own?.Requalify ?? profile.Requalify, "requalify");

    public GiftOnRefund Gift => Known(_own?.Gift ?? profile.Gift, "gift");

    public RewardOnRefund Reward => Known(_own?.Reward ?? profile.Reward, "reward");

    public bool ReturnsCoupon => (_own?.Coupon ?? profile.Coupon) == CouponOnRefund.Returned;

    public bool RestoresUse => (_own?.Usage ?? profile.Usage) == UsageOnRefund.Restore;

    private T Known<T>(T? value, string field)
        where T : struct
    {
        if (value is null)
        {
            var place = _own?.Source.PlaceOf(field) ?? promotion.Source.Place;
            Missing = Missing.And(Missing.Field($"{PlanPaths.Of(promotion)}.onRefund.{field}", place));
        }

        return value.GetValueOrDefault();
    }
}
