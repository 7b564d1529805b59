using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Governance.Settings;
using PromoAudit.Rules;

namespace PromoAudit.Governance.Proofs;

/// <summary>The settings of a run that can change its decision, as text. Overrides of rules are in the digest of the rules.</summary>
public static class DecidingSettings
{
    internal const string FailOn = "failOn";

    public static ImmutableArray<DecidingSetting> Of(GateSettings settings) =>
        [
            From(
                settings.FailOn.Origin,
                FailOn,
                settings.FailOn.Value is { } severity ? RuleWords.Severities.WordFor(severity) : "never"
            ),
            From(settings.Profile.Origin, "profile", settings.Profile.Value),
            From(settings.Baseline.Origin, "baseline", settings.Baseline.Value),
            From(
                settings.Waivers.Origin,
                "waivers",
                settings.Waivers.Value.IsEmpty ? null : string.Join(", ", settings.Waivers.Value)
            ),
            From(settings.WaiversFrom.Origin, "waiversFrom", settings.WaiversFrom.Value),
            From(
                settings.Today.Origin,
                "today",
                settings.Today.Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            ),
            .. settings
                .Assurances.Select(one =>
                    From(one.Origin, $"assurances.{Small(one.Kind.ToString())}", Small(one.Level.ToString()))
                )
                .OrderBy(one => one.Name, StringComparer.Ordinal),
        ];

    private static DecidingSetting From(SettingOrigin origin, string name, string? value) =>
        new(name, value) { IsSaid = origin.Flag is not null };

    private static string Small(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
