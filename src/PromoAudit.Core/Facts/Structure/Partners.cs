using PromoAudit.Facts.Stacking;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Structure;

/// <summary>Promotions that another one names: to be joined with, or to be bought under first.</summary>
internal static class Partners
{
    public static bool Names(Promotion promotion, Promotion other) =>
        promotion.Stacking is { } stacking && stacking.With.Contains(other.Id, StringComparer.Ordinal);

    /// <summary>Those that are named and can never be met, in the order of the plan.</summary>
    public static IEnumerable<Promotion> Absent(PromotionSubject subject)
    {
        var promotion = subject.Promotion;
        foreach (var other in subject.Facts.Promotions)
        {
            if (
                (Names(promotion, other.Promotion) && IsNeverJoined(subject, other))
                || (
                    string.Equals(promotion.Trigger?.Of, other.Promotion.Id, StringComparison.Ordinal)
                    && IsNeverBefore(other, subject)
                )
            )
            {
                yield return other.Promotion;
            }
        }
    }

    private static bool IsNeverJoined(PromotionSubject subject, PromotionSubject other) =>
        !IsThere(other, subject) || !PromotionTimes.Overlap(subject.Promotion, other.Promotion);

    /// <summary>What is bought under the other cannot count any more when this one is over.</summary>
    private static bool IsNeverBefore(PromotionSubject other, PromotionSubject subject) =>
        !IsThere(other, subject)
        || (other.Time.Starts is { } starts && subject.Time.Ends is { } ends && starts >= ends);

    // Two drafts may become live together.
    private static bool IsThere(PromotionSubject other, PromotionSubject subject) =>
        (other.Promotion.Status == PromotionStatus.Live || subject.Promotion.Status != PromotionStatus.Live)
        && !PromotionStructure.IsNeverValid(other);
}
