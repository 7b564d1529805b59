using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Repairs;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>All that one run of the command says, ready to be written in any format.</summary>
public sealed record AuditRun
{
    /// <summary>What the verdict rests on; null when no rules could be read, and then nothing was audited.</summary>
    public RuleSetLabel? RuleSet { get; init; }

    /// <summary>In the order in which the plans were named.</summary>
    public PlanAudits Plans { get; init; } = PlanAudits.None;

    /// <summary>What is wrong with the input apart from any one plan: paths, folders, rule files.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>YAML files found in folders that are no plans; counted, so that nothing is skipped in silence.</summary>
    public int OtherFiles { get; init; }

    /// <summary>The rules themselves, for reports that describe them; null when they are not at hand.</summary>
    public RuleSet? Rules { get; init; }

    /// <summary>Proven repairs of findings; null when they were not asked for.</summary>
    public RepairBook? Repairs { get; init; }

    /// <summary>The absolute folder that relative paths start from; null when it is not known.</summary>
    public string? Folder { get; init; }

    /// <summary>What the command will exit with; null when there is no command.</summary>
    public int? ExitCode { get; init; }

    /// <summary>The part of the plans that it looked at; null for all of them.</summary>
    public ShardLabel? Shard { get; init; }

    /// <summary>The decision and what it rests on; null when nobody asked for one.</summary>
    public GateResult? Gate { get; init; }

    /// <summary>
    /// Every finding in the order of reports: plan by plan, the worst first, then those about waiver files, which belong to no plan.
    /// </summary>
    public IEnumerable<(PlanAudit? Plan, Finding Finding)> Findings
    {
        get
        {
            foreach (var plan in Plans)
            {
                foreach (var finding in plan.Findings)
                {
                    yield return (plan, finding);
                }
            }

            foreach (var finding in Gate?.Findings ?? [])
            {
                yield return (null, finding);
            }
        }
    }

    /// <summary>Every plan was audited, there was one at least, and nothing is wrong with the input.</summary>
    public bool IsComplete
    {
        get
        {
            foreach (var diagnostic in Diagnostics)
            {
                if (diagnostic.Severity == DiagnosticSeverity.Error)
                {
                    return false;
                }
            }

            foreach (var plan in Plans)
            {
                if (plan.Status != PlanStatus.Audited)
                {
                    return false;
                }
            }

            return RuleSet is { Rules: > 0 } && Plans.Count > 0;
        }
    }
}
