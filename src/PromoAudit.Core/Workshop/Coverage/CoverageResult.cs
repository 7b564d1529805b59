using System.Collections.Immutable;

namespace PromoAudit.Workshop.Coverage;

/// <summary>What the conditions of one rule have come to in its tests.</summary>
/// <param name="Observations">Each condition and part of one, in the order of the file.</param>
/// <param name="Unreadable">Tests whose plan cannot be read, and so shows nothing.</param>
public sealed record RuleCoverage(string RuleId, ImmutableArray<Observation> Observations, int Unreadable)
{
    public Score Covered => Observations.Aggregate(default(Score), (sum, one) => sum + one.Covered);
}

/// <summary>What the conditions of the rules of a set have come to in their tests.</summary>
/// <param name="Rules">In the order of the set; rules that no longer run are not among them.</param>
public sealed record CoverageResult(ImmutableArray<RuleCoverage> Rules)
{
    public Score Covered => Rules.Aggregate(default(Score), (sum, rule) => sum + rule.Covered);
}
