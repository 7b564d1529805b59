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
            new(FailOn, settings.FailOn.Value is { } severity ? RuleWords.Severities.WordFor(severity) : "never"),
            new("profile", settings.Profile.Value),
            new("baseline", settings.Baseline.Value),
            new("waivers", settings.Waivers.Value.IsEmpty ? null : string.Join(", ", settings.Waivers.Value)),
            new("waiversFrom", settings.WaiversFrom.Value),
            new("today", settings.Today.Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            .. settings
                .Assurances.Select(one => new DecidingSetting(
                    $"assurances.{Small(one.Kind.ToString())}",
                    Small(one.Level.ToString())
                ))
                .OrderBy(one => one.Name, StringComparer.Ordinal),
        ];

    private static string Small(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
