using PromoAudit.Findings;
using PromoAudit.Governance.Baselines;
using PromoAudit.Governance.Waivers;

namespace PromoAudit.Governance;

/// <summary>The one place that decides what stops a launch.</summary>
public static class Gate
{
    /// <summary>What becomes of the findings of one plan: which are open, known or waived.</summary>
    public static PlanAudit Judge(PlanAudit audit, GatePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var held = policy.Baseline is { } baseline ? BaselineJudge.Judge(audit, baseline) : audit;
        // Last, since what somebody signs for is waived whether it is known or not.
        return policy.Waivers is { } waivers ? WaiverJudge.Judge(held, waivers) : held;
    }

    /// <param name="tally">Of all plans of the run.</param>
    /// <param name="inputs">What the run was given besides.</param>
    public static GateResult Decide(Tally tally, GateInputs inputs, GatePolicy policy)
    {
        var all = inputs with
        {
            StaleBaseline = tally.Baseline.Stale,
            IgnoredWaivers = tally.Waivers.Ignored.And(tally.Baseline.Ignored),
            Findings = tally.FindingsOfFiles,
        };
        var assurances = Assurances.Of(tally, all, policy);
        var reasons = new GateReasons(tally, all, policy, assurances);
        return new GateResult(new Decision(reasons.Outcome, policy.Threshold, reasons.All), assurances, all.Findings)
        {
            Inputs = all,
            Waivers = tally.Waivers.Uses,
            Baseline = tally.Baseline.Use,
        };
    }
}
