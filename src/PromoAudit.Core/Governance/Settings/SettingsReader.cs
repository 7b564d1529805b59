using System.Collections.Immutable;
using PromoAudit.Plans;
using PromoAudit.Rules;
using PromoAudit.Rules.Releases;
using PromoAudit.Text;

namespace PromoAudit.Governance.Settings;

/// <summary>Reads a configuration. Its paths stay as they are written: from its own folder.</summary>
public sealed class SettingsReader
{
    /// <summary>A configuration is found by this name.</summary>
    public const string FileName = "promoaudit.yaml";

    /// <summary>Plans that one machine audits at once.</summary>
    public const int MostJobs = 1000;

    /// <summary>Platforms that a plan may name.</summary>
    public static IReadOnlyList<string> Profiles => PlanChecks.Profiles;

    private static readonly LocalizedText AConfiguration = new("a configuration", "配置文件");
    private static readonly LocalizedText AnOutput = new("an output", "一份报告");
    private static readonly YamlLimits Limits = new(Characters: 500_000, Nodes: 20_000);

    private readonly KeyReader _keys;
    private readonly IReadOnlyList<string> _formats;
    private readonly Diagnostics _diagnostics;

    private SettingsReader(YamlMapping mapping, IReadOnlyList<string> formats, Diagnostics diagnostics)
    {
        _keys = new KeyReader(mapping, SettingKeys.All, AConfiguration, diagnostics);
        _formats = formats;
        _diagnostics = diagnostics;
    }

    /// <param name="formats">Formats of reports that there are.</param>
    /// <param name="diagnostics">Everything that is wrong with it; with errors among them the settings must not be used.</param>
    public static GateSettings Read(SourceText text, IReadOnlyList<string> formats, Diagnostics diagnostics)
    {
        var none = GateSettings.Default with { File = text.Path };
        switch (YamlReader.Read(text, diagnostics, Limits))
        {
            case YamlMapping mapping when mapping[SettingKeys.Version] is null && IsPlan(mapping):
                diagnostics.Add(SettingMessages.NotAConfiguration(mapping.Entries[0].Key.Place));
                return none;
            case YamlMapping mapping:
                return new SettingsReader(mapping, formats, diagnostics).Over(none);
            case { } other:
                diagnostics.Add(RuleMessages.NotAMapping(other.Place, AConfiguration, SettingKeys.All[0].Example));
                return none;
            default:
                return none;
        }
    }

    private static bool IsPlan(YamlMapping mapping) => mapping["promotions"] is not null || mapping["plan"] is not null;

    private GateSettings Over(GateSettings below)
    {
        if (_keys.Scalar(SettingKeys.Version) is { Value: not "1" } version)
        {
            _diagnostics.Add(SettingMessages.UnknownVersion(version.Place, version.Value));
        }

        return below with
        {
            Plans = Plans(below.Plans),
            Rules = Path("rules", below.Rules),
            Lock = Path("lock", below.Lock),
            Overrides = _keys.Mapping("overrides") is { } overrides
                ? RuleOverrides.Read(overrides, _diagnostics)
                : below.Overrides,
            Profile = Word("profile", Profiles, below.Profile),
            Language = Meaning("language", LanguageWords, LanguageOf, below.Language),
            FailOn = Meaning("fail-on", Thresholds, word => RuleWords.Severities.Find(word), below.FailOn),
            Format = Word("format", _formats, below.Format),
            Outputs = Outputs(),
            Baseline = Path("baseline", below.Baseline),
            Waivers = Paths("waivers", below.Waivers),
            WaiversFrom = Revision("waivers-from", below.WaiversFrom),
            Assurances = _keys.Node("assurance") is { } node ? AssuranceReader.Read(node, _diagnostics) : [],
            Repairs = Meaning("repairs", RuleWords.Choices.All, word => word == "true", below.Repairs),
            ChangedSince = Revision("changed-since", below.ChangedSince),
            Jobs = Jobs(below.Jobs),
        };
    }

    private static IReadOnlyList<string> LanguageWords { get; } = ["en", "zh"];

    private static IReadOnlyList<string> Thresholds { get; } = [.. RuleWords.Severities.All.Reverse(), "never"];

    private static Language? LanguageOf(string word) => word == "zh" ? Text.Language.Chinese : Text.Language.English;

    private Setting<string?> Path(string key, Setting<string?> otherwise) =>
        _keys.Scalar(key) is { } path && IsHere(path) ? Said<string?>(path.Value, path) : otherwise;

    private Setting<ImmutableArray<string>> Paths(string key, Setting<ImmutableArray<string>> otherwise)
    {
        if (_keys.Node(key) is not { } node)
        {
            return otherwise;
        }

        var paths = ImmutableArray.CreateBuilder<string>();
        foreach (var path in _keys.Texts(key))
        {
            if (IsHere(path))
            {
                paths.Add(path.Value);
            }
        }

        return Said(paths.DrainToImmutable(), node);
    }

    /// <summary>A list without any would leave a run that names none without plans.</summary>
    private Setting<ImmutableArray<string>> Plans(Setting<ImmutableArray<string>> otherwise)
    {
        if (_keys.Node("plans") is YamlSequence { Items.Count: 0 } none)
        {
            _diagnostics.Add(SettingMessages.NoPlans(none.Place));
        }

        return Paths("plans", otherwise);
    }

    /// <summary>The change under review may have brought the configuration: nothing outside its folder is read or written for it, nor what belongs to git.</summary>
    private bool IsHere(YamlScalar path)
    {
        if (
            RuleLock.CanName(path.Value)
            && path.Value != ReportOutput.StandardOutput
            && !path.Value.Split('/').Contains(".git", StringComparer.OrdinalIgnoreCase)
        )
        {
            return true;
        }

        _diagnostics.Add(SettingMessages.Elsewhere(path.Place, path.Value));
        return false;
    }

    private ImmutableArray<ReportOutput> Outputs()
    {
        var outputs = ImmutableArray.CreateBuilder<ReportOutput>();
        foreach (var group in _keys.Groups("outputs"))
        {
            var keys = new KeyReader(group, SettingKeys.Output, AnOutput, _diagnostics);
            var format = keys.Scalar("format");
            var path = keys.Scalar("path");
            if (format is not null && !IsKnown("format", format, _formats))
            {
                continue;
            }

            if (format is null || path is null || !IsHere(path))
            {
                continue;
            }

            if (outputs.Any(output => output.Path == path.Value))
            {
                _diagnostics.Add(SettingMessages.SameOutput(path.Place, path.Value));
            }

            outputs.Add(new ReportOutput(format.Value, path.Value, SettingOrigin.At(path.Place)));
        }

        return outputs.DrainToImmutable();
    }

    private Setting<string?> Revision(string key, Setting<string?> otherwise)
    {
        if (_keys.Scalar(key) is not { } revision)
        {
            return otherwise;
        }

        if (!CanBeRevision(revision.Value))
        {
            _diagnostics.Add(SettingMessages.NotARevision(revision.Place, key, revision.Value, "origin/main"));
        }

        return Said<string?>(revision.Value, revision);
    }

    private static bool CanBeRevision(string text) =>
        text.Trim().Length > 0 && !text.StartsWith('-') && !text.Any(char.IsControl);

    private Setting<int?> Jobs(Setting<int?> otherwise)
    {
        if (_keys.Scalar("jobs") is not { } written)
        {
            return otherwise;
        }

        if (Count(written.Value, MostJobs) is not { } jobs)
        {
            _diagnostics.Add(SettingMessages.NotACount(written.Place, "jobs", written.Value, MostJobs));
            return otherwise;
        }

        return Said<int?>(jobs, written);
    }

    /// <returns>Null for what is no whole number from 1 to <paramref name="most"/>.</returns>
    public static int? Count(string text, int most) =>
        int.TryParse(
            text,
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out var count
        )
        && count >= 1
        && count <= most
            ? count
            : null;

    private Setting<T> Word<T>(string key, IReadOnlyList<string> words, Setting<T> otherwise)
        where T : class? =>
        _keys.Scalar(key) is { } word && IsKnown(key, word, words) && word.Value is T value
            ? Said(value, word)
            : otherwise;

    private Setting<T> Meaning<T>(
        string key,
        IReadOnlyList<string> words,
        Func<string, T> meaning,
        Setting<T> otherwise
    ) => _keys.Scalar(key) is { } word && IsKnown(key, word, words) ? Said(meaning(word.Value), word) : otherwise;

    private bool IsKnown(string key, YamlScalar word, IReadOnlyList<string> words)
    {
        var isKnown = words.Contains(word.Value, StringComparer.Ordinal);
        if (!isKnown)
        {
            _diagnostics.Add(RuleMessages.UnknownWord(word.Place, key, word.Value, words));
        }

        return isKnown;
    }

    private static Setting<T> Said<T>(T value, YamlNode node) => new(value, SettingOrigin.At(node.Place));
}
