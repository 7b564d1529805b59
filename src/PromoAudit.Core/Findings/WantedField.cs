using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>A field that somebody should fill in, and what that would decide.</summary>
public sealed record WantedField
{
    /// <summary>As the plan has it, such as <c>promotions[full-300].onRefund</c>; for several things of a kind without their names, <c>catalog[].cost</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Which things of that kind lack it, in the order met; empty for a field that no list holds.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Where the first of them should say it; null when no file has a place for it.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>Why there is no value; null when it simply was not declared.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>Rules that this field decides by itself.</summary>
    public ImmutableArray<string> Decides { get; init; } = [];

    /// <summary>Rules that lack other fields too.</summary>
    public ImmutableArray<string> Helps { get; init; } = [];

    /// <summary>
    /// How useful it is: for every check that lacks it, 16, 8, 4, 2 or 1 for a rule that can be critical, high, medium, low or
    /// info, divided by the square of the number of fields that the check lacks.
    /// </summary>
    public decimal Weight { get; init; }
}
