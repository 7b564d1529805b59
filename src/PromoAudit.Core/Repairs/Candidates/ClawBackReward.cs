using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>What comes back with returned goods: the discount, the gift, the reward, the use.</summary>
internal static class ClawBackReward
{
    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            var refund = promotion.Promotion.OnRefund;
            (string Field, string Value, bool IsSo)[] policies =
            [
                ("onRefund.requalify", "true", refund?.Requalify == true),
                ("onRefund.reward", "claw-back", refund?.Reward == RewardOnRefund.ClawBack),
                ("onRefund.gift", "return-or-charge", refund?.Gift == GiftOnRefund.ReturnOrCharge),
                ("onRefund.proration", "paid-share", refund?.Proration == Proration.PaidShare),
                ("onRefund.coupon", "consumed", refund?.Coupon == CouponOnRefund.Consumed),
                ("onRefund.usage", "keep", refund?.Usage == UsageOnRefund.Keep),
            ];
            foreach (var (field, value, isSo) in policies)
            {
                if (!isSo)
                {
                    yield return Candidate.Of(new FieldEdit(promotion.Key, field, value));
                }
            }
        }
    }
}
