using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>Tells the files of a set of rules from others, without reading them properly.</summary>
internal static class RuleMark
{
    private const string Ending = ".yaml";
    private const string TestEnding = ".test.yaml";

    public static bool IsManifestName(string name) => name is "ruleset.yaml";

    /// <summary>A set has a name and a version.</summary>
    public static bool IsInManifest(SourceText text) =>
        Value(text, "name") is { Length: > 0 } && Value(text, "version") is { Length: > 0 };

    /// <param name="path">From the folder of the set on, with forward slashes.</param>
    /// <returns>True for the manifest, for a rule, whose id says where it stands, and for tests of rules.</returns>
    public static bool IsIn(SourceText text, string path) =>
        IsManifestName(path) ? IsInManifest(text)
        : path.EndsWith(TestEnding, StringComparison.Ordinal) ? Value(text, "cases") is not null
        : path.EndsWith(Ending, StringComparison.Ordinal) && Value(text, "id") == path[..^Ending.Length];

    /// <returns>What stands behind a top-level key on its line; null where there is no such key.</returns>
    private static string? Value(SourceText text, string key)
    {
        foreach (var line in text.Text.AsSpan().EnumerateLines())
        {
            if (!line.StartsWith(key) || !line[key.Length..].TrimStart().StartsWith(":"))
            {
                continue;
            }

            var value = line[(line.IndexOf(':') + 1)..];
            var comment = value.IndexOf(" #");
            return (comment < 0 ? value : value[..comment]).Trim(" \t\"'").ToString();
        }

        return null;
    }
}
