using System.Collections.Immutable;
using PromoAudit.Findings;

namespace PromoAudit.Workshop.Comparing;

/// <summary>One plan, audited with two sets.</summary>
/// <param name="Changes">Findings first, in the order of the later audit, then those that are gone, then checks without an answer.</param>
public sealed record PlanComparison(PlanAudit Before, PlanAudit After, ImmutableArray<FindingChange> Changes)
{
    public string Path => After.Path;

    /// <summary>Neither audit failed; otherwise nothing was compared.</summary>
    public bool IsComplete => Before.Status == PlanStatus.Audited && After.Status == PlanStatus.Audited;

    /// <summary>Findings are matched by fingerprint, and those that have none in common by rule and subjects.</summary>
    public static PlanComparison Of(PlanAudit before, PlanAudit after)
    {
        if (before.Status != PlanStatus.Audited || after.Status != PlanStatus.Audited)
        {
            return new PlanComparison(before, after, []);
        }

        var changes = ImmutableArray.CreateBuilder<FindingChange>();
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

            if (KindOf(match, finding) is { } kind)
            {
                changes.Add(new FindingChange(kind, finding.RuleId, finding.Subjects, match, finding));
            }
        }

        foreach (var gone in left)
        {
            var told = after.Findings.FirstOrDefault(finding =>
                finding.Absorbed.Contains(gone.RuleId, StringComparer.Ordinal)
            );
            changes.Add(
                new FindingChange(FindingChangeKind.Gone, gone.RuleId, gone.Subjects, gone, ToldBy: told?.RuleId)
            );
        }

        changes.AddRange(Without(FindingChangeKind.Undecided, after, before));
        changes.AddRange(Without(FindingChangeKind.Decided, before, after));
        return new PlanComparison(before, after, changes.DrainToImmutable());
    }

    /// <summary>Checks that one audit leaves open and the other does not. Those that the other answers with a finding are told there.</summary>
    private static IEnumerable<FindingChange> Without(FindingChangeKind kind, PlanAudit open, PlanAudit other) =>
        open
            .Inconclusive.Where(check =>
                !other.Inconclusive.Any(one => one.RuleId == check.RuleId && one.Subjects.SequenceEqual(check.Subjects))
                && !other.Findings.Any(finding => IsOf(finding, check.RuleId, check.Subjects))
            )
            .Select(check => new FindingChange(kind, check.RuleId, check.Subjects));

    private static bool IsOf(Finding finding, string rule, ImmutableArray<string> subjects) =>
        finding.RuleId == rule && finding.Subjects.SequenceEqual(subjects);

    private static FindingChangeKind? KindOf(Finding? before, Finding after) =>
        before is null ? FindingChangeKind.New
        : after.Severity > before.Severity ? FindingChangeKind.Graver
        : after.Severity < before.Severity ? FindingChangeKind.Milder
        : null;
}
