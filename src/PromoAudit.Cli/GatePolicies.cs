using PromoAudit.Cli.Gates;
using PromoAudit.Governance;
using PromoAudit.Governance.Settings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli;

/// <summary>From the settings of a run to what its gate goes by.</summary>
internal static class GatePolicies
{
    /// <summary>Without waivers and baseline, for a run that has no plans to hold against them.</summary>
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

    /// <param name="rules">What is audited with.</param>
    /// <returns>Null when a baseline, a file of waivers or a revision cannot be read; what is wrong is in <paramref name="diagnostics"/>.</returns>
    public static GatePolicy? Of(GateSettings settings, RuleSet rules, Session session, Diagnostics diagnostics)
    {
        var waivers = WaiverSource.Read(settings, rules, session, diagnostics);
        var baseline = settings.Baseline.Value is { } path
            ? BaselineSource.Read(path, settings.WaiversFrom, session, diagnostics)
            : null;
        return waivers is null || (baseline is null && settings.Baseline.Value is not null)
            ? null
            : Of(settings) with
            {
                Waivers = waivers,
                Baseline = baseline,
            };
    }

    /// <summary>Whether the gate reads a file, so that no report may take its place.</summary>
    public static bool IsInput(string fullPath, GateSettings settings, Session session)
    {
        if (settings.Baseline.Value is { } baseline && session.FullPath(baseline) == fullPath)
        {
            return true;
        }

        foreach (var waivers in settings.Waivers.Value)
        {
            if (session.FullPath(waivers) == fullPath)
            {
                return true;
            }
        }

        return false;
    }
}
