using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Governance.Baselines;
using PromoAudit.Governance.Waivers;

namespace PromoAudit.Governance;

/// <summary>What the gate says of a whole run.</summary>
/// <param name="Assurances">What was counted against trust in the run, those that stop it first.</param>
/// <param name="Findings">About waiver files rather than about a plan: expired, unused, too broad. Those about a comment in a plan are among the plan's.</param>
public sealed record GateResult(
    Decision Decision,
    ImmutableArray<Assurance> Assurances,
    ImmutableArray<Finding> Findings
)
{
    /// <summary>What the decision rests on besides the plans.</summary>
    public GateInputs Inputs { get; init; } = new();

    /// <summary>The waivers of files, and what came of each.</summary>
    public ImmutableArray<WaiverUse> Waivers { get; init; } = [];

    /// <summary>What came of the baseline; null without one.</summary>
    public BaselineUse? Baseline { get; init; }
}
