using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>How much one buyer, one order, one code, one referrer or one seller can take.</summary>
internal static class CapEachBuyer
{
    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            var said = promotion.Promotion;
            var limits = said.Limits;
            (string Field, long? Now, long Most, bool Applies)[] caps =
            [
                ("limits.perBuyer", limits.PerBuyer.Figure, 1, true),
                ("limits.quantityPerBuyer", limits.QuantityPerBuyer.Figure, 2, promotion.Items.Length > 0),
                ("limits.quantityPerBuyer", limits.QuantityPerBuyer.Figure, 1, promotion.Items.Length > 0),
                ("limits.perBuyerPerDay", limits.PerBuyerPerDay.Figure, 1, true),
                ("limits.quantityPerOrder", limits.QuantityPerOrder.Figure, 2, promotion.Items.Length > 0),
                ("limits.perOrder", limits.PerOrder.Figure, 1, true),
                ("limits.perReferrer", limits.PerReferrer.Figure, 10, IsReferral(said)),
                ("limits.perShop", limits.PerShop.Figure, 100, said.Funding is not null),
                ("limits.perCode", limits.PerCode.Figure, 1, said.Trigger?.Code is not null),
                ("claim.perBuyer", said.Claim?.PerBuyer.Figure, 1, said.Claim is not null),
            ];
            foreach (var (field, now, most, applies) in caps)
            {
                if (applies && !(now <= most))
                {
                    yield return Candidate.Of(new FieldEdit(promotion.Key, field, PlanValue.Of(most)));
                }
            }

            if (said.Claim is { Transferable: not false })
            {
                yield return Candidate.Of(new FieldEdit(promotion.Key, "claim.transferable", "false"));
            }
        }
    }

    private static bool IsReferral(Promotion promotion) =>
        promotion.Benefits.Any(benefit => benefit.Kind == BenefitKind.Referral)
        || promotion.Trigger?.Event == TriggerEvent.Invite;
}
