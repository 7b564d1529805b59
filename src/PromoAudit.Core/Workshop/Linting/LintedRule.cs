using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Workshop.Linting;

/// <summary>A rule with everything that checks ask about it: as it was written, as it was compiled, and how its examples come out.</summary>
internal sealed class LintedRule
{
    private readonly Lazy<ImmutableArray<ExampleResult>> _results;

    public LintedRule(LintedSet set, Rule rule)
    {
        Set = set;
        Rule = rule;
        Draft =
            RuleReader.Read(rule.ConditionText.When.File, $"{rule.Id}.yaml", new Diagnostics())
            ?? throw new InvalidOperationException($"{rule.Id} was read before.");
        _results = new Lazy<ImmutableArray<ExampleResult>>(() => RuleTests.Run(set.Rules, rule, set.Cases));
    }

    public LintedSet Set { get; }

    public Rule Rule { get; }

    /// <summary>Read once more, for the places of what the rule keeps without them.</summary>
    public RuleDraft Draft { get; }

    public Expression When => Rule.Condition.When;

    /// <summary>The examples inside the rule, then the cases beside it.</summary>
    public ImmutableArray<RuleExample> Tests => Set.Cases.TestsOf(Rule);

    /// <summary>In the order of <see cref="Tests"/>.</summary>
    public ImmutableArray<ExampleResult> Results => _results.Value;

    /// <summary>Where a complaint about what is not there goes.</summary>
    public SourcePlace Head => Draft.Id?.Place ?? Draft.Place;

    /// <summary>Texts that readers see, each with its key.</summary>
    public IEnumerable<(string Key, TemplateText Text)> Texts()
    {
        foreach (
            var (key, text) in new[]
            {
                ("title", Draft.Title),
                ("message", Draft.Message),
                ("why", Draft.Why),
                ("do", Draft.Remedy),
            }
        )
        {
            if (text is not null)
            {
                yield return (key, text);
            }
        }

        foreach (var lowered in Draft.Lowered)
        {
            yield return ("because", lowered.Because);
        }

        foreach (var related in Draft.Related)
        {
            yield return ("note", related.Note);
        }
    }

    /// <summary>The condition and what it is made of: every expression of <c>let</c> and <c>when</c>, with the text it was written as.</summary>
    public IEnumerable<(YamlScalar Text, Expression Expression)> Conditions()
    {
        foreach (var let in Draft.Lets)
        {
            if (Rule.Condition.Scope.Find(let.Name.Value)?.Definition is { } definition)
            {
                yield return (let.Expression, definition);
            }
        }

        if (Draft.When is { } when)
        {
            yield return (when, When);
        }
    }
}
