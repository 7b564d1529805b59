using System.CommandLine;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Shell;
using PromoAudit.Governance;
using PromoAudit.Repairs;
using PromoAudit.Reports;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit check</c>: audits plans and reports what it finds.</summary>
internal sealed class CheckCommand : CliCommand
{
    private readonly Argument<string[]> _paths;
    private readonly ChoiceOption _format;
    private readonly Option<string> _output;
    private readonly ChoiceOption _failOn;
    private readonly Option<string> _rules;
    private readonly Flag _quiet;
    private readonly Flag _repairs;

    public CheckCommand(Language language)
        : base("check", new("Audit plans.", "审计方案。"), language)
    {
        _paths = new Argument<string[]>("path")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = In(
                "Plans: files, folders, patterns such as plans/**/*.yaml, or - for standard input.",
                "方案：文件、文件夹、plans/**/*.yaml 这样的通配，或用 - 表示标准输入。"
            ),
        };
        _format = new ChoiceOption("--format", In("How to report.", "报告格式。"), "text", [.. ReportFormats.Names]);
        _output = OutputOption.Make(language);
        _failOn = new ChoiceOption(
            "--fail-on",
            In(
                "Exit with 1 from this severity on: critical, high, medium, low, info or never.",
                "从这个级别起以 1 退出：critical、high、medium、low、info 或 never。"
            ),
            "high",
            "critical",
            "high",
            "medium",
            "low",
            "info",
            "never"
        )
        {
            HelpName = "severity",
        };
        _rules = RuleOptions.Reference(language);
        _quiet = new Flag(
            "--quiet",
            In("Findings only; nothing when there are none.", "只输出漏洞；没有漏洞就不输出。"),
            "-q"
        );
        _repairs = new Flag(
            "--repairs",
            In(
                "Add proven repairs of findings from --fail-on on; each is audited, which takes time.",
                "给达到 --fail-on 级别的漏洞附上经过验证的改法；每种改法都要重新审计，比较耗时。"
            )
        );
        Add(_paths);
        Add(_format);
        Add(_output);
        Add(_failOn);
        Add(_rules);
        Add(_quiet);
        Add(_repairs);
    }

    public override IReadOnlyList<string> Examples =>
        [
            "check double-11.yaml",
            "check plans --format json --output findings.json",
            "check plans --format sarif --output promoaudit.sarif",
            "check --lang zh --fail-on medium -",
        ];

    public override LocalizedText? Notes =>
        new(
            "Exit codes:\n"
                + "  0  nothing at or above --fail-on\n"
                + "  1  something at or above --fail-on\n"
                + "  2  a plan or the rules could not be read, or nothing was audited\n"
                + "  3  the command line is wrong\n"
                + "  70 internal error",
            "退出码：\n"
                + "  0  没有达到 --fail-on 级别的漏洞\n"
                + "  1  有达到 --fail-on 级别的漏洞\n"
                + "  2  方案或规则读不了，或者什么都没有审计\n"
                + "  3  命令行写错了\n"
                + "  70 内部错误"
        );

    public override int Execute(ParseResult arguments, Session session)
    {
        var diagnostics = new Diagnostics();
        var inputs = new PlanInputs(session.Console.Folder, diagnostics);
        if (ReportTarget.Open(arguments.GetValue(_output), session, out var target) is { } refused)
        {
            return session.Refuse(refused);
        }

        foreach (var each in arguments.GetValue(_paths) ?? [])
        {
            inputs.Add(each);
        }

        if (target.RefusalToOverwrite(inputs.Contains) is { } overwriting)
        {
            return session.Refuse(overwriting);
        }

        // Apart from the complaints about paths: a rule set is only whole when nothing is wrong with it.
        var ruleDiagnostics = new Diagnostics();
        var rules = RuleSource.ForAudit(arguments.GetValue(_rules), session, ruleDiagnostics);
        foreach (var diagnostic in ruleDiagnostics.Sorted())
        {
            diagnostics.Add(diagnostic);
        }

        var run = rules is null
            ? new AuditRun { Diagnostics = diagnostics.Sorted() }
            : new AuditLoop(session, rules, diagnostics).Run(
                inputs,
                RepairsAskedFor(arguments),
                GatePolicy.Default with
                {
                    Threshold = Severities.Of(_failOn.Value(arguments)),
                }
            );
        var verdict = Verdict.Of(run);
        run = run with { Folder = session.Console.Folder, ExitCode = verdict };
        var format = _format.Value(arguments);
        var report = ReportFormats.Find(format) ?? throw new InvalidOperationException(format);
        if (format == "text")
        {
            session.Complain(run);
        }

        var isQuiet = _quiet.IsSet(arguments);
        return target.Write(verdict, (writer, options) => report.Write(run, writer, options with { Quiet = isQuiet }));
    }

    private RepairRequest? RepairsAskedFor(ParseResult arguments) =>
        _repairs.IsSet(arguments)
            ? RepairRequest.Default with
            {
                From = Severities.Of(_failOn.Value(arguments)) ?? RepairRequest.Default.From,
            }
            : null;
}
