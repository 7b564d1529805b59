using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>Compiles the parts of a rule that has been checked before: anything wrong with it now is a mistake in this program.</summary>
internal static class RuleAssembly
{
    public static RuleCondition Condition(Rule rule, SubjectSchema schema)
    {
        var diagnostics = new Diagnostics();
        var compiler = new RuleCompiler(schema, diagnostics, isChecked: true);
        var text = rule.ConditionText;
        var scope = compiler.Names(rule.SubjectKind, text.Parameters, text.Lets, []);
        return compiler.When(text.When, scope) is { } when && !diagnostics.HasErrors
            ? new RuleCondition(scope, when)
            : throw Broken(rule, diagnostics);
    }

    public static RuleReport Report(Rule rule, SubjectSchema schema)
    {
        var diagnostics = new Diagnostics();
        var compiler = new RuleCompiler(schema, diagnostics, isChecked: true);
        return compiler.Report(rule.ReportText, rule.Condition.Scope) is { } report && !diagnostics.HasErrors
            ? report
            : throw Broken(rule, diagnostics);
    }

    private static InvalidOperationException Broken(Rule rule, Diagnostics diagnostics) =>
        new($"{rule.Id} was checked before, but now:\n{DiagnosticRenderer.RenderAll(diagnostics, Language.English)}");
}
