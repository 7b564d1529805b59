using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>When the YAML files of a folder were last written, and how long they were.</summary>
internal sealed class FolderSnapshot
{
    private readonly Dictionary<string, (long Length, DateTime Written)> _files = new(StringComparer.Ordinal);

    private FolderSnapshot() { }

    public static FolderSnapshot Of(string fullPath)
    {
        var snapshot = new FolderSnapshot();
        // A folder that cannot be read now is complained about when the rules in it are.
        foreach (var path in new FolderWalk(new Diagnostics()).YamlFiles(fullPath, ""))
        {
            var file = new FileInfo(Path.Join(fullPath, path));
            try
            {
                snapshot._files[path] = (file.Length, file.LastWriteTimeUtc);
            }
            catch (IOException)
            {
                // Gone between the listing and the look at it, as files are that editors write.
            }
        }

        return snapshot;
    }

    /// <summary>Paths in the folder that came, went or were written in between, in order.</summary>
    public IReadOnlyList<string> ChangedSince(FolderSnapshot earlier) =>
        [
            .. _files
                .Keys.Union(earlier._files.Keys, StringComparer.Ordinal)
                .Where(path => !IsSame(path, earlier))
                .Order(StringComparer.Ordinal),
        ];

    private bool IsSame(string path, FolderSnapshot other) =>
        _files.TryGetValue(path, out var mine) && other._files.TryGetValue(path, out var theirs) && mine == theirs;
}
