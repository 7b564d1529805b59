using PromoAudit.Text;

namespace PromoAudit.Workshop.Linting;

/// <summary>Receives what one check finds in one rule.</summary>
internal sealed class LintComplaints(LintCheck check, string ruleId, List<LintFinding> findings)
{
    public void Add(SourcePlace place, LocalizedText message, LocalizedText remedy) =>
        findings.Add(new LintFinding(check.Name, check.Severity, ruleId, place, message, remedy));
}
