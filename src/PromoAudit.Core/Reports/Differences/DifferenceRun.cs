using PromoAudit.Rules;
using PromoAudit.Workshop.Comparing;
using PromoAudit.Workshop.Differences;

namespace PromoAudit.Reports.Differences;

/// <summary>What a change of the draft comes to, ready to be written in any format.</summary>
/// <param name="Before">What the earlier side is called.</param>
/// <param name="After">What the later side is called; null for the working files.</param>
/// <param name="Threshold">From which severity on a worse draft counts; null for none.</param>
public sealed record DifferenceRun(
    string Before,
    string? After,
    RuleSetLabel Rules,
    Severity? Threshold,
    DraftDifference Draft
)
{
    /// <summary>A hole at or above the threshold was opened, became graver or went out of sight.</summary>
    public bool IsWorse => Threshold is { } threshold && Draft.Plans.Any(plan => plan.IsWorseFrom(threshold));

    /// <summary>Every plan of the later side was audited.</summary>
    public bool IsComplete => Draft.Plans.All(plan => plan.CouldBeRead(isBefore: false));

    internal int Count(FindingChangeKind kind) =>
        Draft.Plans.Sum(plan => plan.Changes.Count(change => change.Kind == kind));
}
