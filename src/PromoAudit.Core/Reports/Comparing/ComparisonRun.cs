using System.Collections.Immutable;
using PromoAudit.Workshop.Comparing;

namespace PromoAudit.Reports.Comparing;

/// <summary>Two sets held against each other, and what plans make of the difference.</summary>
/// <param name="Plans">Empty where none were named.</param>
public sealed record ComparisonRun(SetComparison Sets, ImmutableArray<PlanComparison> Plans)
{
    public bool HasDifferences => !Sets.Changes.IsEmpty || Plans.Any(plan => !plan.Changes.IsEmpty);

    /// <summary>Every plan was audited with both sets.</summary>
    public bool IsComplete => Plans.All(plan => plan.IsComplete);

    internal int Count(FindingChangeKind kind) => Plans.Sum(plan => plan.Changes.Count(change => change.Kind == kind));
}
