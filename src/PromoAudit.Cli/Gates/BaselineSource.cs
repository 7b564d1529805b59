using PromoAudit.Cli.Files;
using PromoAudit.Governance.Baselines;
using PromoAudit.Governance.Settings;
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

    /// <summary>That of the settings, as it was at the revision whose waivers count, if there is one.</summary>
    /// <returns>Null when it is not there or cannot be read; what is wrong is in <paramref name="diagnostics"/>.</returns>
    public static BaselinePolicy? Read(string path, Setting<string?> revision, Session session, Diagnostics diagnostics)
    {
        if (Read(path, session, diagnostics) is not { } now)
        {
            return null;
        }

        if (revision.Value is not { } name)
        {
            return now;
        }

        // A revision that is not there has been reported with the waivers.
        var then = FilesThen.At(name, session, new Diagnostics());
        // What could not be read then has no entry that could count now.
        var before = then?.Read(path) is { } text ? BaselineReader.Read(text, new Diagnostics()) : null;
        return now.AsOf(before ?? new Baseline([]));
    }

    /// <summary>One that may not be there yet.</summary>
    public static BaselinePolicy? ReadOrNew(string path, Session session, Diagnostics diagnostics) =>
        Path.Exists(session.FullPath(path))
            ? Read(path, session, diagnostics)
            : new BaselinePolicy(new Baseline([]), new GovernedFiles(path, session), path.Replace('\\', '/'));
}
