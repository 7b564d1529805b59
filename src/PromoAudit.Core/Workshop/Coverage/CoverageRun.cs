using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Workshop.Coverage;

/// <summary>Runs the tests of rules and looks at what their conditions come to.</summary>
public static class CoverageRun
{
    /// <param name="rules">Of the set.</param>
    /// <param name="book">The cases beside the rules.</param>
    public static CoverageResult Of(RuleSet set, ImmutableArray<Rule> rules, CaseBook book) =>
        new([.. rules.Where(rule => rule.Runs).Select(rule => Of(set, rule, book))]);

    private static RuleCoverage Of(RuleSet set, Rule rule, CaseBook book)
    {
        var observer = new CoverageObserver();
        var observed = rule.ObservedBy(observer);
        // Its conditions are all there before the first test, even those that no test comes to.
        _ = observed.Report;
        var alone = set.Only(observed);
        var unreadable = 0;
        foreach (var trial in RuleTests.TrialsOf(set, rule, book))
        {
            unreadable += trial.Judge(alone).Outcome == ExampleOutcome.Unreadable ? 1 : 0;
        }

        return new RuleCoverage(rule.Id, observer.Observations, unreadable);
    }
}
