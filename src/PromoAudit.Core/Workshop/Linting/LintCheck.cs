using PromoAudit.Text;

namespace PromoAudit.Workshop.Linting;

/// <summary>One check of a set.</summary>
/// <param name="Name">As <c>lintOff</c> and reports name it.</param>
/// <param name="Asks">What it looks for: one line, no full stop.</param>
/// <param name="Look">Tells what it finds in one rule.</param>
internal sealed record LintCheck(
    string Name,
    LintSeverity Severity,
    LocalizedText Asks,
    Action<LintedRule, LintComplaints> Look
);

/// <summary>What a check is about, for reports.</summary>
public sealed record LintCheckLabel(string Name, LintSeverity Severity, LocalizedText Asks);
