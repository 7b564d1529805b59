using PromoAudit.Text;

namespace PromoAudit.Workshop.Linting;

/// <summary>Something doubtful about a rule that loads.</summary>
/// <param name="Check">The name of the check, such as <c>bare-literal</c>.</param>
/// <param name="Place">In the rule file.</param>
/// <param name="Remedy">What to write instead.</param>
public sealed record LintFinding(
    string Check,
    LintSeverity Severity,
    string RuleId,
    SourcePlace Place,
    LocalizedText Message,
    LocalizedText Remedy
);
