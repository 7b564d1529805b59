using System.CommandLine;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Shell;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Cli.Commands;

/// <summary>The options that pick one test of a rule, as <c>promoaudit rules test</c> numbers and names them.</summary>
internal sealed class TestChoice
{
    private const string ExampleName = "--example";
    private const string CaseName = "--case";

    private readonly Option<string> _example;
    private readonly Option<string> _case;

    public TestChoice(Language language)
    {
        _example = new Option<string>(ExampleName)
        {
            Description = new LocalizedText(
                "The example inside the rule file, from 1.",
                "规则文件里的第几个示例，从 1 数起。"
            ).In(language),
            HelpName = "number",
        };
        _case = new Option<string>(CaseName)
        {
            Description = new LocalizedText(
                "The case of the test file, from 1, or its name.",
                "用例文件里的第几个用例，从 1 数起；也可以写名称。"
            ).In(language),
            HelpName = "number|name",
        };
    }

    public void AddTo(Command command)
    {
        command.Add(_example);
        command.Add(_case);
    }

    public bool IsGiven(ParseResult arguments) =>
        arguments.GetResult(_example) is not null || arguments.GetResult(_case) is not null;

    /// <param name="reference">The set, with the test files beside its rules where it is a folder.</param>
    /// <param name="code">How to exit where the result is null.</param>
    public (RuleSet Set, Rule Rule, ChosenTest Test)? Find(
        string reference,
        string ruleId,
        ParseResult arguments,
        string command,
        Session session,
        out int code
    )
    {
        code = ExitCodes.Unreadable;
        var (number, wanted) = (arguments.GetValue(_example), arguments.GetValue(_case));
        if (number is null == wanted is null)
        {
            code = session.Refuse(
                number is null
                    ? UsageMessages.NoOption(CaseName, "1", command)
                    : UsageMessages.TooMuch(ExampleName, command)
            );
            return null;
        }

        var diagnostics = new Diagnostics();
        var loaded = RuleSource.LoadWithCases(reference, session, diagnostics);
        session.Complain(diagnostics.Sorted());
        if (loaded is not var (set, cases) || diagnostics.HasErrors)
        {
            return null;
        }

        if (set.Find(ruleId) is not { } rule)
        {
            code = session.Refuse(FileMessages.NoSuchRule(ruleId, RuleNames.Nearest(ruleId, set)));
            return null;
        }

        var test = number is not null
            ? ChosenTest.Example(set, rule, number)
            : ChosenTest.Case(set, rule, cases, wanted ?? "");
        if (test is null)
        {
            code = session.Refuse(
                number is not null
                    ? UsageMessages.NoSuchTest(rule, ExampleName, number, nearest: null)
                    : UsageMessages.NoSuchTest(
                        rule,
                        CaseName,
                        wanted ?? "",
                        ChosenTest.NearestCase(rule, cases, wanted ?? "")
                    )
            );
            return null;
        }

        return (set, rule, test);
    }
}
