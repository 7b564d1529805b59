using PromoAudit.Governance.Settings;

namespace PromoAudit.Cli.Configuration;

/// <summary>The configurations that could count for a folder: its own, and those of the folders above it.</summary>
internal static class ConfigurationFile
{
    /// <summary>
    /// Two questions to the file system for each folder, up to the one that holds <c>.git</c>. Outside of a repository the way ends at the
    /// folder of the run: what lies above is not known to belong to it.
    /// </summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="workingFolder">The folder of the run, absolute.</param>
    /// <returns>The absolute paths, the nearest first.</returns>
    public static IReadOnlyList<string> Find(string folder, string workingFolder)
    {
        var found = new List<string>();
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var path = Path.Join(at, SettingsReader.FileName);
            if (Path.Exists(path))
            {
                found.Add(path);
            }

            if (Path.Exists(Path.Join(at, ".git")))
            {
                return found;
            }
        }

        return found.FindAll(file => Holds(folder, file) || Holds(workingFolder, file));
    }

    /// <summary>Where the search for the configuration of a path argument starts.</summary>
    public static string FolderOf(string path, string workingFolder)
    {
        if (path == "-")
        {
            return workingFolder;
        }

        var fullPath = Path.GetFullPath(path, workingFolder);
        if (Directory.Exists(fullPath))
        {
            return fullPath;
        }

        // A pattern, or a path that is not there: the part of it that is.
        var folder = Path.GetDirectoryName(fullPath);
        while (folder is not null && !Directory.Exists(folder))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? workingFolder;
    }

    private static bool Holds(string folder, string file) =>
        Path.GetDirectoryName(file) is { } holder
        && (holder + Path.DirectorySeparatorChar).StartsWith(
            Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );
}
