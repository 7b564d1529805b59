using System.CommandLine;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Shell;
using PromoAudit.Findings;
using PromoAudit.Reports.Guides;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit explain</c>: what a rule wants, what a fact means, or why a rule fired for a plan.</summary>
internal sealed class ExplainCommand : CliCommand
{
    private readonly Argument<string> _what;
    private readonly Argument<string> _name;
    private readonly Option<string> _rule;
    private readonly Option<string> _subject;
    private readonly ChoiceOption _format;
    private readonly Option<string> _rules;
    private readonly TestChoice _test;
    private readonly ConfigurationOptions _configuration;

    public ExplainCommand(Language language)
        : base(
            "explain",
            new(
                "Explain a rule, a fact, or why a rule fired for a plan or not.",
                "解释一条规则、一个事实字段，或者一条规则对方案为什么触发、为什么没触发。"
            ),
            language
        )
    {
        _what = new Argument<string>("rule")
        {
            Description = In(
                "Id of a rule, code of a mistake in a rule file, or the word fact; with --rule the plan, with --case or --example the folder of rules.",
                "规则编号、规则文件的错误代码，或者写 fact；带 --rule 时写方案文件，再带 --case 或 --example 时写规则文件夹。"
            ),
        };
        _name = new Argument<string>("name")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = In("Behind fact: its name or path.", "写在 fact 后面：字段名或完整路径。"),
        };
        _rule = new Option<string>("--rule")
        {
            Description = In(
                "Why this rule fires for the plan, or why not.",
                "这条规则对方案为什么触发，或者为什么没触发。"
            ),
            HelpName = "rule",
        };
        _subject = new Option<string>("--subject")
        {
            Description = In(
                "With --rule: the promotion or article to look at, two with a comma for a pair.",
                "配合 --rule：要看的活动或商品；两个活动用逗号隔开。"
            ),
            HelpName = "id",
        };
        _format = new ChoiceOption(
            "--format",
            In("With --rule: how to report.", "配合 --rule：输出格式。"),
            "text",
            "text",
            "json"
        );
        _rules = RuleOptions.Reference(language);
        _test = new TestChoice(language);
        Add(_what);
        Add(_name);
        Add(_rule);
        Add(_subject);
        Add(_format);
        Add(_rules);
        _test.AddTo(this);
        _configuration = new ConfigurationOptions(language);
        _configuration.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        [
            "explain refund/threshold-not-rechecked",
            "explain fact item.cheapest.price",
            "explain PA221",
            "explain plan.yaml --rule stacking/below-cost",
            "explain plan.yaml --rule limits/nothing-caps-it --subject full-300 --format json",
            "explain my-rules --rule limits/big-discount --case 1",
        ];

    public override ConfigurationOptions? Configuration => _configuration;

    public override IReadOnlyList<string> ConfiguredPaths(ParseResult arguments) =>
        arguments.GetValue(_rule) is not null ? [arguments.GetValue(_what) ?? ""] : [];

    public override int Execute(ParseResult arguments, Session session)
    {
        var what = arguments.GetValue(_what) ?? "";
        var name = arguments.GetValue(_name);
        if (arguments.GetValue(_rule) is { } rule)
        {
            return name is not null ? session.Refuse(UsageMessages.TooMuch(name, "promoaudit explain"))
                : _test.IsGiven(arguments) ? Test(what, rule, arguments, session)
                : new PlanExplanation(
                    what,
                    rule,
                    arguments.GetValue(_subject),
                    arguments.GetValue(_rules),
                    _format.Value(arguments) == "json"
                ).Run(session);
        }

        if (
            arguments.GetResult(_subject) is not null
            || _test.IsGiven(arguments)
            || arguments.GetResult(_format) is { Implicit: false }
        )
        {
            return session.Refuse(UsageMessages.NoOption("--rule", "<rule>", "promoaudit explain"));
        }

        if (name is not null && what != "fact")
        {
            return session.Refuse(UsageMessages.TooMuch(name, "promoaudit explain"));
        }

        if (what == "fact" && name is null)
        {
            return session.Refuse(UsageMessages.NoArgument("name", "promoaudit explain fact"));
        }

        if (IsCode(what))
        {
            return ErrorGuide.Write(what, session.Output, session.OutputOptions)
                ? ExitCodes.Clean
                : session.Refuse(FileMessages.NoSuchCode(what, NearestName.Find(what, ErrorGuide.Codes)));
        }

        var diagnostics = new Diagnostics();
        var rules = RuleSource.LoadWhole(arguments.GetValue(_rules), session, diagnostics);
        session.Complain(diagnostics.Sorted());
        if (rules is null)
        {
            return ExitCodes.Unreadable;
        }

        return name is null ? Rule(what, rules, session) : Fact(name, rules, session);
    }

    private static bool IsCode(string what) =>
        what.StartsWith("PA", StringComparison.OrdinalIgnoreCase)
        && what.Length == 5
        && what[2..].All(char.IsAsciiDigit);

    /// <summary>The rule by itself, as its tests try it.</summary>
    private int Test(string folder, string ruleId, ParseResult arguments, Session session)
    {
        const string FullName = "promoaudit explain";
        if (arguments.GetValue(_rules) is not null)
        {
            return session.Refuse(UsageMessages.TooMuch("--rules", FullName));
        }

        if (_test.Find(folder, ruleId, arguments, FullName, session, out var code) is not var (set, rule, test))
        {
            return code;
        }

        var alone = set.Only(rule);
        var options = AuditOptions.Default;
        var audit = test.Audited(alone, options);
        session.Complain(audit.Diagnostics);
        return audit.Status == PlanStatus.Audited
            ? PlanExplanation.Explain(
                audit,
                rule,
                alone,
                options,
                arguments.GetValue(_subject),
                _format.Value(arguments) == "json",
                session
            )
            : ExitCodes.Unreadable;
    }

    private static int Rule(string id, RuleSet rules, Session session)
    {
        if (rules.Find(id) is { } rule)
        {
            RuleGuide.Write(rules, rule, session.Output, session.OutputOptions);
            return ExitCodes.Clean;
        }

        return session.Refuse(FileMessages.NoSuchRule(id, RuleNames.Nearest(id, rules)));
    }

    private static int Fact(string name, RuleSet rules, Session session) =>
        FactGuide.Write(name, rules, session.Output, session.OutputOptions)
        || FactGuide.WriteAbout(name, session.Output, session.OutputOptions)
            ? ExitCodes.Clean
            : session.Refuse(FileMessages.NoSuchFact(name, FactGuide.Nearest(name)));
}
