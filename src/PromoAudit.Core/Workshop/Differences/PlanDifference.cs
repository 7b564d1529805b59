using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Workshop.Comparing;

namespace PromoAudit.Workshop.Differences;

/// <summary>One plan before and after a change of the draft, by the same rules.</summary>
public sealed record PlanDifference
{
    /// <summary>Null for a plan that is new.</summary>
    public PlanAudit? Before { get; init; }

    /// <summary>Null for a plan that is gone.</summary>
    public PlanAudit? After { get; init; }

    /// <summary>It lies somewhere else, or has another name.</summary>
    public bool IsMoved { get; init; }

    /// <summary>Findings in the order of the later audit, then those that are gone, then checks without an answer.</summary>
    public ImmutableArray<FindingChange> Changes { get; init; } = [];

    public ImmutableArray<FigureChange> Figures { get; init; } = [];

    public bool CouldBeRead(bool isBefore) => (isBefore ? Before : After) is null or { Status: PlanStatus.Audited };

    /// <summary>Whether there is anything to tell.</summary>
    public bool HasDifference =>
        Before is null
        || After is null
        || IsMoved
        || !Changes.IsEmpty
        || !Figures.IsEmpty
        || !CouldBeRead(isBefore: true)
        || !CouldBeRead(isBefore: false);

    /// <summary>
    /// What makes the draft worse: a hole of that severity that was opened or became graver, or that nobody can see any more because
    /// figures were taken out.
    /// </summary>
    public bool IsWorseFrom(Severity threshold) =>
        Changes.Any(change =>
            change.Kind switch
            {
                FindingChangeKind.New or FindingChangeKind.Graver => Counts(change.After, threshold),
                FindingChangeKind.Undecided => Counts(change.Before, threshold),
                _ => false,
            }
        );

    internal static PlanDifference Of(
        PlanAudit? before,
        PlanAudit? after,
        bool isMoved,
        RuleSet rules,
        AuditOptions options
    )
    {
        var difference = new PlanDifference
        {
            Before = before,
            After = after,
            IsMoved = isMoved,
        };
        if (!difference.CouldBeRead(isBefore: false))
        {
            return difference;
        }

        // A plan that could not be read before is as good as new: all that is found in it now was not known.
        var was = before is { Status: PlanStatus.Audited } ? before : None;
        var now = after ?? None;
        return difference with
        {
            Changes = DraftChanges.Of(was, now),
            Figures =
                before is { Status: PlanStatus.Audited } && after is not null
                    ? PlanFigures.Changes(PlanFigures.Of(before, rules, options), PlanFigures.Of(after, rules, options))
                    : [],
        };
    }

    private static PlanAudit None => new() { Path = "", Status = PlanStatus.Audited };

    private static bool Counts(Finding? finding, Severity threshold) =>
        finding is { IsPreview: false } && finding.Severity >= threshold;
}
