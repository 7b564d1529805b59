using System.CommandLine;
using System.CommandLine.Parsing;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Differences;
using PromoAudit.Cli.Shell;
using PromoAudit.Findings;
using PromoAudit.Reports;
using PromoAudit.Reports.Differences;
using PromoAudit.Text;
using PromoAudit.Workshop.Differences;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit diff</c>: what a change of the draft opens, closes and makes graver or milder, in money.</summary>
internal sealed class DiffCommand : CliCommand
{
    private readonly Argument<string[]> _sides;
    private readonly ChoiceOption _format;
    private readonly ChoiceOption _failOn;
    private readonly Option<string> _output;
    private readonly Option<string> _rules;
    private readonly ConfigurationOptions _configuration;

    public DiffCommand(Language language)
        : base("diff", new("Compare two drafts of plans, in money.", "比较方案改动前后的漏洞和敞口。"), language)
    {
        _sides = new Argument<string[]>("side")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = In(
                "The earlier side, the later side, and paths: files, folders, or revisions of git. Without a later side, the working files.",
                "改动前、改动后，以及路径：文件、文件夹或 git 版本。不写改动后，就是工作区文件。"
            ),
        };
        _format = new ChoiceOption("--format", In("How to report.", "报告格式。"), "text", "text", "json", "markdown");
        _failOn = new ChoiceOption(
            "--fail-on",
            In(
                "Exit with 1 when a hole from this severity on is opened or made graver: critical, high, medium, low, info or never.",
                "新增或加重了这个级别起的漏洞，就以 1 退出：critical、high、medium、low、info 或 never。"
            ),
            "high",
            [.. Severities.Words, "never"]
        )
        {
            HelpName = "severity",
        };
        _output = OutputOption.Make(language);
        _rules = RuleOptions.Reference(language);
        Add(_sides);
        Add(_format);
        Add(_failOn);
        Add(_output);
        Add(_rules);
        _configuration = new ConfigurationOptions(language);
        _configuration.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        [
            "diff HEAD plans/double-11.yaml",
            "diff main HEAD --format markdown -- plans",
            "diff main:plans/double-11.yaml plans/double-11.yaml",
            "diff old.yaml new.yaml --lang zh",
        ];

    public override LocalizedText? Notes =>
        new(
            "Both sides are audited with the same rules. What a plan of a revision includes is read from that revision.\n"
                + "A file and a revision of the same name: ./main is the file, main: the revision. Behind -- everything is a path.\n\n"
                + "Exit codes:\n"
                + "  0  nothing from --fail-on on was opened or made graver\n"
                + "  1  something was, or a hole can no longer be seen because figures were taken out\n"
                + "  2  a side, a plan of the later side or the rules could not be read\n"
                + "  3  the command line is wrong",
            "两边用同一套规则审计；某个版本里的方案所引用的文件，也从那个版本里读。\n"
                + "文件和版本同名时：./main 是文件，main: 是版本。-- 之后的都是路径。\n\n"
                + "退出码：\n"
                + "  0  没有新增或加重达到 --fail-on 级别的漏洞\n"
                + "  1  有新增或加重，或者因为删掉了数字而看不见原来的漏洞\n"
                + "  2  某一边、改动后的方案或规则读不了\n"
                + "  3  命令行写错了"
        );

    public override int Execute(ParseResult arguments, Session session)
    {
        if (Configured.For(_configuration, arguments, [], session, out var code) is not { } configured)
        {
            return code;
        }

        session = configured;
        if (ReportTarget.Open(arguments.GetValue(_output), session, out var target) is { } refused)
        {
            return session.Refuse(refused);
        }

        var diagnostics = new Diagnostics();
        var rules = RuleSource.ForAudit(arguments.GetValue(_rules), session, diagnostics);
        var operands = arguments.GetValue(_sides) ?? [];
        var sides = DiffSides.Read(operands, PathsOf(arguments), session, diagnostics);
        if (rules is null || sides is null)
        {
            session.Complain(diagnostics.Sorted());
            return diagnostics.Sorted().Any(DiffMessages.IsUsage) ? ExitCodes.Usage : ExitCodes.Unreadable;
        }

        var before = sides.Before.Audit(session, rules, diagnostics);
        var after = sides.After.Audit(session, rules, diagnostics);
        for (var index = 0; index < before.Found.Length; index++)
        {
            if (!before.Found[index] && !after.Found[index])
            {
                diagnostics.Add(DiffMessages.NotThere(sides.After.Paths[index]));
            }
        }

        if (before.Run.Plans.Count + after.Run.Plans.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Add(DiffMessages.NotThere(sides.After.Paths[0]));
        }

        session.Complain(diagnostics.Sorted());
        if (before.Run.Plans.Count + after.Run.Plans.Count == 0)
        {
            return ExitCodes.Unreadable;
        }

        Complain(session, before.Run);
        Complain(session, after.Run);
        var draft = DraftDifference.Of(
            [.. before.Run.Plans.Select(audit => sides.Before.Placed(audit, session))],
            [.. after.Run.Plans.Select(audit => sides.After.Placed(audit, session))],
            rules,
            AuditOptions.Default with
            {
                Figures = FigureSource.Prepared(),
            }
        );
        var run = new DifferenceRun(
            operands[0],
            sides.After.Commit is null && sides.After.Repository is not null ? null : operands[1],
            RuleSetLabel.Of(rules),
            Severities.Of(_failOn.Value(arguments)),
            draft
        );
        return target.Write(
            VerdictOf(run, diagnostics),
            (writer, options) => DifferenceReport.Write(run, _format.Value(arguments), writer, options)
        );
    }

    private static int VerdictOf(DifferenceRun run, Diagnostics diagnostics) =>
        run.Draft.Plans.Any(plan => plan.After is { Status: PlanStatus.Failed }) ? ExitCodes.Internal
        : diagnostics.HasErrors || !run.IsComplete ? ExitCodes.Unreadable
        : run.IsWorse ? ExitCodes.Found
        : ExitCodes.Clean;

    private static void Complain(Session session, AuditRun run)
    {
        foreach (var plan in run.Plans)
        {
            if (plan.Status != PlanStatus.Audited)
            {
                session.Complain(plan.Diagnostics);
            }
        }
    }

    /// <summary>How many words stand behind two dashes.</summary>
    private static int PathsOf(ParseResult arguments)
    {
        var tokens = arguments.Tokens;
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Type == TokenType.DoubleDash)
            {
                return tokens.Count - index - 1;
            }
        }

        return 0;
    }
}
