using System.CommandLine;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Shell;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Repairs;
using PromoAudit.Reports;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit fix</c>: the smallest edits that are proven to close the holes of a plan.</summary>
internal sealed class FixCommand : CliCommand
{
    private readonly Argument<string> _plan;
    private readonly Flag _write;
    private readonly Option<string> _finding;
    private readonly ChoiceOption _failOn;
    private readonly Option<string> _rules;
    private readonly ConfigurationOptions _configuration;
    private readonly GateArguments _gate;

    public FixCommand(Language language)
        : base(
            "fix",
            new("Find edits that are proven to close the holes of a plan.", "找出经过验证、能堵住方案漏洞的改法。"),
            language
        )
    {
        _plan = new Argument<string>("plan")
        {
            Description = In("The plan, or - for standard input.", "方案文件，或用 - 表示标准输入。"),
        };
        _write = new Flag(
            "--write",
            In("Write the edits into the files, all or none.", "把修改写进文件；要么全写，要么都不写。")
        );
        _finding = new Option<string>("--finding")
        {
            Description = In(
                "Only the findings of this rule, or the one with this fingerprint.",
                "只处理这条规则的漏洞，或者指纹为此值的那一个。"
            ),
            HelpName = "rule|fingerprint",
        };
        _failOn = new ChoiceOption(
            "--fail-on",
            In(
                "Repair findings from this severity on: critical, high, medium, low or info.",
                "处理这个级别及以上的漏洞：critical、high、medium、low 或 info。"
            ),
            "high",
            Severities.Words
        )
        {
            HelpName = "severity",
        };
        _rules = RuleOptions.Reference(language);
        _gate = new GateArguments(language);
        Add(_plan);
        Add(_write);
        Add(_finding);
        Add(_failOn);
        Add(_rules);
        _configuration = new ConfigurationOptions(language);
        _configuration.AddTo(this);
        _gate.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        ["fix plan.yaml", "fix plan.yaml | patch -p0", "fix plan.yaml --finding limits/nothing-caps-it --write"];

    public override LocalizedText? Notes =>
        new(
            "Every repair is proven: the edited plan was audited. Whether it is meant is for you to decide. Waived findings, and those that the baseline knows, are left alone.\n\n"
                + "Exit codes:\n"
                + "  0  nothing to repair, or a repair for every finding\n"
                + "  1  a finding has no repair\n"
                + "  2  the plan or the rules could not be read, or a file could not be written\n"
                + "  3  the command line is wrong\n"
                + "  70 internal error",
            "每种改法都经过验证：改后的方案重新审计过。是否符合本意，由您决定。已豁免的和基线里已有的漏洞不处理。\n\n"
                + "退出码：\n"
                + "  0  没有需要改的漏洞，或每个漏洞都有改法\n"
                + "  1  有漏洞没有改法\n"
                + "  2  方案或规则读不了，或文件写不了\n"
                + "  3  命令行写错了\n"
                + "  70 内部错误"
        );

    public override ConfigurationOptions? Configuration => _configuration;

    public override IReadOnlyList<string> ConfiguredPaths(ParseResult arguments) => [arguments.GetValue(_plan) ?? ""];

    public override int Execute(ParseResult arguments, Session session)
    {
        var path = arguments.GetValue(_plan) ?? "";
        if (_write.IsSet(arguments) && path == "-")
        {
            return session.Refuse(UsageMessages.NothingToWrite());
        }

        if (_gate.Over(session.Settings, arguments, out var settings) is { } wrong)
        {
            return session.Refuse(wrong);
        }

        var diagnostics = new Diagnostics();
        var rules = RuleSource.ForAudit(arguments.GetValue(_rules), session, diagnostics);
        var input = PlanInput.Of(path, session.Console.Folder);
        var reading = input.Read(session.Console);
        if (reading.Text is null)
        {
            diagnostics.Add(FileMessages.Unreadable(input.Shown, reading.Problem ?? FileMessages.Missing));
        }

        var policy = rules is null ? null : GatePolicies.Of(settings, rules, session, diagnostics);
        if (rules is null || policy is null || diagnostics.HasErrors || reading.Text is not { } text)
        {
            session.Complain(diagnostics.Sorted());
            return ExitCodes.Unreadable;
        }

        var options = new AuditOptions { Figures = FigureSource.Prepared(), Profile = session.Settings.Profile.Value };
        var audit = Gate.Judge(Audit.Run(text, input.FilesBeside(session.Console), rules, options), policy);
        session.Complain(audit.Diagnostics);
        if (audit.Status != PlanStatus.Audited)
        {
            return ExitCodes.Unreadable;
        }

        return Asked(arguments, audit, rules) is { } request
            ? Repair(
                Judged(PlanRepairs.Of(audit, rules, options, request), policy),
                audit,
                _write.IsSet(arguments),
                session
            )
            : session.Refuse(UsageMessages.NoSuchFinding(arguments.GetValue(_finding) ?? "", input.Shown));
    }

    /// <summary>What is left is counted as <c>check</c> counts it.</summary>
    private static PlanRepairs Judged(PlanRepairs repairs, GatePolicy policy) =>
        repairs.After is { } after ? repairs with { After = Gate.Judge(after, policy) } : repairs;

    /// <returns>Null where the finding that is asked for is none of the plan, nor its rule one of the set.</returns>
    private RepairRequest? Asked(ParseResult arguments, PlanAudit audit, RuleSet rules)
    {
        var request = RepairRequest.Default with
        {
            From = Severities.Of(_failOn.Value(arguments)) ?? RepairRequest.Default.From,
            Only = arguments.GetValue(_finding),
        };
        return
            request.Only is not { } only
            || audit.Findings.Any(finding => finding.Fingerprint == only)
            || rules.Rules.Any(rule => rule.Id == only)
            ? request
            : null;
    }

    /// <summary>Nothing was found for it, and no repair of another finding removes it.</summary>
    private static bool IsLost(FindingRepairs found, PlanRepairs repairs) =>
        found.Repairs.IsEmpty && repairs.Open.Contains(found.Finding);

    private static int Repair(PlanRepairs repairs, PlanAudit audit, bool writes, Session session)
    {
        FixReport.Write(audit, repairs, session.Console.Folder, session.Output, session.OutputOptions);
        if (writes && !repairs.Files.IsEmpty)
        {
            if (new RepairedFiles(session).Write(repairs.Files) is { } problem)
            {
                session.Complain([problem]);
                return ExitCodes.Unreadable;
            }

            foreach (var file in repairs.Files)
            {
                session.Output.Write(session.In($"\nWrote {file.Before.Path}.\n", $"\n已写入 {file.Before.Path}。\n"));
            }
        }

        return writes && !repairs.Open.IsEmpty || repairs.Findings.Any(found => IsLost(found, repairs))
            ? ExitCodes.Found
            : ExitCodes.Clean;
    }
}
