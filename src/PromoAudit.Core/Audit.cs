using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit;

/// <summary>The whole way through the house: plan text, plan, facts, rules, findings.</summary>
public static class Audit
{
    public static PlanAudit Run(SourceText plan, IFileSource files, RuleSet rules, AuditOptions options) =>
        throw new NotSupportedException();
}
