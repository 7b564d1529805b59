using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Repairs;

/// <summary>What the audit of an edited plan says beside that of the plan as it was.</summary>
internal sealed class RepairProof(
    Candidate candidate,
    PlanAudit before,
    PlanAudit after,
    ImmutableArray<FileEdit> edits
)
{
    public Candidate Candidate { get; } = candidate;

    public PlanAudit After { get; } = after;

    public ImmutableArray<FileEdit> Edits { get; } = edits;

    /// <summary>
    /// The finding is gone and not merely undecided or told by another rule, nothing is found at its severity or above that was
    /// not found before, and nothing that was found before has become as grave.
    /// </summary>
    public bool Holds(Finding finding) => IsGone(finding) && !Opens(finding.Severity);

    /// <summary>Whether something that was not found before is found now, whatever its severity.</summary>
    public int News => After.Findings.Count(found => Known(before, found.Fingerprint) is null);

    /// <summary>Nothing but what was found before.</summary>
    public bool FindsNothingNew => News == 0;

    public ImmutableArray<RemovedFinding> Removed() =>
        [.. before.Findings.Where(IsGone).Select(finding => new RemovedFinding(finding.RuleId, finding.Fingerprint))];

    public bool IsGone(Finding finding)
    {
        foreach (var check in After.Inconclusive)
        {
            if (check.RuleId == finding.RuleId && check.Subjects.AsSpan().SequenceEqual(finding.Subjects.AsSpan()))
            {
                return false;
            }
        }

        foreach (var found in After.Findings)
        {
            if (
                found.Fingerprint == finding.Fingerprint
                || (
                    found.Absorbed.Contains(finding.RuleId, StringComparer.Ordinal)
                    && Involvement.Covers(found, finding)
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether something is found at a severity or above it that was not found before, or not as grave.</summary>
    public bool Opens(Severity severity)
    {
        foreach (var found in After.Findings)
        {
            if (found.Severity >= severity && !(Known(before, found.Fingerprint)?.Severity >= found.Severity))
            {
                return true;
            }
        }

        return false;
    }

    private static Finding? Known(PlanAudit audit, string fingerprint)
    {
        foreach (var finding in audit.Findings)
        {
            if (finding.Fingerprint == fingerprint)
            {
                return finding;
            }
        }

        return null;
    }
}
