using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Governance;
using PromoAudit.Governance.Settings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Configuring;

/// <summary>Every setting of a run, in the order in which a configuration has them.</summary>
internal static class SettingRows
{
    public static IReadOnlyList<SettingRow> Of(GateSettings settings)
    {
        var rows = new List<SettingRow>
        {
            List("plans", settings.Plans),
            One("rules", settings.Rules),
            One("lock", settings.Lock),
        };
        foreach (var (rule, change, place) in settings.Overrides.Entries)
        {
            rows.Add(new SettingRow("overrides", rule, [change], IsList: false, OriginOf(place)));
        }

        rows.Add(One("profile", settings.Profile));
        rows.Add(One("language", settings.Language, language => language == Language.Chinese ? "zh" : "en"));
        rows.Add(
            new SettingRow(
                "fail-on",
                Item: null,
                [settings.FailOn.Value is { } severity ? RuleWords.Severities.WordFor(severity) : "never"],
                IsList: false,
                settings.FailOn.Origin
            )
        );
        rows.Add(new SettingRow("format", Item: null, [settings.Format.Value], IsList: false, settings.Format.Origin));
        foreach (var output in settings.Outputs)
        {
            rows.Add(
                new SettingRow(
                    "outputs",
                    output.Format ?? settings.Format.Value,
                    [output.Path],
                    IsList: false,
                    output.Origin
                )
            );
        }

        rows.Add(One("baseline", settings.Baseline));
        rows.Add(List("waivers", settings.Waivers));
        rows.Add(One("waivers-from", settings.WaiversFrom));
        rows.Add(One("today", settings.Today, day => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""));
        foreach (var traits in AssuranceTraits.All)
        {
            var said = settings.Assurances.FirstOrDefault(setting => setting.Kind == traits.Kind);
            rows.Add(
                new SettingRow(
                    "assurance",
                    traits.Name,
                    [AssurancePolicy.NameOf(said?.Level ?? traits.Default)],
                    IsList: false,
                    said?.Origin ?? SettingOrigin.Default
                )
            );
        }

        rows.Add(
            new SettingRow(
                "repairs",
                Item: null,
                [settings.Repairs.Value ? "true" : "false"],
                IsList: false,
                settings.Repairs.Origin
            )
        );
        rows.Add(One("changed-since", settings.ChangedSince));
        rows.Add(
            One(
                "shard",
                settings.Shard,
                shard => string.Create(CultureInfo.InvariantCulture, $"{shard?.Number}/{shard?.Of}")
            )
        );
        rows.Add(One("jobs", settings.Jobs, jobs => jobs?.ToString(CultureInfo.InvariantCulture) ?? ""));
        rows.Add(One("verdict", settings.Verdict));
        return rows;
    }

    /// <summary>What is given to a flag stands in a file of the flag's name.</summary>
    private static SettingOrigin OriginOf(SourcePlace place) =>
        place.File.Path.StartsWith("--", StringComparison.Ordinal)
            ? SettingOrigin.Of(place.File.Path)
            : SettingOrigin.At(place);

    private static SettingRow List(string key, Setting<ImmutableArray<string>> setting) =>
        new(key, Item: null, setting.Value, IsList: true, setting.Origin);

    private static SettingRow One(string key, Setting<string?> setting) => One(key, setting, value => value ?? "");

    private static SettingRow One<T>(string key, Setting<T> setting, Func<T, string> word) =>
        new(key, Item: null, setting.Value is null ? [] : [word(setting.Value)], IsList: false, setting.Origin);
}
