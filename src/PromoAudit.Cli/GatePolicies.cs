using PromoAudit.Governance;
using PromoAudit.Governance.Settings;

namespace PromoAudit.Cli;

/// <summary>From the settings of a run to what its gate goes by.</summary>
internal static class GatePolicies
{
    public static GatePolicy Of(GateSettings settings)
    {
        var assurances = AssurancePolicy.Default;
        foreach (var setting in settings.Assurances)
        {
            assurances = assurances.With(setting.Kind, setting.Level);
        }

        return GatePolicy.Default with
        {
            Threshold = settings.FailOn.Value,
            Assurances = assurances,
        };
    }
}
