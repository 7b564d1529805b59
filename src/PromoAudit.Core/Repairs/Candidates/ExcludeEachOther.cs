using PromoAudit.Facts;

namespace PromoAudit.Repairs.Candidates;

/// <summary>Promotions that must not meet on one order: one of them alone, each without the other, or the better one of both.</summary>
internal static class ExcludeEachOther
{
    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            if (promotion.Promotion.Stacking is not { Exclusive: true })
            {
                yield return Candidate.Of(new FieldEdit(promotion.Key, "stacking.exclusive", "true"));
            }
        }

        foreach (var promotion in repair.Promotions)
        {
            foreach (var other in Partners(repair, promotion))
            {
                if (promotion.Index < other.Index || !repair.Promotions.Contains(other))
                {
                    yield return Candidate.Of(Without(promotion, other));
                    yield return Candidate.Of(Without(promotion, other), Without(other, promotion));
                    yield return Candidate.Of(Group(promotion, promotion), Group(other, promotion));
                }
            }
        }
    }

    /// <summary>Those of the finding; where it names one promotion only, all that it can meet.</summary>
    private static IEnumerable<PromotionSubject> Partners(RepairCase repair, PromotionSubject promotion)
    {
        var others = repair.Promotions.Length > 1 ? repair.Promotions : repair.Facts.Promotions;
        return others
            .Where(other => other != promotion)
            .Where(other => repair.Facts.Admissibility.Together(promotion.Promotion, other.Promotion))
            .Take(4);
    }

    private static FieldEdit Without(PromotionSubject promotion, PromotionSubject other) =>
        promotion.Promotion.Stacking is { With.Length: > 1 } stacking
        && stacking.With.Contains(other.Promotion.Id, StringComparer.Ordinal)
            ? new FieldEdit(
                promotion.Key,
                "stacking.with",
                PlanValue.OfList(stacking.With.Where(id => id != other.Promotion.Id).Select(PlanValue.OfText))
            )
            : new FieldEdit(promotion.Key, "stacking.without", PlanValue.OfText(other.Promotion.Id), Adds: true);

    private static FieldEdit Group(PromotionSubject promotion, PromotionSubject first) =>
        new(promotion.Key, "stacking.bestOf", PlanValue.OfText($"one-of-{first.Promotion.Id}"));
}
