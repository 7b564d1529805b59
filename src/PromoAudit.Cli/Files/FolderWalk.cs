using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>Finds files below a folder, in the order of their names. Folders that are links or start with a dot are passed by.</summary>
/// <param name="skipped">Told of what is passed by; null where nobody wants to know.</param>
internal sealed class FolderWalk(Diagnostics diagnostics, SkippedFiles? skipped = null)
{
    private string _root = "";

    /// <summary>All YAML files, by path as messages show it: the folder as written, then the way down with forward slashes.</summary>
    public IEnumerable<string> YamlFiles(string fullPath, string shown)
    {
        _root = fullPath;
        return Below(fullPath, shown, ["**", "*"], 0, IsYaml);
    }

    /// <summary>All files, by their path in the folder.</summary>
    public IEnumerable<string> Files(string fullPath) => Below(fullPath, "", ["**", "*"], 0, _ => true);

    /// <summary>The files that match a pattern such as <c>plans/**/*.yaml</c>, where <c>**</c> is any number of folders.</summary>
    public IEnumerable<string> Matches(string pattern, string folder)
    {
        var parts = pattern.Split('/');
        var fixedParts = 0;
        while (fixedParts < parts.Length - 1 && !Wildcard.IsIn(parts[fixedParts]))
        {
            fixedParts++;
        }

        var start = string.Join('/', parts[..fixedParts]);
        var shown = fixedParts == 0 ? "" : start + "/";
        var fullPath = Path.GetFullPath(shown.Length == 0 ? "." : shown, folder);
        return Directory.Exists(fullPath) ? Below(fullPath, shown, parts[fixedParts..], 0, _ => true) : [];
    }

    /// <summary>Told by the ending of the name.</summary>
    public static bool IsYaml(string name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private IEnumerable<string> Below(
        string folder,
        string shown,
        string[] parts,
        int depth,
        Func<string, bool> isWanted
    )
    {
        var part = parts[depth];
        if (part == "**")
        {
            if (depth == parts.Length - 1)
            {
                parts = [.. parts, "*"];
            }

            foreach (var found in Below(folder, shown, parts, depth + 1, isWanted))
            {
                yield return found;
            }

            foreach (var below in Entries(folder, shown, wantsFolders: true))
            {
                if (below.StartsWith('.'))
                {
                    skipped?.PassHidden(Path.Join(folder, below), shown + below);
                    continue;
                }

                foreach (var found in Below(Path.Join(folder, below), $"{shown}{below}/", parts, depth, isWanted))
                {
                    yield return found;
                }
            }

            yield break;
        }

        var isLast = depth == parts.Length - 1;
        foreach (var name in Entries(folder, shown, wantsFolders: !isLast))
        {
            if (!Wildcard.Matches(part, name) || (isLast && !isWanted(name)))
            {
                if (isLast && _root.Length > 0)
                {
                    skipped?.PassFile(Path.Join(folder, name), shown + name);
                }

                continue;
            }

            if (!isLast)
            {
                foreach (var found in Below(Path.Join(folder, name), $"{shown}{name}/", parts, depth + 1, isWanted))
                {
                    yield return found;
                }
            }
            else
            {
                yield return shown + name;
            }
        }
    }

    private List<string> Entries(string folder, string shown, bool wantsFolders)
    {
        var names = new List<string>();
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                var isFolder = (entry.Attributes & FileAttributes.Directory) != 0;
                if (isFolder != wantsFolders)
                {
                    continue;
                }

                if (isFolder && entry.LinkTarget is not null)
                {
                    skipped?.PassLink(entry.FullName, shown + entry.Name, _root.Length > 0 ? _root : folder);
                    continue;
                }

                names.Add(entry.Name);
            }
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is not null)
        {
            diagnostics.Add(FileMessages.UnreadableFolder(shown.Length == 0 ? "." : shown));
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
