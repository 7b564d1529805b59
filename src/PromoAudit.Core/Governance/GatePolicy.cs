using PromoAudit.Governance.Baselines;
using PromoAudit.Governance.Waivers;
using PromoAudit.Rules;

namespace PromoAudit.Governance;

/// <summary>What a gate goes by.</summary>
public sealed record GatePolicy
{
    public static GatePolicy Default { get; } = new();

    /// <summary>Open findings from this severity on stop the run; null for none.</summary>
    public Severity? Threshold { get; init; } = Severity.High;

    /// <summary>What becomes of what makes a run say less than it seems to.</summary>
    public AssurancePolicy Assurances { get; init; } = AssurancePolicy.Default;

    /// <summary>Which waivers count; null for none.</summary>
    public WaiverPolicy? Waivers { get; init; }

    /// <summary>Findings that were there before; null for none.</summary>
    public BaselinePolicy? Baseline { get; init; }
}
