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
        foreach (var (was, now) in FindingPairs.Of(before, after))
        {
            if (now is not null)
            {
                if (KindOf(was, now) is { } kind)
                {
                    changes.Add(new FindingChange(kind, now.RuleId, now.Subjects, was, now));
                }
            }
            else if (was is not null)
            {
                var told = after.Findings.FirstOrDefault(finding =>
                    finding.Absorbed.Contains(was.RuleId, StringComparer.Ordinal)
                );
                changes.Add(
                    new FindingChange(FindingChangeKind.Gone, was.RuleId, was.Subjects, was, ToldBy: told?.RuleId)
                );
            }
        }

        changes.AddRange(Without(FindingChangeKind.Undecided, after, before));
        changes.AddRange(Without(FindingChangeKind.Decided, before, after));
        return new PlanComparison(before, after, changes.DrainToImmutable());
    }

    private static IEnumerable<FindingChange> Without(FindingChangeKind kind, PlanAudit open, PlanAudit other) =>
        FindingPairs.OpenOnlyIn(open, other).Select(check => new FindingChange(kind, check.RuleId, check.Subjects));

    private static FindingChangeKind? KindOf(Finding? before, Finding after) =>
        before is null ? FindingChangeKind.New
        : after.Severity > before.Severity ? FindingChangeKind.Graver
        : after.Severity < before.Severity ? FindingChangeKind.Milder
        : null;
}
