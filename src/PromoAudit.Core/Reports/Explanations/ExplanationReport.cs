using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Workshop.Explaining;

namespace PromoAudit.Reports.Explanations;

/// <summary>Why a rule fired for the subjects of a plan, or why not, and the smallest change of the plan that alters its answer.</summary>
public sealed class ExplanationReport
{
    private readonly RuleExplanation _explanation;

    private ExplanationReport(RuleExplanation explanation) => _explanation = explanation;

    /// <param name="audit">Audited with the whole set.</param>
    /// <param name="subject">The id or SKU of what is to be opened; two ids with a comma for a pair; null for those that say most.</param>
    /// <returns>Null where the rule is asked about nothing of that name.</returns>
    public static ExplanationReport? Of(
        PlanAudit audit,
        Rule rule,
        RuleSet rules,
        AuditOptions options,
        string? subject = null
    ) =>
        subject is not null
        && SubjectNames.Called(RuleExplainer.SubjectsOf(audit, rule, options.For(rules)), subject).IsEmpty
            ? null
            : new ExplanationReport(RuleExplainer.Explain(audit, rule, rules, options, subject));

    /// <summary>What somebody probably meant who named a subject that is none.</summary>
    public static string? NearestSubject(PlanAudit audit, Rule rule, AuditOptions options, string subject) =>
        SubjectNames.Nearest(RuleExplainer.SubjectsOf(audit, rule, options), subject);

    public void WriteText(TextWriter writer, ReportOptions options) =>
        ExplanationText.Write(_explanation, writer, options);

    /// <summary>Everything, in both languages.</summary>
    public void WriteJson(TextWriter writer) => ExplanationJson.Write(_explanation, writer);
}
