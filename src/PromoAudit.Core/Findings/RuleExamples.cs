using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>How an example of a rule came out.</summary>
public enum ExampleOutcome
{
    /// <summary>As the example says.</summary>
    Passed,

    /// <summary>The rule should have fired, or said that it cannot decide, and was quiet.</summary>
    Missing,

    /// <summary>The rule should have been quiet and fired.</summary>
    Noisy,

    /// <summary>The rule should have decided and could not, for want of fields.</summary>
    Undecided,

    /// <summary>The rule fired, and its gravest finding has another severity than the example says.</summary>
    OtherSeverity,

    /// <summary>The rule fired, and the caret is not on the line that the case marks.</summary>
    OtherPlace,

    /// <summary>A figure, or the money at risk, is not what the case says.</summary>
    OtherFigures,

    /// <summary>The rule cannot decide, as it should, and other fields are missing than the case says.</summary>
    OtherMissing,

    /// <summary>The plan of the example cannot be read.</summary>
    Unreadable,
}

/// <summary>One example of one rule, tried.</summary>
/// <param name="Number">From 1, in the order of the file.</param>
/// <param name="Place">The example in the rule file.</param>
/// <param name="Diagnostics">What is wrong with the plan, for an unreadable one.</param>
public sealed record ExampleResult(
    string RuleId,
    int Number,
    ExampleAnswer Expected,
    ExampleOutcome Outcome,
    SourcePlace Place,
    ImmutableArray<Finding> Findings,
    ImmutableArray<Inconclusive> Inconclusive,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    /// <summary>What a case calls itself; null for an example inside a rule file.</summary>
    public string? Name { get; init; }

    /// <summary>What is otherwise than a case says, besides whether the rule fires; <see cref="Outcome"/> is that of the first.</summary>
    public ImmutableArray<ExampleDifference> Differences { get; init; } = [];
}

/// <summary>Something that a case says and that came out otherwise.</summary>
/// <param name="What">A key of the case, or the expression of a figure.</param>
/// <param name="Place">What the case says; for another place, where the caret was instead.</param>
public sealed record ExampleDifference(
    ExampleOutcome Kind,
    string What,
    string Expected,
    string Actual,
    SourcePlace Place
);

/// <summary>Tries the examples that rules carry, each with its own rule alone.</summary>
public static class RuleExamples
{
    /// <summary>
    /// Every example of the rules that the set brings itself and that run, in the order of the rules. Those of a set that it extends were
    /// tried there, and need not hold once their parameters are changed. A prepared set has none.
    /// </summary>
    public static ImmutableArray<ExampleResult> Run(RuleSet set) =>
        [.. set.OwnRules.Where(rule => rule.Runs).SelectMany(rule => Run(set, rule))];

    /// <summary>The examples of one rule of the set.</summary>
    public static ImmutableArray<ExampleResult> Run(RuleSet set, Rule rule)
    {
        var alone = set.Only(rule);
        return [.. ExampleTrial.AllOf(set, rule).Select(trial => trial.Judge(alone))];
    }
}
