using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Tests.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Findings;

public sealed class RuleExamplesTests
{
    private const string BasePlan = """
        promoaudit: 1
        plan: quiet
        currency: CNY
        timezone: Asia/Shanghai
        catalog: [{sku: TEE, price: 99, cost: 41}]
        promotions:
          - {id: sale, benefit: {amountOff: 20}, threshold: none, scope: all, limits: {total: 500}}
        """;

    [Theory]
    [InlineData("true", "{promotions: [{id: sale, limits: {total: 5000}}]}", ExampleOutcome.Passed)]
    [InlineData("false", "{promotions: [{id: sale, limits: {total: 50}}]}", ExampleOutcome.Passed)]
    [InlineData("unknown", "{promotions: [{id: sale, expectedUses: ~}]}", ExampleOutcome.Passed)]
    [InlineData("true", "{promotions: [{id: sale, limits: {total: 50}}]}", ExampleOutcome.Missing)]
    [InlineData("unknown", "{promotions: [{id: sale, limits: {total: 50}}]}", ExampleOutcome.Missing)]
    [InlineData("false", "{promotions: [{id: sale, limits: {total: 5000}}]}", ExampleOutcome.Noisy)]
    [InlineData("unknown", "{promotions: [{id: sale, limits: {total: 5000}}]}", ExampleOutcome.Noisy)]
    [InlineData("true", "{promotions: [{id: sale, expectedUses: ~}]}", ExampleOutcome.Undecided)]
    [InlineData("false", "{promotions: [{id: sale, expectedUses: ~}]}", ExampleOutcome.Undecided)]
    [InlineData("true", "{promotions: [{id: sale, limits: {total: many}}]}", ExampleOutcome.Unreadable)]
    [InlineData("true, severity: high", "{promotions: [{id: sale, limits: {total: 5000}}]}", ExampleOutcome.Passed)]
    [InlineData(
        "true, severity: low",
        "{promotions: [{id: sale, limits: {total: 5000}}]}",
        ExampleOutcome.OtherSeverity
    )]
    [InlineData("true, severity: low", "{promotions: [{id: sale, limits: {total: 50}}]}", ExampleOutcome.Missing)]
    public void An_example_comes_out_as_it_says_or_in_one_of_four_other_ways(
        string fires,
        string plan,
        ExampleOutcome outcome
    )
    {
        var isUnknown = plan.Contains('~', StringComparison.Ordinal);
        var when = isUnknown ? "promotion.expectedUses > 3" : "promotion.limits.total > 1000";
        var rule = RuleTexts
            .Of("a/rule", when)
            .Replace("examples:", $"examples:\n  - {{fires: {fires}, plan: {plan}}}", StringComparison.Ordinal);
        var results = Run(rule);
        results[0].Outcome.ShouldBe(outcome);
        (results[0].RuleId, results[0].Number).ShouldBe(("a/rule", 1));
        results[0].Place.ToString().ShouldBe("a/rule.yaml:14:6");
    }

    [Fact]
    public void A_mistake_in_the_plan_of_an_example_is_shown_where_it_stands_in_the_rule()
    {
        var rule = RuleTexts
            .Of("a/rule", "promotion.limits.total > 1000")
            .Replace(
                "plan: { plan: a }",
                "plan: {promotions: [{id: sale, limits: {total: many}}]}",
                StringComparison.Ordinal
            );
        Run(rule)[0]
            .Diagnostics.ShouldHaveSingleItem()
            .Place.ShouldNotBeNull()
            .ToString()
            .ShouldBe("a/rule.yaml:14:66");
    }

    private static IReadOnlyList<ExampleResult> Run(string rule)
    {
        var diagnostics = new Diagnostics();
        var folder = new RuleFolder().With("a/rule.yaml", rule).With("base.yaml", BasePlan);
        var set = RuleSet.Load(folder, diagnostics);
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBe("");
        return RuleExamples.Run(set.ShouldNotBeNull());
    }
}
