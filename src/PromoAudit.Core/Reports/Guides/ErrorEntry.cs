using PromoAudit.Text;

namespace PromoAudit.Reports.Guides;

/// <summary>What <c>rules/ERRORS.md</c> says of a code.</summary>
/// <param name="Code">Such as <c>PA221</c>.</param>
/// <param name="Means">What is wrong.</param>
/// <param name="Example">What produces it; null where none can be shown.</param>
/// <param name="Kind">Of the example: <c>yaml</c> for a part of a rule, <c>ruleset</c> for the file of a set, <c>text</c> for what is only told.</param>
/// <param name="Write">What to write instead.</param>
internal sealed record ErrorEntry(string Code, LocalizedText Means, string? Example, string Kind, LocalizedText Write);
