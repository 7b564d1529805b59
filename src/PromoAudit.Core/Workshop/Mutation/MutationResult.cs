using System.Collections.Immutable;

namespace PromoAudit.Workshop.Mutation;

/// <summary>Which changes of one rule its tests notice.</summary>
/// <param name="Caught">Of all mutants that were tried.</param>
/// <param name="Missed">In the order of the file.</param>
/// <param name="Broken">Tests that do not come out as they say without any change, and so notice nothing.</param>
/// <param name="LeftOut">Mutants that were too many to be tried.</param>
public sealed record RuleMutation(string RuleId, Score Caught, ImmutableArray<Mutant> Missed, int Broken, int LeftOut);

/// <summary>Which changes of the rules of a set their tests notice.</summary>
/// <param name="Rules">In the order of the set; rules that no longer run are not among them.</param>
public sealed record MutationResult(ImmutableArray<RuleMutation> Rules)
{
    public Score Caught => Rules.Aggregate(default(Score), (sum, rule) => sum + rule.Caught);
}
