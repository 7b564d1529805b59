using System.IO.Compression;
using PromoAudit.Cli.Files;
using PromoAudit.Text;

namespace PromoAudit.Cli.Proofs;

/// <summary>Where a bundle goes: a folder, or a file that ends in <c>.zip</c>. It appears whole or not at all, and nothing is written over.</summary>
internal sealed class EvidenceTarget
{
    private readonly string _fullPath;

    private EvidenceTarget(string fullPath) => _fullPath = fullPath;

    /// <returns>Why nothing can be written there; null when it can.</returns>
    public static Diagnostic? Open(string path, Session session, out EvidenceTarget target)
    {
        var fullPath = Path.TrimEndingDirectorySeparator(session.FullPath(path));
        target = new EvidenceTarget(fullPath);
        try
        {
            if (
                File.Exists(fullPath)
                || new FileInfo(fullPath).LinkTarget is not null
                || (Directory.Exists(fullPath) && Directory.EnumerateFileSystemEntries(fullPath).Any())
            )
            {
                return EvidenceMessages.NotEmpty(path);
            }

            var trial = Directory.CreateDirectory(target.TemporaryName());
            trial.Delete();
            return null;
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is { } problem)
        {
            return EvidenceMessages.Unwritable(path, problem);
        }
    }

    /// <summary>Throws what the file system throws; then nothing has changed.</summary>
    /// <param name="files">By path in the bundle, with forward slashes.</param>
    public void Write(SortedDictionary<string, byte[]> files, DateTimeOffset moment)
    {
        var temporary = TemporaryName();
        try
        {
            if (_fullPath.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            {
                Zip(temporary, files, moment);
                File.Move(temporary, _fullPath, overwrite: false);
                return;
            }

            foreach (var (path, content) in files)
            {
                var place = Path.Join(temporary, path);
                Directory.CreateDirectory(Path.GetDirectoryName(place) ?? temporary);
                File.WriteAllBytes(place, content);
            }

            if (Directory.Exists(_fullPath))
            {
                Directory.Delete(_fullPath);
            }

            Directory.Move(temporary, _fullPath);
        }
        finally
        {
            if (Directory.Exists(temporary))
            {
                Directory.Delete(temporary, recursive: true);
            }

            File.Delete(temporary);
        }
    }

    private static void Zip(string path, SortedDictionary<string, byte[]> files, DateTimeOffset moment)
    {
        using var archive = new ZipArchive(new FileStream(path, FileMode.CreateNew), ZipArchiveMode.Create);
        foreach (var (name, content) in files)
        {
            var entry = archive.CreateEntry(name);
            entry.LastWriteTime = moment;
            using var stream = entry.Open();
            stream.Write(content);
        }
    }

    private string TemporaryName() =>
        Path.Join(Path.GetDirectoryName(_fullPath), $".{Path.GetFileName(_fullPath)}.{Path.GetRandomFileName()}");
}
