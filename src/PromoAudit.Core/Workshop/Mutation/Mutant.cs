using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Mutation;

/// <summary>A rule with one thing done differently. Its tests should notice.</summary>
/// <param name="Place">What was changed, in the file of the rule.</param>
/// <param name="Before">What stands there.</param>
/// <param name="After">What stands there in this variant; empty where it was left out.</param>
/// <param name="Hint">Which case would notice, a sentence.</param>
/// <param name="Rule">The variant.</param>
public sealed record Mutant(
    RulePartKind Part,
    SourcePlace Place,
    string Before,
    string After,
    LocalizedText Hint,
    Rule Rule
);
