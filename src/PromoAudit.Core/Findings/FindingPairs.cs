using System.Collections.Immutable;

namespace PromoAudit.Findings;

/// <summary>The same finding in two audits of one plan; null where one of them does not have it.</summary>
internal sealed record FindingPair(Finding? Before, Finding? After);

/// <summary>Which findings and open checks of two audits of one plan are the same.</summary>
internal static class FindingPairs
{
    /// <summary>
    /// By fingerprint, and those that have none in common by rule and subjects. In the order of the later audit, then those that it
    /// does not have.
    /// </summary>
    public static ImmutableArray<FindingPair> Of(PlanAudit before, PlanAudit after)
    {
        var pairs = ImmutableArray.CreateBuilder<FindingPair>();
        var left = before.Findings.ToList();
        foreach (var finding in after.Findings)
        {
            var match =
                left.Find(old => old.Fingerprint == finding.Fingerprint)
                ?? left.Find(old =>
                    IsOf(old, finding.RuleId, finding.Subjects)
                    && !after.Findings.Any(other => other.Fingerprint == old.Fingerprint)
                );
            if (match is not null)
            {
                left.Remove(match);
            }

            pairs.Add(new FindingPair(match, finding));
        }

        pairs.AddRange(left.Select(gone => new FindingPair(gone, null)));
        return pairs.DrainToImmutable();
    }

    /// <summary>Checks that one audit leaves open, and that the other neither leaves open nor answers with a finding.</summary>
    public static IEnumerable<Inconclusive> OpenOnlyIn(PlanAudit open, PlanAudit other) =>
        open.Inconclusive.Where(check =>
            OpenCheck(other, check.RuleId, check.Subjects) is null
            && !other.Findings.Any(finding => IsOf(finding, check.RuleId, check.Subjects))
        );

    /// <returns>Null where the audit does not leave that check open.</returns>
    public static Inconclusive? OpenCheck(PlanAudit audit, string rule, ImmutableArray<string> subjects) =>
        audit.Inconclusive.FirstOrDefault(check => check.RuleId == rule && AreSame(check.Subjects, subjects));

    private static bool IsOf(Finding finding, string rule, ImmutableArray<string> subjects) =>
        finding.RuleId == rule && AreSame(finding.Subjects, subjects);

    /// <summary>
    /// In any order, since that of promotions in the plan may be another. The plan itself stays the same subject when it is called something
    /// else.
    /// </summary>
    private static bool AreSame(ImmutableArray<string> subjects, ImmutableArray<string> others) =>
        subjects.Length == others.Length
        && subjects
            .Select(WithoutPlanName)
            .Order(StringComparer.Ordinal)
            .SequenceEqual(others.Select(WithoutPlanName).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static string WithoutPlanName(string subject) =>
        subject.StartsWith("plan:", StringComparison.Ordinal) ? "plan:" : subject;
}
