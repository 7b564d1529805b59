using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>The one field to change first.</summary>
/// <param name="Path">Where the plan has it, such as <c>promotions[full-300].limits.total</c>.</param>
/// <param name="Place">The field, or what it belongs to where the plan does not say it; null when no file says either.</param>
/// <param name="To">Plan text; null where the rule leaves it to the reader.</param>
public sealed record FieldToChange(string Path, SourcePlace? Place, string? To);
