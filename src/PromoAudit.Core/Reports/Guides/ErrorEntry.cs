using PromoAudit.Text;

namespace PromoAudit.Reports.Guides;

/// <summary>What <c>rules/ERRORS.md</c> says of a code.</summary>
/// <param name="Code">Such as <c>PA221</c>.</param>
/// <param name="Means">What is wrong.</param>
/// <param name="Example">What produces it; null where none can be shown.</param>
/// <param name="IsPart">Whether the example is a part of a rule, to be written at its key.</param>
/// <param name="Write">What to write instead.</param>
internal sealed record ErrorEntry(string Code, LocalizedText Means, string? Example, bool IsPart, LocalizedText Write);
