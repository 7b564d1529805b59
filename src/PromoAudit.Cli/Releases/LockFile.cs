using PromoAudit.Cli.Files;
using PromoAudit.Rules.Releases;
using PromoAudit.Text;

namespace PromoAudit.Cli.Releases;

/// <summary>The lock that counts for a folder: its own, or that of a folder above it in the same repository.</summary>
internal sealed class LockFile
{
    private LockFile(string fullPath, string shown) => (FullPath, Shown) = (fullPath, shown);

    public string FullPath { get; }

    /// <summary>As messages show it: from the folder of the run.</summary>
    public string Shown { get; }

    public string Folder => Path.GetDirectoryName(FullPath) ?? FullPath;

    /// <summary>One that may not be there yet.</summary>
    public static LockFile In(string folder) => new(Path.Join(folder, RuleLock.FileName), RuleLock.FileName);

    /// <summary>One that is named.</summary>
    public static LockFile At(string fullPath, string shown) => new(fullPath, shown);

    /// <summary>Two questions to the file system for each folder up to the one that holds <c>.git</c>; outside of a repository only the folder itself is asked.</summary>
    /// <returns>Null where there is none.</returns>
    public static LockFile? Find(string folder)
    {
        LockFile? above = null;
        var up = "";
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var path = Path.Join(at, RuleLock.FileName);
            if (above is null && Path.Exists(path))
            {
                above = new LockFile(path, up + RuleLock.FileName);
                if (up.Length == 0)
                {
                    return above;
                }
            }

            if (Path.Exists(Path.Join(at, ".git")))
            {
                return above;
            }

            up += "../";
        }

        return null;
    }

    /// <returns>Null when it cannot be read, or does not say exactly one set.</returns>
    public RuleLock? Read(Diagnostics diagnostics)
    {
        var reading = FileReader.Read(Shown, FullPath);
        if (reading.Text is { } text)
        {
            return RuleLock.Read(text, diagnostics);
        }

        diagnostics.Add(FileMessages.Unreadable(Shown, reading.Problem ?? FileMessages.Missing));
        return null;
    }

    /// <summary>From the folder of the lock, with forward slashes.</summary>
    public string PathTo(string fullPath) => Path.GetRelativePath(Folder, fullPath).Replace('\\', '/');
}
