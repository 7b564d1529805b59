using System.CommandLine;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Shell;
using PromoAudit.Findings;
using PromoAudit.Reports.Guides;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit rules test</c>: tries the examples inside rule files.</summary>
internal sealed class RulesTestCommand : CliCommand
{
    private readonly Argument<string> _folder;

    public RulesTestCommand(Language language)
        : base("test", new("Try the examples inside rule files.", "运行规则文件里的示例。"), language)
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
            "Exit codes: 0 all as they say, 1 some are not, 2 rules cannot be read or have no examples.",
            "退出码：0 全部符合预期；1 有不符合的；2 规则读不了，或者没有示例。"
        );

    public override int Execute(ParseResult arguments, Session session)
    {
        var diagnostics = new Diagnostics();
        var rules = RuleSource.LoadWhole(arguments.GetValue(_folder), session, diagnostics);
        session.Complain(diagnostics.Sorted());
        if (rules is null)
        {
            return ExitCodes.Unreadable;
        }

        var results = RuleExamples.Run(rules);
        if (results.IsEmpty)
        {
            session.Complain([FileMessages.NoExamples(rules.Name)]);
            return ExitCodes.Unreadable;
        }

        ExampleReport.Write(rules, results, session.Output, session.OutputOptions);
        foreach (var result in results)
        {
            if (result.Outcome != ExampleOutcome.Passed)
            {
                return ExitCodes.Found;
            }
        }

        return ExitCodes.Clean;
    }
}
