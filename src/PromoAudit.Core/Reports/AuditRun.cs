using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>All that one run of the command says, ready to be written in any format.</summary>
public sealed record AuditRun
{
    /// <summary>What the verdict rests on; null when no rules could be read, and then nothing was audited.</summary>
    public RuleSetLabel? RuleSet { get; init; }

    /// <summary>In the order in which the plans were named.</summary>
    public ImmutableArray<PlanAudit> Plans { get; init; } = [];

    /// <summary>What is wrong with the input apart from any one plan: paths, folders, rule files.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>YAML files found in folders that are no plans; counted, so that nothing is skipped in silence.</summary>
    public int OtherFiles { get; init; }
}

/// <summary>Which rules, to the byte.</summary>
/// <param name="Rules">How many rules looked at each plan.</param>
public sealed record RuleSetLabel(string Name, string Version, string Digest, int Rules);
