using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Text;

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
    /// <param name="isReadable">False where something is wrong with the input apart from any one plan, or there are no rules.</param>
    public static GateResult Decide(Tally tally, bool isReadable, GatePolicy policy)
    {
        var reasons = ImmutableArray.CreateBuilder<LocalizedText>();
        var outcome = Outcome.Pass;
        if (policy.Threshold is { } threshold && tally.OpenFrom(threshold) > 0)
        {
            outcome = Outcome.Stop;
        }

        if (!isReadable || tally.Audited == 0 || tally.Audited < tally.Plans)
        {
            outcome = Outcome.Unreadable;
        }

        if (tally.Failed > 0)
        {
            outcome = Outcome.Failed;
        }

        return new GateResult(new Decision(outcome, policy.Threshold, reasons.DrainToImmutable()), [], []);
    }
}
