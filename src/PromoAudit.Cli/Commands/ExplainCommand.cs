using System.CommandLine;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Shell;
using PromoAudit.Reports.Guides;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit explain</c>: what a rule wants, or what a fact means.</summary>
internal sealed class ExplainCommand : CliCommand
{
    private readonly Argument<string> _what;
    private readonly Argument<string> _name;
    private readonly Option<string> _rules;

    public ExplainCommand(Language language)
        : base("explain", new("Explain a rule or a fact.", "解释一条规则或一个事实字段。"), language)
    {
        _what = new Argument<string>("rule")
        {
            Description = In("Id of a rule, or the word fact.", "规则编号，或者写 fact。"),
        };
        _name = new Argument<string>("name")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = In("Behind fact: its name or path.", "写在 fact 后面：字段名或完整路径。"),
        };
        _rules = RuleOptions.Folder(language);
        Add(_what);
        Add(_name);
        Add(_rules);
    }

    public override IReadOnlyList<string> Examples =>
        ["explain refund/threshold-not-rechecked", "explain fact item.cheapest.price"];

    public override int Execute(ParseResult arguments, Session session)
    {
        var what = arguments.GetValue(_what) ?? "";
        var name = arguments.GetValue(_name);
        if (name is not null && what != "fact")
        {
            return session.Refuse(UsageMessages.TooMuch(name, "promoaudit explain"));
        }

        if (what == "fact" && name is null)
        {
            return session.Refuse(UsageMessages.NoArgument("name", "promoaudit explain fact"));
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

    private static int Rule(string id, RuleSet rules, Session session)
    {
        if (rules.Find(id) is { } rule)
        {
            RuleGuide.Write(rule, session.Output, session.OutputOptions);
            return ExitCodes.Clean;
        }

        var ids = new List<string>();
        foreach (var each in rules.Rules)
        {
            ids.Add(each.Id);
        }

        var nearest = ids.Find(each => each.EndsWith("/" + id, StringComparison.Ordinal)) ?? NearestName.Find(id, ids);
        return session.Refuse(FileMessages.NoSuchRule(id, nearest));
    }

    private static int Fact(string name, RuleSet rules, Session session) =>
        FactGuide.Write(name, rules, session.Output, session.OutputOptions)
            ? ExitCodes.Clean
            : session.Refuse(FileMessages.NoSuchFact(name, FactGuide.Nearest(name)));
}
