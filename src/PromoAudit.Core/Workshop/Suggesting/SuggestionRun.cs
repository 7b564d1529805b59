using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Workshop.Cases;
using PromoAudit.Workshop.Mutation;

namespace PromoAudit.Workshop.Suggesting;

/// <summary>Proposes cases for changes that no test notices.</summary>
internal static class SuggestionRun
{
    /// <summary>Plans that are tried for one rule.</summary>
    public const int Budget = 8_000;

    /// <summary>The same for a rule about attacks, for each of which the search has to be done again.</summary>
    public const int AttackBudget = 1_500;

    /// <param name="rules">Of the set.</param>
    /// <param name="isDone">Called once for each of them that still runs, from any thread.</param>
    public static ImmutableArray<RuleSuggestions> Of(
        RuleSet set,
        ImmutableArray<Rule> rules,
        CaseBook book,
        Action isDone
    )
    {
        var result = MutationRun.Of(set, rules, book);
        var tests = TestsOf(set, book);
        var values = new FieldValues([.. tests.Select(test => test.Draft.Plan), set.BasePlan ?? PlanOverlay.Group([])]);
        var suggestions = new RuleSuggestions[result.Rules.Length];
        Parallel.For(
            0,
            suggestions.Length,
            index =>
            {
                var missed = result.Rules[index];
                var rule = set.Find(missed.RuleId);
                suggestions[index] =
                    rule is null || missed.Missed.IsEmpty
                        ? new RuleSuggestions(missed.RuleId, [], missed.Missed, missed.Broken)
                        : CaseSearch.Of(
                            set,
                            rule,
                            book,
                            missed.Missed,
                            values,
                            [.. tests.Where(test => test.Rule != rule).Select(test => test.Draft)],
                            missed.Broken,
                            BudgetOf(rule)
                        );
                isDone();
            }
        );
        return [.. suggestions];
    }

    private static int BudgetOf(Rule rule) => rule.Subject == "attack" ? AttackBudget : Budget;

    private static ImmutableArray<(Rule Rule, CaseDraft Draft)> TestsOf(RuleSet set, CaseBook book) =>
        [
            .. set.OwnRules.SelectMany(rule =>
                rule.Examples.AddRange(book.CasesOf(rule))
                    .Select((test, index) => (rule, CaseDraft.OfOther(rule, test, index, set.BasePlan)))
            ),
        ];
}
