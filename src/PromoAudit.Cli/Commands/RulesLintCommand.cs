using System.CommandLine;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Shell;
using PromoAudit.Reports.Linting;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;
using PromoAudit.Workshop.Linting;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit rules lint</c>: what is doubtful about a set that loads.</summary>
internal sealed class RulesLintCommand : CliCommand
{
    private readonly Argument<string> _folder;
    private readonly ChoiceOption _format;
    private readonly Option<string> _output;
    private readonly ChoiceOption _failOn;
    private readonly ConfigurationOptions _configuration;

    public RulesLintCommand(Language language)
        : base("lint", new("Look for what is doubtful in rule files.", "检查规则文件里可疑的写法。"), language)
    {
        _folder = new Argument<string>("folder")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = In("A folder of rules; otherwise the built-in ones.", "规则文件夹；不写则为内置规则。"),
        };
        _format = new ChoiceOption("--format", In("How to report.", "报告格式。"), "text", [.. LintReport.Formats]);
        _output = OutputOption.Make(language);
        _failOn = new ChoiceOption(
            "--fail-on",
            In(
                "Exit with 1 from this on: error, warning or never.",
                "从这个级别起以 1 退出：error、warning 或 never。"
            ),
            "warning",
            "error",
            "warning",
            "never"
        )
        {
            HelpName = "severity",
        };
        Add(_folder);
        Add(_format);
        Add(_output);
        Add(_failOn);
        _configuration = new ConfigurationOptions(language);
        _configuration.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        ["rules lint my-rules", "rules lint my-rules --format sarif --output lint.sarif"];

    public override LocalizedText? Notes =>
        new(
            "Exit codes: 0 nothing from --fail-on on, 1 something is, 2 the rules cannot be read. Hints never fail a run.",
            "退出码：0 没有达到 --fail-on 级别的问题；1 有；2 规则读不了。提示不影响退出码。"
        );

    public override ConfigurationOptions? Configuration => _configuration;

    public override int Execute(ParseResult arguments, Session session)
    {
        if (ReportTarget.Open(arguments.GetValue(_output), session, out var target) is { } refused)
        {
            return session.Refuse(refused);
        }

        var diagnostics = new Diagnostics();
        var loaded = RuleSource.LoadWithCases(arguments.GetValue(_folder), session, diagnostics);
        var run = Linter.Run(
            diagnostics.HasErrors ? null : loaded?.Rules,
            loaded?.Cases ?? CaseBook.Empty,
            diagnostics
        );
        var verdict = VerdictOf(run, _failOn.Value(arguments));
        var format = _format.Value(arguments);
        return target.Write(
            verdict,
            (writer, options) => LintReport.Write(run, format, writer, options, session.Console.Folder, verdict)
        );
    }

    private static int VerdictOf(LintRun run, string failOn)
    {
        if (run.Rules is null)
        {
            return ExitCodes.Unreadable;
        }

        var fails = failOn switch
        {
            "error" => run.Count(LintSeverity.Error) > 0,
            "warning" => run.Count(LintSeverity.Error) + run.Count(LintSeverity.Warning) > 0,
            _ => false,
        };
        return fails ? ExitCodes.Found : ExitCodes.Clean;
    }
}
