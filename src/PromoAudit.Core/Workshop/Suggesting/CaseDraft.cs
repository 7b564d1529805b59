using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Suggesting;

/// <summary>A test of the rule, or one with a field changed.</summary>
/// <param name="Name">Which test, and what was changed in it.</param>
/// <param name="Plan">What is laid over the quiet plan.</param>
/// <param name="Whole">That plan with it.</param>
internal sealed record CaseDraft(string Name, YamlMapping Plan, YamlMapping Whole, YamlMapping? Beside)
{
    private static readonly SourceText Nowhere = new("", "");

    /// <param name="name">For a test that has none.</param>
    public static CaseDraft Of(RuleExample test, string name, YamlMapping? basePlan) =>
        new(test.Name ?? name, test.Plan, ExamplePlan.Over(basePlan, test.Plan), test.Beside);

    public CaseDraft With(PlanField field, YamlNode value, YamlMapping? basePlan)
    {
        var plan = PlanOverlay.With(Plan, Whole, field.Path.AsSpan(), value);
        var change = value is YamlScalar { IsBlank: true }
            ? $"without {field}"
            : $"with {field}: {PlanText.Inline(value)}";
        return new CaseDraft($"{Name}, {change}", plan, ExamplePlan.Over(basePlan, plan), Beside);
    }

    /// <summary>The draft as a test, of which it is not yet known what it ought to say.</summary>
    public ExampleTrial Trial(RuleSet set, Rule rule) =>
        ExampleTrial.AllOf(
            set,
            rule,
            [new RuleExample(ExampleAnswer.Quiet, Plan, new SourcePlace(Nowhere, default), Beside: Beside)]
        )[0];
}
