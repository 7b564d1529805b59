using PromoAudit.Governance;
using PromoAudit.Governance.Settings;

namespace PromoAudit.Cli;

/// <summary>From the settings of a run to what its gate goes by.</summary>
internal static class GatePolicies
{
    public static GatePolicy Of(GateSettings settings) => GatePolicy.Default with { Threshold = settings.FailOn.Value };
}
