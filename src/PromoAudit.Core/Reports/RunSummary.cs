using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>A run in numbers.</summary>
public sealed record RunSummary
{
    public required int Plans { get; init; }

    public required int Audited { get; init; }

    public required int Critical { get; init; }

    public required int High { get; init; }

    public required int Medium { get; init; }

    public required int Low { get; init; }

    public required int Info { get; init; }

    /// <summary>Findings that are in the baseline.</summary>
    public int Known { get; init; }

    /// <summary>Findings for which a waiver stands.</summary>
    public int Waived { get; init; }

    /// <summary>Open findings of rules on trial; they are among those by severity.</summary>
    public int OnTrial { get; init; }

    /// <summary>Checks without an answer, because figures are missing.</summary>
    public required int Undecided { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    /// <summary>Findings that are neither known nor waived; these are counted by severity.</summary>
    public int Open => Critical + High + Medium + Low + Info;

    public int Findings => Open + Known + Waived;

    public static RunSummary Of(AuditRun run)
    {
        var bySeverity = new int[(int)Severity.Critical + 1];
        var byStanding = new int[(int)Standing.Waived + 1];
        var audited = 0;
        var onTrial = 0;
        var undecided = 0;
        var errors = 0;
        var warnings = 0;
        Count(run.Diagnostics);
        foreach (var plan in run.Plans)
        {
            audited += plan.Status == PlanStatus.Audited ? 1 : 0;
            undecided += plan.Inconclusive.Length;
            Count(plan.Diagnostics);
        }

        foreach (var (_, finding) in run.Findings)
        {
            byStanding[(int)finding.Standing]++;
            if (finding.Standing == Standing.Open)
            {
                bySeverity[(int)finding.Severity]++;
                onTrial += finding.IsPreview ? 1 : 0;
            }
        }

        return new RunSummary
        {
            Plans = run.Plans.Count,
            Audited = audited,
            Critical = bySeverity[(int)Severity.Critical],
            High = bySeverity[(int)Severity.High],
            Medium = bySeverity[(int)Severity.Medium],
            Low = bySeverity[(int)Severity.Low],
            Info = bySeverity[(int)Severity.Info],
            Known = byStanding[(int)Standing.Known],
            Waived = byStanding[(int)Standing.Waived],
            OnTrial = onTrial,
            Undecided = undecided,
            Errors = errors,
            Warnings = warnings,
        };

        void Count(IReadOnlyList<Diagnostic> diagnostics)
        {
            foreach (var diagnostic in diagnostics)
            {
                errors += diagnostic.Severity == DiagnosticSeverity.Error ? 1 : 0;
                warnings += diagnostic.Severity == DiagnosticSeverity.Warning ? 1 : 0;
            }
        }
    }

    /// <summary>How many open findings have a severity.</summary>
    public int Of(Severity severity) =>
        severity switch
        {
            Severity.Critical => Critical,
            Severity.High => High,
            Severity.Medium => Medium,
            Severity.Low => Low,
            _ => Info,
        };
}
