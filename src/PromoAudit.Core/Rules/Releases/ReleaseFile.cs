using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Rules.Releases;

/// <summary>
/// A released version of a set as one file of plain text: a head, then every file of the set and of the data it is used with, as they
/// were. The form is in rules/README.md; a form that has been written is read for ever.
/// </summary>
/// <param name="Digest">What the set that comes out of it must have.</param>
/// <param name="Files">Ordered by path.</param>
internal sealed record ReleaseFile(string Name, string Version, string Digest, ImmutableArray<ReleasePart> Files)
{
    public const string Extension = ".promoaudit-rules";

    /// <summary>What the change log says of this version.</summary>
    public const string ChangelogPath = "changelog.md";

    public const string SetFolder = "set/";
    public const string DataFolder = "data/";

    /// <summary>More than the largest set, its tests and its data.</summary>
    public const int MaxFiles = 4_000;

    public string Reference => $"{Name}@{Version}";

    /// <summary>Ids of the rules, by their files: an id is the category and the name, wherever the folder of the category lies.</summary>
    public IEnumerable<string> RuleIds =>
        Below(SetFolder)
            .Select(part => part.Path[SetFolder.Length..])
            .Where(path => RuleSetLoader.IsRule(path, extends: null))
            .Select(path => string.Join('/', path[..^".yaml".Length].Split('/')[^2..]));

    public IEnumerable<ReleasePart> Below(string folder) =>
        Files.Where(part => part.Path.StartsWith(folder, StringComparison.Ordinal));

    public static string NameOf(string name, string version) => $"{name}-{version}{Extension}";
}

/// <summary>One file of a release.</summary>
/// <param name="Path">Such as <c>set/refund/kept.yaml</c>, <c>data/law/CN.yaml</c>.</param>
internal sealed record ReleasePart(string Path, SourceText Text);
