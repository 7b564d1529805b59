using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Workshop.Linting;

/// <summary>The rules of a set, for checks that compare them.</summary>
internal sealed class LintedSet
{
    public LintedSet(RuleSet rules, CaseBook cases)
    {
        Rules = rules;
        Cases = cases;
        Own = [.. rules.OwnRules.Select(rule => new LintedRule(this, rule))];
    }

    public RuleSet Rules { get; }

    public CaseBook Cases { get; }

    /// <summary>Those that the set brings itself, in the order of their ids.</summary>
    public ImmutableArray<LintedRule> Own { get; }
}
