using PromoAudit.Cli.Releases;
using PromoAudit.Governance.Baselines;
using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>What no report takes the place of, whether or not this run reads it: what teams write, pin or sign, and what belongs to git.</summary>
internal static class KeptFiles
{
    /// <summary>Characters. A baseline in JSON says what it is in its second line.</summary>
    private const int Head = 512;

    private static readonly string[] Endings = [".yaml", ".yml", ".lock", ReleaseShelf.Extension];

    /// <param name="written">The path as the user wrote it.</param>
    /// <returns>Why the place is refused; null where a report may go there.</returns>
    public static Diagnostic? Refusal(string written, string fullPath)
    {
        var target = RealPath.Of(fullPath) ?? fullPath;
        if (IsInGit(fullPath) || IsInGit(target))
        {
            return FileMessages.OutputInGit(written);
        }

        return File.Exists(target) && (HasKeptEnding(fullPath) || HasKeptEnding(target) || IsBaseline(target))
            ? FileMessages.OutputIsKept(written)
            : null;
    }

    private static bool IsInGit(string path) =>
        path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
            .Contains(".git", StringComparer.OrdinalIgnoreCase);

    private static bool HasKeptEnding(string path) =>
        Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsBaseline(string path)
    {
        try
        {
            // What says it has no bytes may be a pipe, on which reading waits for ever.
            if (new FileInfo(path).Length == 0)
            {
                return false;
            }

            using var reader = new StreamReader(path);
            var head = new char[Head];
            return head.AsSpan(0, reader.ReadBlock(head))
                .Contains($"\"{BaselineWriter.Schema}\"", StringComparison.Ordinal);
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is not null)
        {
            // A report that nobody may read may be replaced all the same; whether it can be is found out next.
            return false;
        }
    }
}
