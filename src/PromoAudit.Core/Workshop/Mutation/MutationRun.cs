using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Workshop.Mutation;

/// <summary>
/// Changes rules and asks their tests. A change is caught when any test comes out otherwise than it says, or when the changed rule takes more
/// steps than a rule may.
/// </summary>
public static class MutationRun
{
    /// <summary>More changes of one rule are not tried: a rule file of the largest size would keep the machine for hours.</summary>
    public const int Most = 2_000;

    /// <param name="rules">Of the set.</param>
    /// <param name="book">The cases beside the rules.</param>
    public static MutationResult Of(RuleSet set, ImmutableArray<Rule> rules, CaseBook book)
    {
        var running = rules.RemoveAll(rule => !rule.Runs);
        var results = new RuleMutation[running.Length];
        Parallel.For(0, results.Length, index => results[index] = Of(set, running[index], book));
        return new MutationResult([.. results]);
    }

    /// <param name="most">How many changes are tried.</param>
    internal static RuleMutation Of(RuleSet set, Rule rule, CaseBook book, int most = Most)
    {
        var alone = set.Only(rule);
        var all = RuleTests.TrialsOf(set, rule, book);
        var trials = all.RemoveAll(trial => Notices(trial, alone));
        var missed = ImmutableArray.CreateBuilder<Mutant>();
        var (tried, leftOut) = (0, 0);
        foreach (var make in RuleMutants.Of(rule))
        {
            if (tried == most)
            {
                leftOut++;
            }
            else if (make() is { } mutant)
            {
                tried++;
                var variant = set.Only(mutant.Rule);
                if (!trials.Any(trial => Notices(trial, variant)))
                {
                    missed.Add(mutant);
                }
            }
        }

        return new RuleMutation(
            rule.Id,
            new Score(tried - missed.Count, tried),
            missed.DrainToImmutable(),
            all.Length - trials.Length,
            leftOut
        );
    }

    private static bool Notices(CaseTrial trial, RuleSet alone)
    {
        var result = trial.Judge(alone);
        return result.Outcome != ExampleOutcome.Passed || result.Inconclusive.Any(IsOverBudget);
    }

    private static bool IsOverBudget(Inconclusive check) =>
        check.Missing.Any(missing => missing.Reason == Unknowns.OverBudget);
}
