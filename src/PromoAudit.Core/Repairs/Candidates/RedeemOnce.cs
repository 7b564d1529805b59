using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>One voucher, one use: one ledger, set aside while an order is open, counted in one step.</summary>
internal static class RedeemOnce
{
    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            if (promotion.Promotion.Limits.Enforcement == Enforcement.Eventual)
            {
                yield return Candidate.Of(new FieldEdit(promotion.Key, "limits.enforcement", "atomic"));
            }

            if (promotion.Promotion.Redemption is not { } redemption)
            {
                continue;
            }

            (string Field, string Value, bool IsSo)[] policies =
            [
                ("redemption.ledger", "single", redemption.Ledger == Ledger.Single),
                ("redemption.onOrder", "reserve", redemption.OnOrder == OnOrder.Reserve),
                ("redemption.refundWhileReserved", "deny", redemption.RefundWhileReserved == Permission.Deny),
                ("redemption.idempotent", "true", redemption.Idempotent == true),
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
