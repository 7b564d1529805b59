using PromoAudit.Rules;

namespace PromoAudit.Findings;

/// <summary>
/// One hole is told once: a finding swallows those of the rules it absorbs about the same subjects. Never one that is graver
/// than itself, and a rule on trial swallows nothing, so that the verdict stays what it was.
/// </summary>
internal static class Absorption
{
    public static List<Finding> Apply(List<Finding> findings, RuleSet rules)
    {
        var isAbsorbed = new bool[findings.Count];
        for (var index = 0; index < findings.Count; index++)
        {
            if (isAbsorbed[index] || findings[index].IsPreview || rules.Find(findings[index].RuleId) is not { } rule)
            {
                continue;
            }

            foreach (var absorbed in rule.Absorbs)
            {
                var other = findings.FindIndex(candidate => IsSameHole(findings[index], candidate, absorbed));
                if (other >= 0 && !isAbsorbed[other])
                {
                    isAbsorbed[other] = true;
                    findings[index] = findings[index] with { Absorbed = findings[index].Absorbed.Add(absorbed) };
                }
            }
        }

        return [.. findings.Where((_, index) => !isAbsorbed[index])];
    }

    private static bool IsSameHole(Finding finding, Finding candidate, string absorbed) =>
        candidate.RuleId == absorbed
        && candidate.Severity <= finding.Severity
        && candidate.Subjects.AsSpan().SequenceEqual(finding.Subjects.AsSpan());
}
