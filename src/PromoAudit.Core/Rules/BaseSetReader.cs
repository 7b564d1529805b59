using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>Finds the set that <c>extends</c> names: one that the program knows, or a folder inside the folder of the set.</summary>
internal sealed class BaseSetReader(IRuleFiles files, IBaseSets sets, Diagnostics diagnostics)
{
    private const string HereMark = "./";

    /// <param name="load">Reads a folder as a set.</param>
    /// <returns>Null when there is none, which has then been reported.</returns>
    public RuleSet? Read(RuleSetManifest manifest, YamlScalar extends, Func<IRuleFiles, RuleSet?> load)
    {
        if (FolderOf(extends.Value) is not { } prefix)
        {
            return Checked(manifest, extends, sets.Find(SetReference.Of(extends), diagnostics));
        }

        // Only what the walk through the folder has found can be named: no dots and no links lead out of it.
        if (!files.Paths.Contains(prefix + RuleSetLoader.ManifestFile, StringComparer.Ordinal))
        {
            diagnostics.Add(BaseSetMessages.NoSuchFolder(extends.Place, extends.Value, [.. Folders()]));
            return null;
        }

        return Checked(manifest, extends, load(new SubFolder(files, prefix)));
    }

    /// <summary>Where the files of the folder begin; null for a name.</summary>
    public static string? FolderOf(string extends)
    {
        if (!extends.StartsWith('.') && !extends.Contains('/', StringComparison.Ordinal))
        {
            return null;
        }

        var folder = extends.StartsWith(HereMark, StringComparison.Ordinal) ? extends[HereMark.Length..] : extends;
        return folder.EndsWith('/') ? folder : folder + "/";
    }

    private IEnumerable<string> Folders() =>
        files
            .Paths.Where(path => path.EndsWith("/" + RuleSetLoader.ManifestFile, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => HereMark + path[..^(RuleSetLoader.ManifestFile.Length + 1)]);

    private RuleSet? Checked(RuleSetManifest manifest, YamlScalar extends, RuleSet? below)
    {
        var chain = new List<string> { manifest.Name };
        for (var set = below; set is not null; set = set.Extends)
        {
            chain.Add(set.Name);
            if (set.Name == manifest.Name)
            {
                diagnostics.Add(BaseSetMessages.Circle(extends.Place, chain));
                return null;
            }
        }

        return below;
    }
}
