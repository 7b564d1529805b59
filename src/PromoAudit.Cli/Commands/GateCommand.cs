using System.CommandLine;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Proofs;
using PromoAudit.Cli.Shell;
using PromoAudit.Governance;
using PromoAudit.Governance.Settings;
using PromoAudit.Reports;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>A command that comes to a decision on plans and reports it: settings first, then places for reports, then the work.</summary>
internal abstract class GateCommand : CliCommand
{
    private readonly CheckArguments _arguments;

    protected GateCommand(string name, LocalizedText description, Language language, CheckArguments arguments)
        : base(name, description, language)
    {
        _arguments = arguments;
        _arguments.AddTo(this);
    }

    public override int Execute(ParseResult arguments, Session session)
    {
        var options = _arguments.Configuration;
        if (options.Contradiction(arguments) is { } mistake)
        {
            return session.Refuse(mistake);
        }

        var diagnostics = new Diagnostics();
        var configured = options.IsNone(arguments)
            ? GateSettings.Default
            : Configured.Read(options.FileOf(arguments), NeedsPlans ? Paths(arguments) : [], session, diagnostics);
        session = session.Under(configured);
        // What is wrong with a configuration is reported the way the command line asks for; nothing else of it counts then.
        var below = diagnostics.HasErrors ? GateSettings.Default with { Language = configured.Language } : configured;
        if (_arguments.Over(below, arguments, out var settings) is { } wrong)
        {
            return session.Refuse(wrong);
        }

        session = session.Under(settings);
        if (NeedsPlans && settings.Plans.Value.IsEmpty && !diagnostics.HasErrors)
        {
            return session.Refuse(UsageMessages.NoArgument("path", UsageErrors.PathOf(this)));
        }

        if (ReportTargets.Open(settings, session, out var targets) is { } refused)
        {
            return session.Refuse(refused);
        }

        if (!diagnostics.HasErrors)
        {
            return Work(targets, arguments, session, diagnostics);
        }

        // A verdict of an earlier run must not stay there as if it were of this one.
        return Opened(targets.Writes, arguments, session, out var proof)
            ?? Report(Unread(diagnostics, settings, rules: null), targets, proof, arguments, session);
    }

    /// <returns>The exit code where the place of the verdict cannot be written; null otherwise.</returns>
    protected int? Opened(
        Func<string, bool> isTaken,
        ParseResult arguments,
        Session session,
        out VerdictTarget? proof
    ) => VerdictTarget.Open(session.Settings, _arguments.VerdictKey(arguments), isTaken, session, out proof);

    /// <summary>Whether paths may be left to the configuration, and have to stand there then.</summary>
    protected abstract bool NeedsPlans { get; }

    /// <param name="session">With the settings that count.</param>
    /// <returns>The exit code, from <see cref="Report"/>.</returns>
    protected abstract int Work(ReportTargets targets, ParseResult arguments, Session session, Diagnostics diagnostics);

    protected IReadOnlyList<string> Paths(ParseResult arguments) => _arguments.Paths(arguments);

    protected static AuditRun Unread(Diagnostics diagnostics, GateSettings settings, RuleSet? rules) =>
        Unread(diagnostics, settings, new GateInputs { IsReadable = false, Rules = rules });

    /// <param name="inputs">In which something says why nothing was audited.</param>
    protected static AuditRun Unread(Diagnostics diagnostics, GateSettings settings, GateInputs inputs) =>
        new()
        {
            Diagnostics = diagnostics.Sorted(),
            Gate = Gate.Decide(new Tally(), inputs with { Configuration = settings.File }, GatePolicies.Of(settings)),
        };

    /// <param name="proof">Where the verdict is written down; null for nowhere.</param>
    protected int Report(
        AuditRun run,
        ReportTargets targets,
        VerdictTarget? proof,
        ParseResult arguments,
        Session session
    )
    {
        var verdict = Verdict.Of(run);
        run = run with { Folder = session.Console.Folder, ExitCode = verdict };
        if (targets.HasText)
        {
            session.Complain(run);
        }

        var written = targets.Write(verdict, run, _arguments.IsQuiet(arguments));
        return proof is null ? written : proof.Write(written, run, session.Settings);
    }
}
