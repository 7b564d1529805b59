using PromoAudit.Findings;

namespace PromoAudit.Governance;

/// <summary>The one place that decides what stops a launch.</summary>
public static class Gate
{
    /// <summary>What becomes of the findings of one plan: which are open, known or waived.</summary>
    public static PlanAudit Judge(PlanAudit audit, GatePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return audit;
    }

    /// <param name="tally">Of all plans of the run.</param>
    /// <param name="inputs">What the run was given besides.</param>
    public static GateResult Decide(Tally tally, GateInputs inputs, GatePolicy policy)
    {
        var assurances = Assurances.Of(tally, inputs, policy);
        var reasons = new GateReasons(tally, inputs, policy, assurances);
        return new GateResult(new Decision(reasons.Outcome, policy.Threshold, reasons.All), assurances, inputs.Findings)
        {
            Inputs = inputs,
        };
    }
}
