using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Tests.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Findings;

public sealed class LoweringTests
{
    [Theory]
    [InlineData("{to: low, when: promotion.uses > 100, %}", Severity.Low, Severity.High)]
    [InlineData("{to: low, when: promotion.uses > 500, %}", Severity.High, null)]
    [InlineData("{to: low, when: promotion.cost > 1 CNY, %}", Severity.High, null)]
    [InlineData("{to: low, when: promotion.uses > 100 and promotion.cost > 1 CNY, %}", Severity.High, null)]
    [InlineData(
        "{to: medium, when: promotion.uses > 100, %}, {to: low, when: promotion.uses > 0, %}",
        Severity.Medium,
        Severity.High
    )]
    [InlineData(
        "{to: medium, when: promotion.uses > 500, %}, {to: low, when: promotion.uses > 0, %}",
        Severity.Low,
        Severity.High
    )]
    public void The_first_fact_that_is_known_to_hold_lowers(string steps, Severity severity, Severity? from)
    {
        var finding = Finding(steps);
        finding.Severity.ShouldBe(severity);
        finding.LoweredFrom.ShouldBe(from);
        (finding.Lowered is not null).ShouldBe(from is not null);
    }

    [Fact]
    public void What_is_as_mild_already_stays_and_gives_no_reason()
    {
        var finding = Finding(
            "{to: medium, when: promotion.uses > 0, %}",
            severity: "{critical: promotion.uses > 500, otherwise: low}"
        );
        finding.Severity.ShouldBe(Severity.Low);
        finding.Lowered.ShouldBeNull();
    }

    [Fact]
    public void The_reason_has_the_figures_in_it_and_they_are_data_too()
    {
        var finding = Finding("{to: low, when: promotion.uses > 0, %}");
        finding.Lowered.ShouldBe(new LocalizedText("Only 120 uses.", "只有 120 次。"));
        finding.Values.ShouldContain(value => value.Name == "promotion.uses" && value.Text == "120");
    }

    private static Finding Finding(string steps, string severity = "high")
    {
        const string Because = "because: {en: 'Only {promotion.uses} uses.', zh: '只有 {promotion.uses} 次。'}";
        var rule = RuleTexts
            .Of(
                "a/rule",
                "promotion.stacks",
                severity: severity,
                more: $"lowered: [{steps.Replace("%", Because, StringComparison.Ordinal)}]"
            )
            .Replace(
                "examples:",
                """
                examples:
                  - {fires: true, severity: medium, plan: {plan: c}}
                  - {fires: true, severity: low, plan: {plan: d}}
                """,
                StringComparison.Ordinal
            );
        return DemoPlan.Audit(new RuleFolder().With("a/rule.yaml", rule)).Findings.ShouldHaveSingleItem();
    }
}
