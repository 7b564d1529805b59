using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Workshop.Comparing;

public enum FindingChangeKind
{
    New,
    Gone,
    Graver,
    Milder,

    /// <summary>The rule can no longer decide, or cannot decide yet, for want of fields.</summary>
    Undecided,

    /// <summary>The rule could not decide before, and now it does not fire.</summary>
    Decided,
}

/// <summary>What other rules make of one finding of a plan.</summary>
/// <param name="Subjects">As in <see cref="Finding.Subjects"/>.</param>
/// <param name="Before">Null where it was not found before.</param>
/// <param name="After">Null where it is no longer found.</param>
/// <param name="ToldBy">For one that is gone: the rule whose finding says it now; null where none does.</param>
public sealed record FindingChange(
    FindingChangeKind Kind,
    string RuleId,
    ImmutableArray<string> Subjects,
    Finding? Before = null,
    Finding? After = null,
    string? ToldBy = null
)
{
    /// <summary>What the rule lacks now, most useful first; empty where it could decide.</summary>
    public ImmutableArray<MissingField> Missing { get; init; } = [];

    public Severity? SeverityBefore => Before?.Severity;

    public Severity? SeverityAfter => After?.Severity;
}
