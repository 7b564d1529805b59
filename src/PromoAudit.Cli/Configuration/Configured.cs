using System.CommandLine;
using PromoAudit.Cli.Files;
using PromoAudit.Governance.Settings;
using PromoAudit.Reports;
using PromoAudit.Text;

namespace PromoAudit.Cli.Configuration;

/// <summary>Finds and reads the configuration of a run.</summary>
internal static class Configured
{
    /// <summary>For a command that only needs settings that say something.</summary>
    /// <param name="code">How to exit where the result is null: what is wrong has then been said.</param>
    public static Session? For(
        ConfigurationOptions options,
        ParseResult arguments,
        IReadOnlyList<string> paths,
        Session session,
        out int code
    )
    {
        code = ExitCodes.Unreadable;
        if (options.Contradiction(arguments) is { } mistake)
        {
            code = session.Refuse(mistake);
            return null;
        }

        if (options.IsNone(arguments))
        {
            return session;
        }

        var diagnostics = new Diagnostics();
        var configured = session.Under(Read(options.FileOf(arguments), paths, session, diagnostics));
        configured.Complain(diagnostics.Sorted());
        return diagnostics.HasErrors ? null : configured;
    }

    /// <param name="named">The file that <c>--config</c> names; null for the one that is found.</param>
    /// <param name="paths">The path arguments of the run.</param>
    /// <returns>What it says; with errors among the diagnostics that must not be used, except for the language.</returns>
    public static GateSettings Read(
        string? named,
        IReadOnlyList<string> paths,
        Session session,
        Diagnostics diagnostics
    )
    {
        var fullPath = named is not null ? session.FullPath(named) : Find(paths, session, diagnostics);
        if (fullPath is null)
        {
            return GateSettings.Default;
        }

        var shown = named?.Replace('\\', '/') ?? Shown(fullPath, session);
        var reading = FileReader.Read(shown, fullPath, session.Governed.Files);
        if (reading.Text is not { } text)
        {
            diagnostics.Add(ConfigurationMessages.Unreadable(shown, reading.Problem ?? FileMessages.Missing));
            return GateSettings.Default;
        }

        var settings = SettingsReader.Read(text, ReportFormats.Names, diagnostics);
        return diagnostics.HasErrors
            ? settings
            : new ConfigurationPaths(fullPath, session.Console.Folder, diagnostics).Over(settings);
    }

    private static string? Find(IReadOnlyList<string> paths, Session session, Diagnostics diagnostics)
    {
        var working = session.Console.Folder;
        if (paths.Count == 0)
        {
            return OnlyOne(working, session, diagnostics);
        }

        var folder = ConfigurationFile.FolderOf(paths[0], working);
        var first = OnlyOne(folder, session, diagnostics);
        var looked = new HashSet<string>(StringComparer.Ordinal) { folder };
        for (var index = 1; index < paths.Count; index++)
        {
            folder = ConfigurationFile.FolderOf(paths[index], working);
            if (!looked.Add(folder))
            {
                continue;
            }

            var other = ConfigurationFile.Find(folder, working) is [var nearest, ..] ? nearest : null;
            if (other != first)
            {
                diagnostics.Add(
                    ConfigurationMessages.Several(
                        paths[0],
                        first is null ? null : Shown(first, session),
                        paths[index],
                        other is null ? null : Shown(other, session)
                    )
                );
                return null;
            }
        }

        return first;
    }

    /// <summary>A file that somebody puts beside the plans must not take the place of that of the repository without a word.</summary>
    private static string? OnlyOne(string folder, Session session, Diagnostics diagnostics)
    {
        var found = ConfigurationFile.Find(folder, session.Console.Folder);
        if (found.Count > 1)
        {
            diagnostics.Add(ConfigurationMessages.Above(Shown(found[0], session), Shown(found[^1], session)));
        }

        return found.Count > 0 ? found[0] : null;
    }

    private static string Shown(string fullPath, Session session) =>
        Path.GetRelativePath(session.Console.Folder, fullPath).Replace('\\', '/');
}
