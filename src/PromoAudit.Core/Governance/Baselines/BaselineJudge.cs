using System.Collections.Immutable;
using PromoAudit.Findings;

namespace PromoAudit.Governance.Baselines;

/// <summary>Holds the findings of a plan against the baseline. Each entry stands for one finding.</summary>
internal static class BaselineJudge
{
    public static PlanAudit Judge(PlanAudit audit, BaselinePolicy policy)
    {
        if (audit.Findings.IsEmpty || audit.Status != PlanStatus.Audited)
        {
            return audit;
        }

        var file = policy.Files.NameOf(audit.Path);
        var findings = audit.Findings.ToBuilder();
        foreach (
            var same in Enumerable
                .Range(0, findings.Count)
                .GroupBy(index => findings[index].Fingerprint, StringComparer.Ordinal)
        )
        {
            Judge(findings, [.. same], policy, file, audit.Currency);
        }

        for (var index = 0; index < findings.Count; index++)
        {
            if (findings[index] is { Standing: Standing.Open, Recorded: null } finding)
            {
                findings[index] = Behind(finding, policy.JudgedBy(audit));
            }
        }

        return audit with
        {
            Findings = findings.ToImmutable(),
        };
    }

    /// <summary>
    /// When a hole is closed, milder findings speak again that it spoke for when it was recorded: they were there before, and are known.
    /// </summary>
    private static Finding Behind(Finding finding, IEnumerable<BaselineEntry> entries)
    {
        var spokesman = entries.FirstOrDefault(entry =>
            entry.Absorbed.Contains(finding.RuleId, StringComparer.Ordinal)
            && entry.Severity >= finding.Severity
            && finding.Subjects.All(subject =>
                entry.Subjects.Contains(subject, StringComparer.Ordinal)
                || entry.Involves.Contains(subject, StringComparer.Ordinal)
            )
        );
        return spokesman is null
            ? finding
            : finding with
            {
                Standing = Standing.Known,
                Recorded = Recorded(spokesman, finding),
            };
    }

    /// <param name="same">Findings that cannot be told apart, the worst first.</param>
    private static void Judge(
        ImmutableArray<Finding>.Builder findings,
        int[] same,
        BaselinePolicy policy,
        string? file,
        string? currency
    )
    {
        var entries = policy.For(findings[same[0]], file).ToList();
        var left = new List<int>();
        foreach (var index in same)
        {
            var finding = findings[index];
            // The mildest that still covers it, so that graver ones are left for graver findings.
            var covering = entries
                .Where(entry => !BaselineGravity.IsGraver(finding, currency, entry))
                .OrderBy(entry => string.Equals(entry.File, file, StringComparison.Ordinal) ? 0 : 1)
                .ThenBy(entry => entry.Severity)
                .FirstOrDefault();
            if (covering is null)
            {
                left.Add(index);
            }
            else
            {
                entries.Remove(covering);
                findings[index] = finding with { Standing = Standing.Known, Recorded = Recorded(covering, finding) };
            }
        }

        // What has become graver is open, and told with what it was.
        foreach (var index in left.Take(entries.Count).ToArray())
        {
            var entry = entries.MaxBy(one => one.Severity) ?? entries[0];
            entries.Remove(entry);
            findings[index] = findings[index] with { Recorded = Recorded(entry, findings[index]) };
        }
    }

    private static RecordedFinding Recorded(BaselineEntry entry, Finding finding) =>
        new(entry.File, entry.Since, entry.Severity, entry.MoneyAtRisk, entry.Unbounded)
        {
            Newcomers = [.. BaselineGravity.NewcomersIn(finding, entry.Involves)],
        };
}
