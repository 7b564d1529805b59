using System.CommandLine;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Shell;
using PromoAudit.Findings;
using PromoAudit.Reports.Guides;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit rules test</c>: tries the examples inside rule files, and the cases of the test files beside them.</summary>
internal sealed class RulesTestCommand : CliCommand
{
    private readonly Argument<string> _folder;

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
        Add(_folder);
    }

    public override IReadOnlyList<string> Examples => ["rules test", "rules test my-rules"];

    public override LocalizedText? Notes =>
        new(
            "Exit codes: 0 all as they say, 1 some are not, 2 rules or cases cannot be read, or there are none.",
            "退出码：0 全部符合预期；1 有不符合的；2 规则或用例读不了，或者没有示例。"
        );

    public override int Execute(ParseResult arguments, Session session)
    {
        var diagnostics = new Diagnostics();
        var loaded = RuleSource.LoadWithCases(arguments.GetValue(_folder), session, diagnostics);
        session.Complain(diagnostics.Sorted());
        if (loaded is not var (rules, cases) || diagnostics.HasErrors)
        {
            return ExitCodes.Unreadable;
        }

        var results = RuleTests.Run(rules, cases);
        if (results.IsEmpty)
        {
            session.Complain([FileMessages.NoExamples(rules.Name)]);
            return ExitCodes.Unreadable;
        }

        ExampleReport.Write(rules, results, session.Output, session.OutputOptions);
        return results.Any(result => result.Outcome != ExampleOutcome.Passed) ? ExitCodes.Found : ExitCodes.Clean;
    }
}
