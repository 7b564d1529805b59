using System.Collections.Immutable;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Git;
using PromoAudit.Findings;
using PromoAudit.Governance.Proofs;
using PromoAudit.Reports;
using PromoAudit.Reports.Proofs;
using PromoAudit.Text;

namespace PromoAudit.Cli.Proofs;

/// <summary>Reads a verdict and holds it against plans, rules and settings that are here.</summary>
internal sealed class Verifier(Session session, Diagnostics diagnostics)
{
    /// <summary>A verdict has a line for every plan and finding of a run.</summary>
    public const int MostBytes = 200_000_000;

    /// <summary>Null for no signature to be checked.</summary>
    public string? Key { get; init; }

    /// <summary>Null for no limit.</summary>
    public TimeSpan? MaxAge { get; init; }

    /// <summary>What was read; null before, and where that went wrong.</summary>
    public ReadVerdict? Verdict { get; private set; }

    /// <returns>Null where something could not be read; the diagnostics say what.</returns>
    public Verification? Verify(string path, ImmutableArray<ProvenPlan> plans)
    {
        Verdict = Read(path);
        var isKeyRight = VerdictKey.Read(Key, session, diagnostics, out var key);
        var rules = RuleSource.ForAudit(reference: null, session, diagnostics);
        if (plans.IsEmpty && !diagnostics.HasErrors)
        {
            diagnostics.Add(ProofMessages.NoPlan());
        }

        if (Verdict is not { Verdict: { } verdict } read || rules is null || !isKeyRight || diagnostics.HasErrors)
        {
            return null;
        }

        return VerdictCheck.Of(
            verdict,
            new VerdictConditions
            {
                Tool = ToolVersion.Current,
                Moment = session.Console.Now,
                MaxAge = MaxAge,
                Rules = new RuleStamp(rules.Name, rules.Version, rules.Digest),
                AreRulesNamed = session.Settings.Rules.Value is not null || RuleSource.LockOf(session) is not null,
                Configuration = ProofPaths.Digest(session.Settings.File, session),
                Settings = DecidingSettings.Of(session.Settings),
                Threshold = session.Settings.FailOn.Value,
                Files =
                [
                    .. verdict
                        .Waivers.Concat(verdict.Baseline is { } baseline ? [baseline] : [])
                        .Select(file => ProofPaths.Digest(file.Path, session))
                        .OfType<AuditedFile>(),
                ],
                WaiversCommit = CommitOf(session.Settings.WaiversFrom.Value),
                Plans = plans,
                IsWhole = read.IsWhole,
                Signature = read.Held(key),
            }
        );
    }

    /// <returns>Null where there is no such revision here.</returns>
    private string? CommitOf(string? revision) =>
        revision is null ? null : GitRepository.Find(session.Console.Folder, out _)?.CommitOf(revision, out _);

    private ReadVerdict? Read(string path)
    {
        var shown = path.Replace('\\', '/');
        var reading = FileReader.Read(shown, session.FullPath(path), maxBytes: MostBytes);
        if (reading.Text is { } text)
        {
            return VerdictReader.Read(text, diagnostics);
        }

        diagnostics.Add(FileMessages.Unreadable(shown, reading.Problem ?? FileMessages.Missing));
        return null;
    }
}
