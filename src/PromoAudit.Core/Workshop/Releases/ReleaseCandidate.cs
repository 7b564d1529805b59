using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Rules;
using PromoAudit.Rules.Releases;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Releases;

/// <summary>A set that somebody wants to release, with everything that a release of it would hold.</summary>
/// <param name="Set">Over <see cref="Data"/>.</param>
/// <param name="VersionPlace">Where <c>ruleset.yaml</c> says the version.</param>
/// <param name="Changelog">Null where the set names none, or it cannot be read.</param>
internal sealed record ReleaseCandidate(
    RuleSet Set,
    FactData Data,
    ImmutableArray<ReleasePart> Files,
    SourcePlace? VersionPlace,
    SourceText? Changelog
)
{
    /// <summary>A set that it extends in no particular version; null where there is none.</summary>
    public SetReference? LooseBase { get; init; }

    /// <summary>What the change log says of the version; null when it says nothing.</summary>
    public string? ChangelogEntry => Changelog is { } text ? EntryOf(text.Text, Set.Version) : null;

    /// <returns>Null when the folder is no set; all that is wrong is in <paramref name="diagnostics"/>.</returns>
    public static ReleaseCandidate? Read(IRuleFiles files, FactData data, IBaseSets sets, Diagnostics diagnostics)
    {
        if (RuleSet.Load(files, sets, diagnostics) is not { } set)
        {
            return null;
        }

        data = set.Data ?? data;
        var parts = ImmutableArray.CreateBuilder<ReleasePart>();
        foreach (var path in files.Paths.Where(IsOfTheSet).Order(StringComparer.Ordinal))
        {
            if (files.Read(path).Text is { } text)
            {
                parts.Add(new ReleasePart(ReleaseFile.SetFolder + path, text));
            }
        }

        parts.AddRange(data.Files.Select(file => new ReleasePart(ReleaseFile.DataFolder + file.Path, file.Text)));
        var manifest = ManifestOf(files);
        var changelog =
            manifest?["changelog"] is YamlScalar { IsBlank: false } named
            && files.Paths.Contains(named.Value, StringComparer.Ordinal)
                ? files.Read(named.Value).Text
                : null;
        return new ReleaseCandidate(
            set.WithData(data),
            data,
            parts.DrainToImmutable(),
            manifest?["version"]?.Place,
            changelog
        )
        {
            LooseBase =
                manifest?["extends"] is YamlScalar extends
                && BaseSetReader.FolderOf(extends.Value) is null
                && SetReference.Of(extends) is { Version: null } reference
                    ? reference
                    : null,
        };
    }

    /// <summary>The file of the release.</summary>
    public ReleaseFile Frozen(string changelogEntry)
    {
        var entry = new SourceText(ReleaseFile.ChangelogPath, changelogEntry);
        var files = Files.Add(new ReleasePart(ReleaseFile.ChangelogPath, entry));
        return new ReleaseFile(
            Set.Name,
            Set.Version,
            Set.Digest,
            files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path))
        );
    }

    /// <summary>Test files stay with the folder: they try what a release only keeps.</summary>
    private static bool IsOfTheSet(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal)
        && !path.EndsWith(".test.yaml", StringComparison.Ordinal)
        && path.Split('/').All(ReleaseReader.IsName);

    private static YamlMapping? ManifestOf(IRuleFiles files) =>
        files.Read(RuleSetLoader.ManifestFile).Text is { } text
            ? YamlReader.Read(text, new Diagnostics()) as YamlMapping
            : null;

    /// <summary>From the heading <c>## 1.2.0</c> to the next heading of its rank.</summary>
    private static string? EntryOf(string changelog, string version)
    {
        var lines = changelog.ReplaceLineEndings("\n").Split('\n');
        var start = Array.FindIndex(
            lines,
            line => line == $"## {version}" || line.StartsWith($"## {version} ", StringComparison.Ordinal)
        );
        if (start < 0)
        {
            return null;
        }

        var next = Array.FindIndex(lines, start + 1, line => line.StartsWith("## ", StringComparison.Ordinal));
        var entry = string.Join('\n', lines[start..(next < 0 ? lines.Length : next)]).Trim();
        return entry.Contains('\n', StringComparison.Ordinal) ? entry + "\n" : null;
    }
}
