using System.CommandLine;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Proofs;
using PromoAudit.Cli.Shell;
using PromoAudit.Governance;
using PromoAudit.Governance.Settings;
using PromoAudit.Repairs;
using PromoAudit.Reports;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit check</c>: audits plans and reports what it finds.</summary>
internal sealed class CheckCommand : CliCommand
{
    private readonly CheckArguments _arguments;

    public CheckCommand(Language language)
        : base("check", new("Audit plans.", "审计方案。"), language)
    {
        _arguments = new CheckArguments(language);
        _arguments.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        [
            "check double-11.yaml",
            "check plans --format json --output findings.json",
            "check plans --output sarif=promoaudit.sarif --output json=findings.json",
            "check --lang zh --fail-on medium -",
        ];

    public override LocalizedText? Notes =>
        new(
            "Exit codes:\n"
                + "  0  nothing at or above --fail-on\n"
                + "  1  something at or above --fail-on, or an --assurance that is set to fail\n"
                + "  2  a plan or the rules could not be read, or nothing was audited\n"
                + "  3  the command line is wrong\n"
                + "  70 internal error",
            "退出码：\n"
                + "  0  没有达到 --fail-on 级别的漏洞\n"
                + "  1  有达到 --fail-on 级别的漏洞，或者有设为 fail 的 --assurance 情况\n"
                + "  2  方案或规则读不了，或者什么都没有审计\n"
                + "  3  命令行写错了\n"
                + "  70 内部错误"
        );

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
            : Configured.Read(options.FileOf(arguments), _arguments.Paths(arguments), session, diagnostics);
        session = session.Under(configured);
        // What is wrong with a configuration is reported the way the command line asks for; nothing else of it counts then.
        var below = diagnostics.HasErrors ? GateSettings.Default with { Language = configured.Language } : configured;
        if (_arguments.Over(below, arguments, out var settings) is { } wrong)
        {
            return session.Refuse(wrong);
        }

        session = session.Under(settings);
        if (settings.Plans.Value.IsEmpty && !diagnostics.HasErrors)
        {
            return session.Refuse(UsageMessages.NoArgument("path", UsageErrors.PathOf(this)));
        }

        if (ReportTargets.Open(settings, session, out var targets) is { } refused)
        {
            return session.Refuse(refused);
        }

        if (!diagnostics.HasErrors)
        {
            return Audit(targets, arguments, session, diagnostics);
        }

        // A verdict of an earlier run must not stay there as if it were of this one.
        return Opened(targets.Writes, arguments, session, out var proof)
            ?? Report(Unread(diagnostics, settings, rules: null), targets, proof, arguments, session);
    }

    private int? Opened(Func<string, bool> isTaken, ParseResult arguments, Session session, out VerdictTarget? proof) =>
        VerdictTarget.Open(session.Settings, _arguments.VerdictKey(arguments), isTaken, session, out proof);

    private int Audit(ReportTargets targets, ParseResult arguments, Session session, Diagnostics diagnostics)
    {
        var settings = session.Settings;
        var inputs = new PlanInputs(session.Console.Folder, diagnostics) { Configuration = settings.File };
        foreach (var each in settings.Plans.Value)
        {
            inputs.Add(each);
        }

        if (
            targets.RefusalToOverwrite(path =>
                inputs.Contains(path) || GatePolicies.IsInput(path, settings, session)
            ) is
            { } overwriting
        )
        {
            return session.Refuse(overwriting);
        }

        if (
            Opened(path => inputs.Contains(path) || targets.Writes(path), arguments, session, out var proof) is { } code
        )
        {
            return code;
        }

        // Apart from the complaints about paths: a rule set is only whole when nothing is wrong with it.
        var ruleDiagnostics = new Diagnostics();
        var rules = RuleSource.ForAudit(reference: null, session, ruleDiagnostics);
        foreach (var diagnostic in ruleDiagnostics.Sorted())
        {
            diagnostics.Add(diagnostic);
        }

        var policy = rules is null ? null : GatePolicies.Of(settings, rules, session, diagnostics);
        var run =
            rules is null || policy is null
                ? Unread(diagnostics, settings, rules)
                : new AuditLoop(session, rules, diagnostics)
                {
                    Charts = settings.Charts.Value || targets.IsDrawn,
                    NotesFiles = proof is not null,
                }.Run(inputs, RepairsAskedFor(settings), policy);
        return Report(run, targets, proof, arguments, session);
    }

    private static AuditRun Unread(Diagnostics diagnostics, GateSettings settings, RuleSet? rules) =>
        new()
        {
            Diagnostics = diagnostics.Sorted(),
            Gate = Gate.Decide(
                new Tally(),
                new GateInputs { IsReadable = false, Rules = rules },
                GatePolicies.Of(settings)
            ),
        };

    private int Report(
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

    private static RepairRequest? RepairsAskedFor(GateSettings settings) =>
        settings.Repairs.Value
            ? RepairRequest.Default with
            {
                From = settings.FailOn.Value ?? RepairRequest.Default.From,
            }
            : null;
}
