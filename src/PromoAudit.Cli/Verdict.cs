using PromoAudit.Governance;
using PromoAudit.Reports;

namespace PromoAudit.Cli;

/// <summary>From the decision to the exit code; no report has a say in it.</summary>
internal static class Verdict
{
    /// <summary>A run that never got as far as a decision could not be read.</summary>
    public static int Of(AuditRun run) =>
        run.Gate?.Decision.Outcome switch
        {
            Outcome.Pass => ExitCodes.Clean,
            Outcome.Stop => ExitCodes.Found,
            Outcome.Failed => ExitCodes.Internal,
            _ => ExitCodes.Unreadable,
        };
}
