using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Workshop.Cases;

/// <summary>Tries rules on all that is there to try them, each by itself.</summary>
public static class RuleTests
{
    /// <summary>
    /// Every rule of the set, in order: its examples, then its cases. Rules of the set that it stands on are tried on cases only: their
    /// examples speak of that set as it is by itself. A deprecated rule no longer runs, and is not tried on its examples.
    /// </summary>
    public static ImmutableArray<ExampleResult> Run(RuleSet set, CaseBook book) =>
        [.. set.Rules.SelectMany(rule => Run(set, rule, book))];

    /// <summary>The rules that have something to try them: those that the set brings itself, and those below it with cases in its folder.</summary>
    public static IEnumerable<Rule> Tried(RuleSet set, CaseBook book) =>
        set.Rules.Where(rule => ReferenceEquals(set.HomeOf(rule), set) || !book.CasesOf(rule).IsEmpty);

    /// <summary>The examples and cases of one rule of the set.</summary>
    public static ImmutableArray<ExampleResult> Run(RuleSet set, Rule rule, CaseBook book)
    {
        var alone = set.Only(rule);
        return [.. TrialsOf(set, rule, book).Select(trial => trial.Judge(alone))];
    }

    /// <summary>The same, ready to judge the rule and variants of it.</summary>
    internal static ImmutableArray<CaseTrial> TrialsOf(RuleSet set, Rule rule, CaseBook book)
    {
        var alone = set.Only(rule);
        var isOwn = ReferenceEquals(set.HomeOf(rule), set);
        ImmutableArray<RuleExample> examples = isOwn && rule.Runs ? rule.Examples : [];
        return [.. CaseTrial.AllOf(alone, rule, examples), .. CaseTrial.AllOf(alone, rule, book.CasesOf(rule))];
    }
}
