using System.Collections.Immutable;
using PromoAudit.Cli.Files;
using PromoAudit.Governance;
using PromoAudit.Governance.Settings;
using PromoAudit.Governance.Waivers;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli.Gates;

/// <summary>The waivers of a run: those of the files that are named, and the day on which all are judged.</summary>
internal static class WaiverSource
{
    /// <returns>Null when a file or revision cannot be read; what is wrong is in <paramref name="diagnostics"/>.</returns>
    public static WaiverPolicy? Read(GateSettings settings, RuleSet rules, Session session, Diagnostics diagnostics)
    {
        var mine = new Diagnostics();
        var waivers = ImmutableArray.CreateBuilder<Waiver>();
        foreach (var path in settings.Waivers.Value)
        {
            waivers.AddRange(ReadFile(path, session, mine));
        }

        var history = settings.WaiversFrom.Value is { } revision
            ? WaiversThen.At(revision, settings.Waivers.Value, session, mine)
            : null;
        foreach (var diagnostic in mine.Sorted())
        {
            diagnostics.Add(diagnostic);
        }

        return mine.HasErrors
            ? null
            : new WaiverPolicy(rules, DayOf(settings, session), waivers.DrainToImmutable()) { History = history };
    }

    public static AuditDay DayOf(GateSettings settings, Session session) =>
        new(session.Console.Now, settings.Today.Value);

    private static ImmutableArray<Waiver> ReadFile(string path, Session session, Diagnostics diagnostics)
    {
        var shown = path.Replace('\\', '/');
        var reading = FileReader.Read(shown, session.FullPath(path), session.Governed.Files);
        if (reading.Text is { } text)
        {
            return WaiverFile.Read(text, diagnostics);
        }

        diagnostics.Add(FileMessages.Unreadable(shown, reading.Problem ?? FileMessages.Missing));
        return [];
    }

    /// <summary>What a revision of the repository says.</summary>
    private sealed class WaiversThen(FilesThen files) : IWaiverHistory
    {
        public ImmutableArray<Waiver> Filed { get; private init; } = [];

        public static WaiversThen? At(
            string revision,
            ImmutableArray<string> paths,
            Session session,
            Diagnostics diagnostics
        )
        {
            if (FilesThen.At(revision, session, diagnostics) is not { } files)
            {
                return null;
            }

            session.Governed.WaiversCommit = files.Commit;
            // What could not be read then has no waiver that could count now.
            var filed = paths.SelectMany(path =>
                files.Read(path) is { } text ? WaiverFile.Read(text, new Diagnostics()) : []
            );
            return new WaiversThen(files) { Filed = [.. filed] };
        }

        public SourceText? PlanThen(string path) => path == PlanInput.StandardInput ? null : files.Read(path);
    }
}
