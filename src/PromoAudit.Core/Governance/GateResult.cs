using System.Collections.Immutable;
using PromoAudit.Findings;

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
}
