using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>A last moment for what has none: a month after the first.</summary>
internal static class EndInTime
{
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            var said = promotion.Promotion;
            if (!said.Valid.To.HasFigure && EndOf(said) is { } end)
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

    public static string? EndOf(Promotion promotion) =>
        promotion.Valid.From is { } from ? PlanValue.Of(from + Month) : null;

    public static string? ClaimEndOf(Promotion promotion) =>
        (promotion.Valid.To.Figure ?? (promotion.Claim?.From ?? promotion.Valid.From) + Month) is { } end
            ? PlanValue.Of(end)
            : null;
}
