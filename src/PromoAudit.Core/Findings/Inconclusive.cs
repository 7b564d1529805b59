using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>A rule that could not be decided for something in the plan. It is not clean: it is not known.</summary>
/// <param name="Subjects">As in <see cref="Finding.Subjects"/>.</param>
/// <param name="Missing">What would decide it, most useful first: as in <see cref="PlanAudit.Wanted"/>.</param>
public sealed record Inconclusive(string RuleId, ImmutableArray<string> Subjects, ImmutableArray<MissingField> Missing)
{
    /// <summary>The gravest that the rule can be, if it turns out to hold.</summary>
    public Severity Gravest { get; init; }

    /// <summary>True for a rule on trial, which never changes the verdict.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Not a figure is missing: a search or the rule itself was stopped. Counted in <see cref="AuditReach.CutShort"/>.</summary>
    public bool IsCutShort { get; init; }
}

/// <summary>One thing that would have to be known.</summary>
/// <param name="Path">As rules call it, such as <c>item.cost</c>.</param>
/// <param name="Place">Where it should have been declared.</param>
/// <param name="Reason">Why there is no value; null when it simply was not declared.</param>
public sealed record MissingField(string Path, SourcePlace? Place, LocalizedText? Reason = null);
