using System.Collections.Immutable;
using PromoAudit.Repairs;

namespace PromoAudit.Workshop.Explaining;

/// <summary>The smallest changes of the plan that were found to change the answer of a rule.</summary>
/// <param name="Outcomes">Empty where none was found; of an undecided rule one for each answer that it can be brought to.</param>
/// <param name="Tried">Edited plans that the rule was asked about.</param>
/// <param name="Fields">Which fields were written in them, in the order tried.</param>
/// <param name="IsComplete">False where the number of edited plans ran out.</param>
internal sealed record Flip(
    ImmutableArray<FlipOutcome> Outcomes,
    int Tried,
    ImmutableArray<string> Fields,
    bool IsComplete
);

/// <summary>A change that is proven by another audit of the edited plan.</summary>
/// <param name="To">What the rule answers then.</param>
internal sealed record FlipOutcome(ImmutableArray<RepairEdit> Edits, RuleAnswer To);
