using PromoAudit.Findings;
using PromoAudit.Reports;
using PromoAudit.Rules;

namespace PromoAudit.Cli;

/// <summary>From a run to the exit code; no report has a say in it.</summary>
internal static class Verdict
{
    /// <param name="failOn">A severity, or <c>never</c>.</param>
    public static int Of(AuditRun run, string failOn)
    {
        foreach (var plan in run.Plans)
        {
            if (plan.Status == PlanStatus.Failed)
            {
                return ExitCodes.Internal;
            }
        }

        if (!run.IsComplete)
        {
            return ExitCodes.Unreadable;
        }

        return Severities.Of(failOn) is { } threshold && Finds(run, threshold) ? ExitCodes.Found : ExitCodes.Clean;
    }

    private static bool Finds(AuditRun run, Severity threshold)
    {
        foreach (var plan in run.Plans)
        {
            foreach (var finding in plan.Findings)
            {
                if (finding.Severity >= threshold && !finding.IsPreview)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
