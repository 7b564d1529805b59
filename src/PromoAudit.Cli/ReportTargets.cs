using PromoAudit.Cli.Commands;
using PromoAudit.Cli.Files;
using PromoAudit.Governance.Settings;
using PromoAudit.Reports;
using PromoAudit.Text;

namespace PromoAudit.Cli;

/// <summary>Every report of a run with its place, all of which were found to be writable before any work was done.</summary>
internal sealed class ReportTargets
{
    private readonly List<Placed> _files = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private Placed? _standardOutput;

    /// <summary>Whether one of them is for people; then complaints are shown beside it.</summary>
    public bool HasText { get; private set; }

    /// <summary>Whether one of them draws curves and waterfalls.</summary>
    public bool IsDrawn { get; private set; }

    /// <summary>Whether one of them shows what rules say to write as edits of files.</summary>
    public bool HasSarif { get; private set; }

    /// <returns>Why one of them cannot be written; null when all can.</returns>
    public static Diagnostic? Open(GateSettings settings, Session session, out ReportTargets targets)
    {
        targets = new ReportTargets();
        var taken = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var (path, role) in Read(settings, session))
        {
            taken.TryAdd(Real(path, session), role);
        }

        var written = targets._taken;
        written.UnionWith(taken.Keys);
        foreach (var output in settings.Reports)
        {
            var path = output.IsStandardOutput ? null : output.Path;
            if (path is not null && taken.TryGetValue(Real(path, session), out var role))
            {
                return OutputMessages.Overwrites(path, role) with { Place = output.Origin.Place };
            }

            if (path is not null && !written.Add(Real(path, session)))
            {
                return OutputMessages.SameFile(path) with { Place = output.Origin.Place };
            }

            if (ReportTarget.Open(path, session, out var target) is { } refused)
            {
                return refused with { Place = output.Origin.Place };
            }

            targets.Add(output, target);
        }

        return null;
    }

    /// <summary>Refuses to overwrite what is to be audited.</summary>
    public Diagnostic? RefusalToOverwrite(Func<string, bool> isInput)
    {
        foreach (var placed in _files)
        {
            if (placed.Target.RefusalToOverwrite(isInput) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }

    /// <summary>Whether one of the reports goes to a file, or one of the files that a report must not overwrite is that file.</summary>
    public bool Writes(string fullPath) => _taken.Contains(RealPath.Of(fullPath) ?? fullPath);

    /// <summary>Files first: a reader of standard output that has gone must not keep them from being written.</summary>
    /// <returns>The exit code: the verdict, unless a file cannot be written after all.</returns>
    public int Write(int verdict, AuditRun run, bool isQuiet)
    {
        var code = verdict;
        foreach (var each in _files)
        {
            code = Write(each, code);
        }

        return _standardOutput is { } last ? Write(last, code) : code;

        int Write(Placed each, int so) =>
            each.Target.Write(
                so,
                (writer, options) => each.Report.Write(run, writer, options with { Quiet = isQuiet })
            );
    }

    private void Add(ReportOutput output, ReportTarget target)
    {
        var report = ReportFormats.Find(output.Format ?? "") ?? throw new InvalidOperationException(output.Format);
        HasText |= output.Format == "text";
        IsDrawn |= output.Format == "html";
        HasSarif |= output.Format == "sarif";
        if (output.IsStandardOutput)
        {
            _standardOutput = new Placed(report, target);
        }
        else
        {
            _files.Add(new Placed(report, target));
        }
    }

    private static IEnumerable<(string Path, LocalizedText Role)> Read(GateSettings settings, Session session)
    {
        if (settings.File is { } file)
        {
            yield return (file, new("the configuration", "配置文件"));
        }

        if (settings.Baseline.Value is { } baseline)
        {
            yield return (baseline, new("the baseline", "基线文件"));
        }

        foreach (var waivers in settings.Waivers.Value)
        {
            yield return (waivers, new("a file of waivers", "豁免文件"));
        }

        if (RuleSource.LockOf(session.Under(settings)) is { } pinned)
        {
            yield return (pinned.FullPath, new("the lock", "锁定文件"));
        }
    }

    private static string Real(string path, Session session)
    {
        var fullPath = session.FullPath(path);
        return RealPath.Of(fullPath) ?? fullPath;
    }

    private sealed record Placed(IReport Report, ReportTarget Target);
}
