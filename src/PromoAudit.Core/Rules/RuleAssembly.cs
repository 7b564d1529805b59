using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>Compiles the parts of a rule.</summary>
internal static class RuleAssembly
{
    /// <summary>Of a rule that has been checked before: anything wrong with it now is a mistake in this program.</summary>
    public static RuleCondition Condition(Rule rule, SubjectSchema schema, IExpressionObserver? observer)
    {
        var diagnostics = new Diagnostics();
        var compiler = new RuleCompiler(schema, diagnostics, isChecked: true, observer);
        var text = rule.ConditionText;
        var scope = compiler.Names(rule.SubjectKind, text.Parameters, text.Lets, []);
        return compiler.When(text.When, scope) is { } when && !diagnostics.HasErrors
            ? new RuleCondition(scope, when)
            : throw Broken(rule, diagnostics);
    }

    /// <summary>As <see cref="Condition"/>.</summary>
    public static RuleReport Report(Rule rule, SubjectSchema schema, IExpressionObserver? observer)
    {
        var diagnostics = new Diagnostics();
        var compiler = new RuleCompiler(schema, diagnostics, isChecked: true, observer);
        return compiler.Report(rule.ReportText, rule.Condition.Scope) is { } report && !diagnostics.HasErrors
            ? report
            : throw Broken(rule, diagnostics);
    }

    /// <summary>Of text that nobody has checked: null where something is wrong with it.</summary>
    public static (RuleCondition Condition, RuleReport Report)? Unchecked(
        SubjectKind subject,
        ConditionText condition,
        ReportText report,
        SubjectSchema schema,
        bool mayBeConstant
    )
    {
        var diagnostics = new Diagnostics();
        var compiler = new RuleCompiler(schema, diagnostics, isChecked: mayBeConstant);
        var scope = compiler.Names(subject, condition.Parameters, condition.Lets, []);
        var when = compiler.When(condition.When, scope);
        return compiler.Report(report, scope) is { } compiled && when is not null && !diagnostics.HasErrors
            ? (new RuleCondition(scope, when), compiled)
            : null;
    }

    private static InvalidOperationException Broken(Rule rule, Diagnostics diagnostics) =>
        new($"{rule.Id} was checked before, but now:\n{DiagnosticRenderer.RenderAll(diagnostics, Language.English)}");
}
