using System.CommandLine;
using PromoAudit.Cli.Shell;
using PromoAudit.Reports.Guides;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit rules list</c>: every rule with its title.</summary>
internal sealed class RulesListCommand : CliCommand
{
    private readonly Option<string> _rules;
    private readonly ChoiceOption _format;

    public RulesListCommand(Language language)
        : base("list", new("List the rules.", "列出规则。"), language)
    {
        _rules = RuleOptions.Folder(language);
        _format = new ChoiceOption("--format", In("How to list.", "输出格式。"), "text", "text", "json");
        Add(_rules);
        Add(_format);
    }

    public override int Execute(ParseResult arguments, Session session)
    {
        var diagnostics = new Diagnostics();
        var rules = RuleSource.Load(arguments.GetValue(_rules), session, diagnostics);
        session.Complain(diagnostics.Sorted());
        if (rules is null)
        {
            return ExitCodes.Unreadable;
        }

        if (_format.Value(arguments) == "json")
        {
            RuleListing.WriteJson(rules, session.Output);
        }
        else
        {
            RuleListing.WriteText(rules, session.Output, session.OutputOptions);
        }

        return ExitCodes.Clean;
    }
}
