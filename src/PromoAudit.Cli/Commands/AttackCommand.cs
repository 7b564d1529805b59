using System.Collections.Immutable;
using System.CommandLine;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Shell;
using PromoAudit.Reports.Attacks;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit attack</c>: the costliest ways to make money out of a plan, step by step.</summary>
internal sealed class AttackCommand : CliCommand
{
    private readonly Argument<string[]> _plans;
    private readonly ChoiceOption _aim;
    private readonly Option<string> _promotion;
    private readonly Option<string> _identities;
    private readonly Option<string> _budget;
    private readonly ChoiceOption _format;
    private readonly Option<string> _rules;
    private readonly Option<string> _output;
    private readonly ConfigurationOptions _configuration;

    public AttackCommand(Language language)
        : base(
            "attack",
            new("Look for the costliest attacks, step by step.", "找出损失最大的薅法，逐步演示。"),
            language
        )
    {
        _plans = new Argument<string[]>("plan")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = In(
                "A plan, or - for standard input; several plans of one shop are taken as one.",
                "方案文件，或用 - 表示标准输入；同一家店的几份方案会合在一起看。"
            ),
        };
        _aim = new ChoiceOption(
            "--aim",
            In("What the attacker wants; every aim otherwise.", "攻击者图什么；不写则全部都查。"),
            "",
            [.. AttackAims.Words]
        )
        {
            HelpName = "aim",
        };
        _promotion = new Option<string>("--promotion")
        {
            Description = In("Only attacks that this promotion has a part in.", "只看用到这个活动的攻击。"),
            HelpName = "id",
        };
        _identities = new Option<string>("--identities")
        {
            Description = In(
                "How many identities the attacker has; a usual ring otherwise.",
                "攻击者有多少个身份；不写则按常见团伙的规模。"
            ),
            HelpName = "N",
        };
        _budget = new Option<string>("--budget")
        {
            Description = In(
                "When to stop: orders to be priced, such as 200000, or a time, such as 10s.",
                "搜到什么时候为止：计价的订单数（如 200000）或时间（如 10s）。"
            ),
            HelpName = "N|time",
        };
        _format = new ChoiceOption("--format", In("How to report.", "报告格式。"), "text", "text", "json");
        _rules = new Option<string>("--rules")
        {
            Description = In(
                "Figures and profiles as they were frozen with these rules, such as core@1.0.0.",
                "用某个规则发布版本（如 core@1.0.0）存档的数据和平台配置。"
            ),
            HelpName = "rules",
        };
        _output = OutputOption.Make(language);
        Add(_plans);
        Add(_aim);
        Add(_promotion);
        Add(_identities);
        Add(_budget);
        Add(_format);
        Add(_rules);
        Add(_output);
        _configuration = new ConfigurationOptions(language);
        _configuration.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        [
            "attack double-11.yaml",
            "attack double-11.yaml --aim refund-keep --promotion full-300-off-50",
            "attack summer.yaml coupons.yaml --identities 500 --budget 30s",
        ];

    public override LocalizedText? Notes =>
        new(
            $"Aims: {string.Join(", ", AttackAims.Words)}.\n\n"
                + "Exit codes:\n"
                + "  0  no attack pays for certain\n"
                + "  1  an attack pays\n"
                + "  2  a plan or the rules could not be read\n"
                + "  3  the command line is wrong, or asks for what the plans do not have\n"
                + "  70 internal error",
            $"--aim 可用的有：{string.Join("、", AttackAims.Words)}。\n\n"
                + "退出码：\n"
                + "  0  没有确定能得手的攻击\n"
                + "  1  有能得手的攻击\n"
                + "  2  方案或规则读不了\n"
                + "  3  命令行写错了，或者写了方案里没有的东西\n"
                + "  70 内部错误"
        );

    public override ConfigurationOptions? Configuration => _configuration;

    public override IReadOnlyList<string> ConfiguredPaths(ParseResult arguments) => arguments.GetValue(_plans) ?? [];

    public override int Execute(ParseResult arguments, Session session)
    {
        if (AttackArguments.Read(arguments, _identities, _budget, out var request) is { } wrong)
        {
            return session.Refuse(wrong);
        }

        if (ReportTarget.Open(arguments.GetValue(_output), session, out var target) is { } unwritable)
        {
            return session.Refuse(unwritable);
        }

        var paths = arguments.GetValue(_plans) ?? [];
        if (target.RefusalToOverwrite(path => paths.Any(each => session.FullPath(each) == path)) is { } overwriting)
        {
            return session.Refuse(overwriting);
        }

        var diagnostics = new Diagnostics();
        var rules = RuleSource.ForFigures(arguments.GetValue(_rules), session, diagnostics);
        if (diagnostics.HasErrors)
        {
            session.Complain(diagnostics.Sorted());
            return ExitCodes.Unreadable;
        }

        if (Read(paths, session) is not { } files)
        {
            return ExitCodes.Unreadable;
        }

        var aim = _aim.Value(arguments);
        request = request with
        {
            Aims = aim.Length > 0 ? [aim] : [],
            Promotion = arguments.GetValue(_promotion),
            Figures = FigureSource.Prepared(),
            Profile = session.Settings.Profile.Value,
            Rules = rules,
        };
        return Report(AttackAnalysis.Run(files, request), _format.Value(arguments), session, target);
    }

    /// <returns>Null when one of them cannot be read, which has been said then.</returns>
    private static ImmutableArray<PlanFile>? Read(string[] paths, Session session)
    {
        var files = ImmutableArray.CreateBuilder<PlanFile>();
        var complaints = new List<Diagnostic>();
        foreach (var path in paths)
        {
            var input = PlanInput.Of(path, session.Console.Folder);
            var reading = input.Read(session.Console);
            if (reading.Text is { } text)
            {
                files.Add(new PlanFile(text, input.FilesBeside(session.Console)));
            }
            else
            {
                complaints.Add(FileMessages.Unreadable(input.Shown, reading.Problem ?? FileMessages.Missing));
            }
        }

        session.Complain(complaints);
        return complaints.Count > 0 ? null : files.DrainToImmutable();
    }

    private static int Report(AttackRun run, string format, Session session, ReportTarget target)
    {
        var verdict = run.Status switch
        {
            AttackStatus.Unread => ExitCodes.Unreadable,
            AttackStatus.Refused => ExitCodes.Usage,
            _ => run.Pays ? ExitCodes.Found : ExitCodes.Clean,
        };
        if (format == "json" && run.Status != AttackStatus.Refused)
        {
            return target.Write(verdict, (writer, _) => AttackJson.Write(run, writer));
        }

        session.Complain(run.Diagnostics);
        return run.Status == AttackStatus.Searched
            ? target.Write(verdict, (writer, options) => AttackText.Write(run, writer, options))
            : verdict;
    }
}
