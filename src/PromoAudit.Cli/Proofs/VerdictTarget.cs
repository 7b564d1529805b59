using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Governance.Proofs;
using PromoAudit.Governance.Settings;
using PromoAudit.Reports;
using PromoAudit.Reports.Proofs;
using PromoAudit.Text;

namespace PromoAudit.Cli.Proofs;

/// <summary>Where the verdict of a run is written down, which was found to be writable before any work was done.</summary>
internal sealed class VerdictTarget
{
    private readonly Session _session;
    private readonly ReportTarget _target;
    private readonly byte[]? _key;

    private VerdictTarget(Session session, ReportTarget target, byte[]? key) =>
        (_session, _target, _key) = (session, target, key);

    /// <param name="keyPath">Null for no signature.</param>
    /// <param name="isTaken">Whether the run reads or writes a file already.</param>
    /// <param name="target">Null where no verdict is asked for.</param>
    /// <returns>How the run has to end; null where it can go on.</returns>
    public static int? Open(
        GateSettings settings,
        string? keyPath,
        Func<string, bool> isTaken,
        Session session,
        out VerdictTarget? target
    )
    {
        target = null;
        if (settings.Verdict.Value is not { } path)
        {
            return null;
        }

        var diagnostics = new Diagnostics();
        if (!VerdictKey.Read(keyPath, session, diagnostics, out var key))
        {
            session.Complain(diagnostics.Sorted());
            return ExitCodes.Unreadable;
        }

        if (isTaken(session.FullPath(path)) || path == keyPath)
        {
            return session.Refuse(ProofMessages.VerdictIsInput(path));
        }

        if (ReportTarget.Open(path, session, out var opened) is { } refused)
        {
            return session.Refuse(refused);
        }

        target = new VerdictTarget(session, opened, key);
        return null;
    }

    /// <returns>The exit code: that of the run, unless the verdict cannot be written.</returns>
    public int Write(int code, AuditRun run, GateSettings settings)
    {
        var verdict = new LaunchVerdict
        {
            Tool = ToolVersion.Current,
            Moment = _session.Console.Now,
            Configuration = ProofPaths.AsRead(settings.File, _session),
            Settings = DecidingSettings.Of(settings),
            Baseline = ProofPaths.AsRead(settings.Baseline.Value, _session),
            // Those of a revision are in no file here.
            Waivers = settings.WaiversFrom.Value is null
                ? [.. settings.Waivers.Value.Select(path => ProofPaths.AsRead(path, _session)).OfType<AuditedFile>()]
                : [],
            WaiversCommit = _session.Governed.WaiversCommit,
            Part = PartOf(settings),
            Plans = [.. run.Plans.Select(plan => ProofPaths.Of(plan, _session))],
            Outcome = run.Gate?.Decision.Outcome ?? Outcome.Unreadable,
        };
        return _target.Write(code, (writer, _) => VerdictWriter.Write(run, verdict, _key, writer));
    }

    private static string? PartOf(GateSettings settings)
    {
        string[] parts =
        [
            settings.Shard.Value is { } shard ? $"--shard {shard.Number}/{shard.Of}" : "",
            settings.ChangedSince.Value is { } revision ? $"--changed-since {revision}" : "",
        ];
        var part = string.Join(' ', parts.Where(one => one.Length > 0));
        return part.Length > 0 ? part : null;
    }
}
