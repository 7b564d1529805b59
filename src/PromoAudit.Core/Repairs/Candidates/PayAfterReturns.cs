using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>Rewards change hands when nothing can come back any more.</summary>
internal static class PayAfterReturns
{
    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            foreach (var (benefit, path) in RepairCase.BenefitsOf(promotion.Promotion))
            {
                // Where there are no goods nothing is returned, and an order cannot be waited for.
                if (benefit.Paid is not (null or PaidWhen.ReturnWindow) || benefit.Kind is BenefitKind.Cashback)
                {
                    yield return Candidate.Of(new FieldEdit(promotion.Key, $"{path}.paid", "return-window"));
                }

                if (benefit.Referral is { QualifiesOn: not QualifiesOn.ReturnWindow })
                {
                    yield return Candidate.Of(
                        new FieldEdit(promotion.Key, $"{path}.referral.qualifiesOn", "return-window")
                    );
                }
            }
        }
    }
}
