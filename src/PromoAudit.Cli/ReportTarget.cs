using PromoAudit.Cli.Files;
using PromoAudit.Reports;
using PromoAudit.Text;

namespace PromoAudit.Cli;

/// <summary>Where a report goes: standard output, or a file that was found to be writable before any work was done.</summary>
internal sealed class ReportTarget
{
    private readonly Session _session;
    private readonly string _path;
    private readonly OutputFile? _file;

    private ReportTarget(Session session, string path, OutputFile? file)
    {
        (_session, _path, _file) = (session, path, file);
    }

    /// <param name="path">Null for standard output.</param>
    /// <returns>Why the file cannot be written; null when it can.</returns>
    public static Diagnostic? Open(string? path, Session session, out ReportTarget target)
    {
        target = new ReportTarget(session, "", file: null);
        if (path is null)
        {
            return null;
        }

        if (KeptFiles.Refusal(path, session.FullPath(path)) is { } refused)
        {
            return refused;
        }

        target = new ReportTarget(session, path, OutputFile.Open(session.FullPath(path), out var problem));
        return problem is { } found ? FileMessages.UnwritableOutput(path, found) : null;
    }

    /// <summary>Refuses to overwrite what is to be read.</summary>
    public Diagnostic? RefusalToOverwrite(Func<string, bool> isInput) =>
        _file is not null && (isInput(_session.FullPath(_path)) || isInput(_file.Target))
            ? FileMessages.OutputIsInput(_path)
            : null;

    /// <returns>The exit code: the verdict, unless the file cannot be written after all.</returns>
    public int Write(int verdict, Action<TextWriter, ReportOptions> write)
    {
        if (_file is null)
        {
            write(_session.Output, _session.OutputOptions);
            return verdict;
        }

        try
        {
            _file.Write(writer => write(writer, _session.FileOptions));
            return verdict;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Failures.Unwritable(_session.Console, _session.Language, _path, error);
        }
    }
}
