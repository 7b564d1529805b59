using PromoAudit.Cli.Files;
using PromoAudit.Reports.Reading;
using PromoAudit.Text;

namespace PromoAudit.Cli.Runs;

/// <summary>The files of the parts of a run, open for as long as the report is written.</summary>
internal sealed class PartFiles(Session session, Diagnostics diagnostics) : IDisposable
{
    private readonly List<FileStream> _streams = [];

    /// <summary>Patterns too, for shells that do not follow them.</summary>
    public static IReadOnlyList<string> Expand(IReadOnlyList<string> paths, string folder, Diagnostics diagnostics)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            var shown = path.Replace('\\', '/');
            var isPattern = Wildcard.IsIn(shown) && !File.Exists(Path.GetFullPath(path, folder));
            files.AddRange(isPattern ? new FolderWalk(diagnostics).Matches(shown, folder) : [shown]);
            if (files.Count == 0)
            {
                diagnostics.Add(FileMessages.NoSuchPath(shown, nearest: null));
            }
        }

        return files;
    }

    /// <returns>Null after complaints.</returns>
    public RunParts? Open(IReadOnlyList<string> paths)
    {
        var parts = new List<RunPart>();
        foreach (var path in paths)
        {
            if (Opened(path) is { } stream && RunPart.Open(path, stream, diagnostics) is { } part)
            {
                parts.Add(part);
            }
        }

        return diagnostics.HasErrors ? null : RunParts.Of(parts, diagnostics);
    }

    public void Dispose() => _streams.ForEach(stream => stream.Dispose());

    private FileStream? Opened(string path)
    {
        try
        {
            var stream = new FileStream(session.FullPath(path), FileMode.Open, FileAccess.Read, FileShare.Read);
            _streams.Add(stream);
            if (stream.CanSeek)
            {
                return stream;
            }

            diagnostics.Add(FileMessages.Unreadable(path, FileMessages.Silent));
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is { } problem)
        {
            diagnostics.Add(FileMessages.Unreadable(path, problem));
        }

        return null;
    }
}
