using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>A last moment for what has none.</summary>
internal static class EndInTime
{
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            var said = promotion.Promotion;
            if (!said.Valid.To.HasFigure && EndOf(said, repair.Plan) is { } end)
            {
                yield return Candidate.Of(new FieldEdit(promotion.Key, "valid.to", end));
            }

            if (said.Claim is { } claim)
            {
                if (!claim.To.HasFigure && ClaimEndOf(said) is { } last)
                {
                    yield return Candidate.Of(new FieldEdit(promotion.Key, "claim.to", last));
                }

                if (said.Valid.AfterClaim is null)
                {
                    yield return Candidate.Of(new FieldEdit(promotion.Key, "valid.afterClaim", "30d"));
                }
            }
        }
    }

    /// <summary>A month after it starts; where nobody says when that is, the last end of the plan's other promotions.</summary>
    public static string? EndOf(Promotion promotion, Plan plan) =>
        (promotion.Valid.From ?? promotion.Claim?.From) is { } from ? PlanValue.Of(from + Month)
        : plan.Promotions.Max(other => other.Valid.To.Figure) is { } last ? PlanValue.Of(last)
        : null;

    public static string? ClaimEndOf(Promotion promotion) =>
        (promotion.Valid.To.Figure ?? (promotion.Claim?.From ?? promotion.Valid.From) + Month) is { } end
            ? PlanValue.Of(end)
            : null;
}
