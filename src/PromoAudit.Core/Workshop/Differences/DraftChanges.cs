using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Workshop.Comparing;

namespace PromoAudit.Workshop.Differences;

/// <summary>
/// What a change of the draft does to its findings. More money at risk is graver even where the severity stays; a hole whose check lacks
/// figures now is not closed, it is out of sight.
/// </summary>
internal static class DraftChanges
{
    public static ImmutableArray<FindingChange> Of(PlanAudit before, PlanAudit after)
    {
        var changes = ImmutableArray.CreateBuilder<FindingChange>();
        foreach (var (was, now) in FindingPairs.Of(before, after))
        {
            if ((now ?? was) is { } either && KindOf(was, now, after) is { } kind)
            {
                var told = now is null ? TellerOf(either, after) : null;
                changes.Add(
                    new FindingChange(kind, either.RuleId, either.Subjects, was, now, told)
                    {
                        Missing =
                            kind == FindingChangeKind.Undecided
                                ? FindingPairs.OpenCheck(after, either.RuleId, either.Subjects)?.Missing ?? []
                                : [],
                    }
                );
            }
        }

        changes.AddRange(Open(FindingChangeKind.Undecided, after, before));
        changes.AddRange(Open(FindingChangeKind.Decided, before, after));
        return changes.DrainToImmutable();
    }

    private static FindingChangeKind? KindOf(Finding? was, Finding? now, PlanAudit after)
    {
        if (was is null)
        {
            return FindingChangeKind.New;
        }

        if (now is null)
        {
            return FindingPairs.OpenCheck(after, was.RuleId, was.Subjects) is null
                ? FindingChangeKind.Gone
                : FindingChangeKind.Undecided;
        }

        var order = now.Severity.CompareTo(was.Severity);
        order = order == 0 && MoneyOf(was) is { } less && MoneyOf(now) is { } more ? more.CompareTo(less) : order;
        return order > 0 ? FindingChangeKind.Graver
            : order < 0 ? FindingChangeKind.Milder
            : null;
    }

    private static decimal? MoneyOf(Finding finding) => finding.Unbounded ? decimal.MaxValue : finding.MoneyAtRisk;

    /// <summary>The rule whose finding says now what this one said.</summary>
    private static string? TellerOf(Finding gone, PlanAudit after) =>
        after
            .Findings.FirstOrDefault(finding => finding.Absorbed.Contains(gone.RuleId, StringComparer.Ordinal))
            ?.RuleId;

    private static IEnumerable<FindingChange> Open(FindingChangeKind kind, PlanAudit open, PlanAudit other) =>
        FindingPairs
            .OpenOnlyIn(open, other)
            .Select(check => new FindingChange(kind, check.RuleId, check.Subjects)
            {
                Missing = kind == FindingChangeKind.Undecided ? check.Missing : [],
            });
}
