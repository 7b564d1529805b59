using System.CommandLine;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Shell;
using PromoAudit.Reports.Guides;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit rules list</c>: every rule with its title.</summary>
internal sealed class RulesListCommand : CliCommand
{
    private readonly Option<string> _rules;
    private readonly ChoiceOption _format;
    private readonly Flag _effective;
    private readonly Flag _changed;
    private readonly ConfigurationOptions _configuration;

    public RulesListCommand(Language language)
        : base("list", new("List the rules.", "列出规则。"), language)
    {
        _rules = RuleOptions.Reference(language);
        _format = new ChoiceOption("--format", In("How to list.", "输出格式。"), "text", "text", "json");
        Add(_rules);
        _effective = new Flag(
            "--effective",
            In(
                "With severity, parameters and whether it runs, and where each was said.",
                "同时列出级别、参数、是否启用，以及各在哪里写的。"
            )
        );
        Add(_format);
        Add(_effective);
        _changed = new Flag(
            "--changed",
            In("With --effective: only rules that a set has changed.", "配合 --effective：只列规则集改动过的规则。")
        );
        Add(_changed);
        _configuration = new ConfigurationOptions(language);
        _configuration.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        ["rules list", "rules list --effective --changed --rules my-rules"];

    public override ConfigurationOptions? Configuration => _configuration;

    public override int Execute(ParseResult arguments, Session session)
    {
        var onlyChanged = _changed.IsSet(arguments);
        if (onlyChanged && !_effective.IsSet(arguments))
        {
            return session.Refuse(UsageMessages.NeedsFlag("--changed", "--effective"));
        }

        var diagnostics = new Diagnostics();
        var rules = RuleSource.Load(arguments.GetValue(_rules), session, diagnostics);
        session.Complain(diagnostics.Sorted());
        if (rules is null)
        {
            return ExitCodes.Unreadable;
        }

        Write(rules, _format.Value(arguments) == "json", _effective.IsSet(arguments), onlyChanged, session);
        return ExitCodes.Clean;
    }

    private static void Write(RuleSet rules, bool isJson, bool isEffective, bool onlyChanged, Session session)
    {
        switch (isJson, isEffective)
        {
            case (true, true):
                EffectiveJson.Write(rules, onlyChanged, session.Output);
                break;
            case (true, false):
                RuleListing.WriteJson(rules, session.Output);
                break;
            case (false, true):
                EffectiveListing.WriteText(rules, onlyChanged, session.Output, session.OutputOptions);
                break;
            default:
                RuleListing.WriteText(rules, session.Output, session.OutputOptions);
                break;
        }
    }
}
