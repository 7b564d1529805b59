using System.Collections.Immutable;
using PromoAudit.Facts.Figures;
using PromoAudit.Facts.Profiles;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>
/// Everything that facts rest on besides the plan, as one whole: threats, law, rates, markets and profiles. The same rules over
/// other data give other verdicts, so a release of rules brings its own.
/// </summary>
internal sealed class FactData
{
    private const string ProfileFolder = "profiles/";
    private const string Extension = ".yaml";

    private static readonly Lazy<FactData> Embedded = new(() =>
        new FactData(EmbeddedFigures.DataFiles(), FigureSet.Core(), new ProfileLoader())
    );

    private readonly Lazy<string> _digest;

    private FactData(ImmutableArray<DataFile> files, FigureSet figures, ProfileLoader profiles)
    {
        Files = files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        Figures = figures;
        Profiles = profiles;
        _digest = new Lazy<string>(() => DigestOf(Files));
    }

    /// <summary>The data that comes with this library.</summary>
    public static FactData Core => Embedded.Value;

    /// <summary>Ordered by path.</summary>
    public ImmutableArray<DataFile> Files { get; }

    public FigureSet Figures { get; }

    /// <summary>Keeps the profiles it has read.</summary>
    public ProfileLoader Profiles { get; }

    /// <summary>SHA-256 over what the files say, as 64 hexadecimal digits; comments and layout have no part in it.</summary>
    public string Digest => _digest.Value;

    /// <summary>Data of a release. Profiles are read when a plan names them.</summary>
    /// <returns>Null when a figure is wrong; all of it is in <paramref name="diagnostics"/>.</returns>
    public static FactData? Read(ImmutableArray<DataFile> files, Diagnostics diagnostics)
    {
        var profiles = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        var figures = new List<SourceText>();
        foreach (var file in files)
        {
            if (IsProfile(file.Path))
            {
                profiles[file.Path[ProfileFolder.Length..].Replace(Extension, "", StringComparison.Ordinal)] =
                    file.Text;
            }
            else
            {
                figures.Add(file.Text);
            }
        }

        return FigureSet.Load(figures, diagnostics) is { } set
            ? new FactData(files, set, new ProfileLoader(profiles))
            : null;
    }

    /// <param name="path">In a folder that may hold other things too, such as rules.</param>
    public static bool IsData(string path) =>
        path.EndsWith(Extension, StringComparison.Ordinal)
        && (
            path.StartsWith("threats/", StringComparison.Ordinal)
            || path.StartsWith("law/", StringComparison.Ordinal)
            || path.StartsWith(ProfileFolder, StringComparison.Ordinal)
            || path is "rates.yaml" or "markets.yaml"
        );

    public static bool IsProfile(string path) => path.StartsWith(ProfileFolder, StringComparison.Ordinal);

    private static string DigestOf(ImmutableArray<DataFile> files)
    {
        var digest = new TextDigest();
        foreach (var file in files)
        {
            digest.Add(file.Path);
            foreach (var leaf in file.Leaves())
            {
                digest.Add(leaf.Path);
                digest.Add(leaf.Value);
            }
        }

        return digest.Finish();
    }
}

/// <param name="Path">In the folder of the data: <c>law/CN.yaml</c>, <c>profiles/tmall.yaml</c>, <c>rates.yaml</c>.</param>
internal sealed record DataFile(string Path, SourceText Text)
{
    /// <summary>None where the text is no YAML.</summary>
    public IReadOnlyList<YamlLeaf> Leaves() =>
        YamlReader.Read(Text, new Diagnostics()) is { } root ? YamlLeaves.Of(root) : [];
}
