using System.Collections.Immutable;
using System.CommandLine;
using PromoAudit.Cli.Files;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Cli.Commands;

/// <summary>The arguments that say which rules of which set, for tools that work on rules with their tests.</summary>
internal sealed class RuleChoice
{
    private readonly Argument<string> _folder;
    private readonly Option<string> _rule;

    public RuleChoice(Language language)
    {
        _folder = new Argument<string>("folder")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = new LocalizedText(
                "A folder of rules; otherwise the built-in ones.",
                "规则文件夹；不写则为内置规则。"
            ).In(language),
        };
        _rule = new Option<string>("--rule")
        {
            Description = new LocalizedText(
                "Only this rule, or those that fit: limits/*.",
                "只看这条规则，或者符合写法的：limits/*。"
            ).In(language),
            HelpName = "id|glob",
        };
    }

    public void AddTo(Command command)
    {
        command.Add(_folder);
        command.Add(_rule);
    }

    /// <summary>The folder as the user wrote it; null where none was.</summary>
    public string? FolderOf(ParseResult arguments) => arguments.GetValue(_folder);

    /// <summary>Reads the set and its test files, and complains about what is wrong with them.</summary>
    /// <param name="code">How to exit where the result is null.</param>
    public (RuleSet Set, ImmutableArray<Rule> Rules, CaseBook Cases)? Load(
        ParseResult arguments,
        Session session,
        out int code
    )
    {
        code = ExitCodes.Unreadable;
        var diagnostics = new Diagnostics();
        var loaded = RuleSource.LoadWithCases(arguments.GetValue(_folder), session, diagnostics);
        session.Complain(diagnostics.Sorted());
        if (loaded is not var (set, cases) || diagnostics.HasErrors)
        {
            return null;
        }

        var pattern = arguments.GetValue(_rule);
        ImmutableArray<Rule> rules =
        [
            .. RuleTests.Tried(set, cases).Where(rule => Wildcard.Matches(pattern ?? "*", rule.Id)),
        ];
        if (rules.IsEmpty && pattern is not null && set.Find(pattern) is { } below)
        {
            code = session.Refuse(FileMessages.NotTriedHere(below, set));
            return null;
        }

        if (rules.IsEmpty && pattern is not null)
        {
            code = session.Refuse(FileMessages.NoSuchRule(pattern, RuleNames.Nearest(pattern, set)));
            return null;
        }

        return (set, rules, cases);
    }
}
