using PromoAudit.Cli.Files;
using PromoAudit.Governance.Baselines;
using PromoAudit.Text;

namespace PromoAudit.Cli.Gates;

/// <summary>The baseline of a run, from its file.</summary>
internal static class BaselineSource
{
    /// <returns>Null when it is not there or cannot be read; what is wrong is in <paramref name="diagnostics"/>.</returns>
    public static BaselinePolicy? Read(string path, Session session, Diagnostics diagnostics)
    {
        var shown = path.Replace('\\', '/');
        var reading = FileReader.Read(shown, session.FullPath(path), session.Governed.Files);
        if (reading.Text is not { } text)
        {
            diagnostics.Add(FileMessages.Unreadable(shown, reading.Problem ?? FileMessages.Missing));
            return null;
        }

        return BaselineReader.Read(text, diagnostics) is { } baseline
            ? new BaselinePolicy(baseline, new GovernedFiles(path, session), shown)
            : null;
    }

    /// <summary>One that may not be there yet.</summary>
    public static BaselinePolicy? ReadOrNew(string path, Session session, Diagnostics diagnostics) =>
        Path.Exists(session.FullPath(path))
            ? Read(path, session, diagnostics)
            : new BaselinePolicy(new Baseline([]), new GovernedFiles(path, session), path.Replace('\\', '/'));
}
