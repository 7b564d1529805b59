using System.Collections.Immutable;
using System.CommandLine;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Shell;
using PromoAudit.Findings;
using PromoAudit.Reports;
using PromoAudit.Reports.Guides;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit rules test</c>: tries the examples inside rule files, and the cases of the test files beside them.</summary>
internal sealed class RulesTestCommand : CliCommand
{
    private readonly Argument<string> _folder;
    private readonly Option<string> _rule;
    private readonly ChoiceOption _format;
    private readonly Option<string> _output;
    private readonly Flag _watch;
    private readonly ConfigurationOptions _configuration;

    public RulesTestCommand(Language language)
        : base(
            "test",
            new("Try the examples inside rule files, and the cases beside them.", "运行规则文件里的示例和旁边的用例。"),
            language
        )
    {
        _folder = new Argument<string>("folder")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = In("A folder of rules; otherwise the built-in ones.", "规则文件夹；不写则为内置规则。"),
        };
        _rule = new Option<string>("--rule")
        {
            Description = In(
                "Only this rule, or the rules of a pattern such as limits/*.",
                "只运行这一条规则，或符合 limits/* 这类通配的规则。"
            ),
            HelpName = "id",
        };
        _format = new ChoiceOption("--format", In("How to report.", "报告格式。"), "text", "text", "json", "junit");
        _output = OutputOption.Make(language);
        _watch = new Flag(
            "--watch",
            In(
                "Stay, and try rules again when their files change; Ctrl-C ends it.",
                "持续运行，规则文件一改就重新运行；按 Ctrl-C 结束。"
            )
        );
        Add(_folder);
        Add(_rule);
        Add(_format);
        Add(_output);
        Add(_watch);
        _configuration = new ConfigurationOptions(language);
        _configuration.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        [
            "rules test",
            "rules test my-rules",
            "rules test my-rules --rule limits/* --watch",
            "rules test my-rules --format junit --output rules.xml",
        ];

    public override LocalizedText? Notes =>
        new(
            "Exit codes: 0 all as they say, 1 some are not, 2 rules or cases cannot be read, or there are none.",
            "退出码：0 全部符合预期；1 有不符合的；2 规则或用例读不了，或者没有示例。"
        );

    public override ConfigurationOptions? Configuration => _configuration;

    public override int Execute(ParseResult arguments, Session session)
    {
        var folder = arguments.GetValue(_folder);
        if (ReportTarget.Open(arguments.GetValue(_output), session, out var target) is { } refused)
        {
            return session.Refuse(refused);
        }

        var run = new RuleTestRun(session, folder, arguments.GetValue(_rule))
        {
            Report = (rules, results, code) =>
                target.Write(code, (writer, options) => Write(arguments, rules, results, writer, options)),
        };
        if (!_watch.IsSet(arguments))
        {
            return run.Once();
        }

        return folder is null ? session.Refuse(UsageMessages.NothingToWatch()) : run.UntilInterrupted(folder);
    }

    private void Write(
        ParseResult arguments,
        RuleSet rules,
        ImmutableArray<ExampleResult> results,
        TextWriter writer,
        ReportOptions options
    )
    {
        var reference = arguments.GetValue(_folder) ?? RuleSource.Core;
        switch (_format.Value(arguments))
        {
            case "json":
                ExampleJson.Write(rules, results, writer);
                break;
            case "junit":
                ExampleJunit.Write(rules, reference, results, writer, options.Language);
                break;
            default:
                ExampleReport.Write(rules, reference, results, writer, options);
                break;
        }
    }
}
