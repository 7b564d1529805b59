using PromoAudit.Facts.Threats;

namespace PromoAudit.Facts.Attacks;

/// <summary>How long an attack runs before somebody notices, at the worst hour.</summary>
internal static class DetectionTime
{
    /// <summary>In seconds: the longest of the promotions used; null where the plan does not say how soon an incident is noticed.</summary>
    public static decimal? Of(AuditFacts facts, Round round)
    {
        if (facts.Plan.Shop.Operations?.DetectWithin is not { } noticed)
        {
            return null;
        }

        var longest = (decimal)noticed.Ticks / TimeSpan.TicksPerSecond;
        foreach (var use in round.Uses)
        {
            longest = Math.Max(longest, Detection.WithinOf(facts.SubjectOf(use.Promotion.Promotion), noticed));
        }

        return longest;
    }
}
