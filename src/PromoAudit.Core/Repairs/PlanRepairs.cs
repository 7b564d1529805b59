using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Repairs;

/// <summary>What closes the holes of one plan: for each finding by itself, and all together.</summary>
public sealed record PlanRepairs
{
    /// <summary>In the order of the audit.</summary>
    public ImmutableArray<FindingRepairs> Findings { get; init; } = [];

    /// <summary>Repairs that together hold, in the order in which they are made.</summary>
    public ImmutableArray<RepairStep> Steps { get; init; } = [];

    /// <summary>The files after all steps, in the order of their paths.</summary>
    public ImmutableArray<ChangedFile> Files { get; init; } = [];

    /// <summary>The audit of the plan after all steps; null when there are none.</summary>
    public PlanAudit? After { get; init; }

    /// <summary>Those that the plan has after all steps: nothing was found for them, or nothing that holds beside the others.</summary>
    public ImmutableArray<Finding> Open { get; init; } = [];

    /// <summary>The repairs of each finding asked for, without putting them together.</summary>
    public static ImmutableArray<FindingRepairs> OfEach(
        PlanAudit audit,
        RuleSet rules,
        AuditOptions options,
        RepairRequest request
    )
    {
        var proofs = new RepairProofs(audit, rules, options);
        var search = new RepairSearch(proofs, request.From);
        var found = ImmutableArray.CreateBuilder<FindingRepairs>();
        foreach (var finding in audit.Findings)
        {
            if (rules.Find(finding.RuleId) is not null && IsAskedFor(finding, request))
            {
                proofs.Left = request.AuditsFor(audit.Plan);
                found.Add(search.For(finding));
            }
        }

        return found.DrainToImmutable();
    }

    /// <param name="audit">From <see cref="Audit.Run(Text.SourceText, Text.IFileSource, RuleSet, AuditOptions)"/>, so that its files are at hand.</param>
    public static PlanRepairs Of(PlanAudit audit, RuleSet rules, AuditOptions options, RepairRequest request)
    {
        var each = OfEach(audit, rules, options, request);
        var series = new RepairSeries(audit, rules, options, request);
        series.Run(each);
        var changed = (series.After.Files as EditedFiles)?.Changed() ?? [];
        return new PlanRepairs
        {
            Findings = each,
            Steps = series.Steps,
            Files = changed,
            After = series.Steps.IsEmpty ? null : series.After,
            Open = [.. each.Select(one => one.Finding).Where(finding => Has(series.After, finding))],
        };
    }

    private static bool IsAskedFor(Finding finding, RepairRequest request) =>
        request.Only is { } only
            ? finding.Fingerprint == only || finding.RuleId == only
            : finding is { Standing: Standing.Open, IsPreview: false } && finding.Severity >= request.From;

    private static bool Has(PlanAudit audit, Finding finding) =>
        audit.Findings.Any(known => known.Fingerprint == finding.Fingerprint);
}
