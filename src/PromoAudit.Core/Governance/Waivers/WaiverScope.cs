using System.Collections.Immutable;
using PromoAudit.Findings;

namespace PromoAudit.Governance.Waivers;

/// <summary>Whether a waiver is about a finding.</summary>
internal static class WaiverScope
{
    public const string Plan = "plan:";
    private const string Promotion = "promotion:";

    /// <summary>
    /// What somebody has to name who waives a finding: its promotions or articles. Of one about a plan, or about two plans that meet, those that
    /// have a part in it: promotions, or else articles. Empty for what concerns the plan as a whole.
    /// </summary>
    public static ImmutableArray<string> KeysOf(Finding finding)
    {
        var own = finding.Subjects.RemoveAll(IsPlan);
        if (own.Length > 0)
        {
            return own;
        }

        var promotions = finding.Involves.RemoveAll(key => !key.StartsWith(Promotion, StringComparison.Ordinal));
        return promotions.Length > 0 ? promotions : finding.Involves.RemoveAll(IsPlan);
    }

    /// <summary>All that has to be named is named. More may be: then the waiver covers each hole among what it names.</summary>
    public static bool Covers(Waiver waiver, Finding finding)
    {
        if (!string.Equals(waiver.Rule, finding.RuleId, StringComparison.Ordinal))
        {
            return false;
        }

        var keys = KeysOf(finding);
        if (keys.IsEmpty)
        {
            return waiver.Subjects.All(IsPlan);
        }

        foreach (var key in keys)
        {
            if (!waiver.Subjects.Any(subject => IsNamed(key, subject)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A promotion may be called by its id alone: the findings of one rule are about one kind of thing.</summary>
    private static bool IsNamed(string key, string subject) =>
        string.Equals(key, subject, StringComparison.Ordinal)
        || key.AsSpan(key.IndexOf(':', StringComparison.Ordinal) + 1).SequenceEqual(subject);

    public static bool IsPlan(string key) => key.StartsWith(Plan, StringComparison.Ordinal);
}
