using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Suggesting;

/// <summary>A test of the rule, or one with a field changed.</summary>
/// <param name="Name">Which test, and what was changed in it.</param>
/// <param name="Plan">What is laid over the quiet plan.</param>
/// <param name="Whole">That plan with it.</param>
internal sealed record CaseDraft(LocalizedText Name, YamlMapping Plan, YamlMapping Whole, YamlMapping? Beside)
{
    private static readonly SourceText Nowhere = new("", "");

    /// <param name="index">Among the tests of the rule, from 0: examples, then cases.</param>
    public static CaseDraft Of(Rule rule, RuleExample test, int index, YamlMapping? basePlan)
    {
        var number = index < rule.Examples.Length ? index + 1 : index + 1 - rule.Examples.Length;
        return Of(
            test.Name is { } name
                ? LocalizedText.Same(name)
                : new LocalizedText($"Example {number}", $"第 {number} 个示例"),
            test,
            basePlan
        );
    }

    /// <summary>A test of another rule: what it is called says nothing of this one.</summary>
    public static CaseDraft OfOther(Rule rule, RuleExample test, int index, YamlMapping? basePlan)
    {
        var isCase = index >= rule.Examples.Length;
        var number = isCase ? index + 1 - rule.Examples.Length : index + 1;
        return Of(
            new LocalizedText(
                $"As {rule.Id} {(isCase ? "case" : "example")} {number}, to be named",
                $"同 {rule.Id} 第 {number} 个{(isCase ? "用例" : "示例")}，待命名"
            ),
            test,
            basePlan
        );
    }

    private static CaseDraft Of(LocalizedText name, RuleExample test, YamlMapping? basePlan) =>
        new(name, test.Plan, ExamplePlan.Over(basePlan, test.Plan), test.Beside);

    public CaseDraft With(PlanField field, YamlNode value, YamlMapping? basePlan)
    {
        var plan = PlanOverlay.With(Plan, Whole, field.Path.AsSpan(), value);
        var written = PlanText.Inline(value);
        var name = value is YamlScalar { IsBlank: true }
            ? new LocalizedText($"{Name.English}, without {field}", $"{Name.Chinese}，不写 {field}")
            : new LocalizedText($"{Name.English}, with {field}: {written}", $"{Name.Chinese}，{field} 改为 {written}");
        return new CaseDraft(name, plan, ExamplePlan.Over(basePlan, plan), Beside);
    }

    /// <summary>The draft as a test, of which it is not yet known what it ought to say.</summary>
    public ExampleTrial Trial(RuleSet set, Rule rule) =>
        ExampleTrial.AllOf(
            set,
            rule,
            [new RuleExample(ExampleAnswer.Quiet, Plan, new SourcePlace(Nowhere, default), Beside: Beside)]
        )[0];
}
