using PromoAudit.Governance.Settings;

namespace PromoAudit.Cli.Configuration;

/// <summary>The configuration that counts for a folder: its own, or that of the nearest folder above it.</summary>
internal static class ConfigurationFile
{
    /// <summary>
    /// Two questions to the file system for each folder, up to the one that holds <c>.git</c>. Outside of a repository the way ends at the
    /// folder of the run: what lies above is not known to belong to it.
    /// </summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="workingFolder">The folder of the run, absolute.</param>
    /// <returns>The absolute path; null where there is none.</returns>
    public static string? Find(string folder, string workingFolder)
    {
        string? nearest = null;
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var path = Path.Join(at, SettingsReader.FileName);
            if (nearest is null && Path.Exists(path))
            {
                nearest = path;
            }

            if (Path.Exists(Path.Join(at, ".git")))
            {
                return nearest;
            }
        }

        return nearest is not null && (Holds(folder, nearest) || Holds(workingFolder, nearest)) ? nearest : null;
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
