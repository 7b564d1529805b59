using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Governance;

/// <summary>What a decision rests on besides the plans.</summary>
public sealed record GateInputs
{
    /// <summary>False where something is wrong with the input apart from any one plan.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>False where the parts of a run could not be put together; then nothing is readable either.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The rules that looked at the plans; null when they could not be read.</summary>
    public RuleSet? Rules { get; init; }

    /// <summary>The configuration that counted, as messages show it; null where none did.</summary>
    public string? Configuration { get; init; }

    /// <summary>Folders and patterns that led to no plan.</summary>
    public NameTally EmptyPaths { get; init; } = NameTally.None;

    /// <summary>Files beside plans that were audited neither by themselves nor with a plan that includes them.</summary>
    public NameTally SkippedFiles { get; init; } = NameTally.None;

    /// <summary>The revision since which no plan has changed, where only changed ones were asked for; null otherwise.</summary>
    public string? UnchangedSince { get; init; }

    /// <summary>Rules that were switched off or made milder outside of the rule set.</summary>
    public NameTally WeakenedRules { get; init; } = NameTally.None;

    /// <summary>Pairs of plans that can meet on one order and were not priced together.</summary>
    public int MeetingsLeftOut { get; init; }

    /// <summary>Entries of the baseline whose findings are gone.</summary>
    public NameTally StaleBaseline { get; init; } = NameTally.None;

    /// <summary>Waivers that the change under review brings in.</summary>
    public NameTally IgnoredWaivers { get; init; } = NameTally.None;

    /// <summary>About waiver files rather than about a plan.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}
