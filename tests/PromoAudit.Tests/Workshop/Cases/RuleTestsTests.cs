using PromoAudit.Findings;

namespace PromoAudit.Tests.Workshop.Cases;

public sealed class RuleTestsTests
{
    private const string Endless = "{promotions: [{id: sale, limits: {total: 5000}}]}";

    [Theory]
    [InlineData("fires: true", Endless, ExampleOutcome.Passed)]
    [InlineData("fires: true", "{}", ExampleOutcome.Missing)]
    [InlineData("fires: false", Endless, ExampleOutcome.Noisy)]
    [InlineData(
        "fires: true",
        "{promotions: [{id: sale, limits: {total: 5000}, expectedUses: ~}]}",
        ExampleOutcome.Undecided
    )]
    [InlineData("fires: true", "{promotions: [{id: sale, limits: {total: many}}]}", ExampleOutcome.Unreadable)]
    [InlineData("fires: true, severity: low", Endless, ExampleOutcome.Passed)]
    [InlineData("fires: true, severity: high", Endless, ExampleOutcome.OtherSeverity)]
    [InlineData("fires: true, moneyAtRisk: 2000 CNY", Endless, ExampleOutcome.Passed)]
    [InlineData("fires: true, moneyAtRisk: 2001 CNY", Endless, ExampleOutcome.OtherFigures)]
    [InlineData("fires: true, moneyAtRisk: unlimited", Endless, ExampleOutcome.OtherFigures)]
    [InlineData("fires: true, moneyAtRisk: unknown", Endless, ExampleOutcome.OtherFigures)]
    [InlineData("fires: true, figures: {given: '¥2,000', much: ¥50}", Endless, ExampleOutcome.Passed)]
    [InlineData("fires: true, figures: {given: 2000 CNY}", Endless, ExampleOutcome.OtherFigures)]
    [InlineData("fires: false, figures: {given / much: 40}", "{}", ExampleOutcome.Passed)]
    [InlineData("fires: false, figures: {given / much: 41}", "{}", ExampleOutcome.OtherFigures)]
    [InlineData("fires: true, severity: high, moneyAtRisk: 1 CNY", Endless, ExampleOutcome.OtherSeverity)]
    public void A_case_comes_out_as_it_says_or_in_another_way(string says, string plan, ExampleOutcome outcome) =>
        CaseWorld.Try($"cases: [{{name: a, {says}, plan: {plan}}}]").ShouldHaveSingleItem().Outcome.ShouldBe(outcome);

    [Fact]
    public void What_is_otherwise_is_told_with_what_was_expected_and_what_came()
    {
        var result = CaseWorld
            .Try(
                """
                cases:
                  - name: All wrong
                    fires: true
                    severity: high
                    moneyAtRisk: 5000 CNY
                    figures: {given: "¥1", promotion.limits.total: "5,000"}
                    plan:
                      promotions:
                        - id: sale # here
                          benefit: {amountOff: 30}
                          limits: {total: 5000}
                """
            )
            .ShouldHaveSingleItem();
        (result.RuleId, result.Number, result.Name).ShouldBe((CaseWorld.Id, 1, "All wrong"));
        result
            .Differences.Select(one => $"{one.Kind} {one.What}: {one.Expected} / {one.Actual} at {one.Place}")
            .ShouldBe([
                "OtherSeverity severity: high / low at limits/endless.test.yaml:2:5",
                "OtherPlace # here: limits/endless.test.yaml:9 / limits/endless.test.yaml:10 at limits/endless.test.yaml:10:20",
                "OtherFigures given: ¥1 / ¥3,000 at limits/endless.test.yaml:6:22",
                "OtherFigures moneyAtRisk: ¥5,000 / ¥3,000 at limits/endless.test.yaml:5:18",
            ]);
    }

    [Fact]
    public void The_caret_is_on_the_marked_line()
    {
        var outcomes = CaseWorld
            .Try(
                """
                cases:
                  - name: Right
                    fires: true
                    plan:
                      promotions:
                        - id: sale
                          benefit: {amountOff: 30}    # here
                          limits: {total: 5000}
                  - name: Wrong
                    fires: true
                    plan:
                      promotions:
                        - id: sale
                          benefit: {amountOff: 30}
                          limits: {total: 5000}  # here
                  - name: In the quiet plan
                    fires: true
                    plan:
                      promotions: [{id: sale, limits: {total: 5000}}] # here
                """
            )
            .Select(result => result.Outcome);
        outcomes.ShouldBe([ExampleOutcome.Passed, ExampleOutcome.OtherPlace, ExampleOutcome.OtherPlace]);
    }

    [Theory]
    [InlineData("[\"promotions[sale].expectedUses\"]", ExampleOutcome.Passed)]
    [InlineData("[\"promotions[sale].benefit\"]", ExampleOutcome.OtherMissing)]
    [InlineData("[\"promotions[sale].expectedUses\", plan]", ExampleOutcome.OtherMissing)]
    public void All_missing_fields_are_the_ones_it_says(string missing, ExampleOutcome outcome) =>
        CaseWorld
            .Try(
                $$"""
                cases:
                  - name: a
                    fires: unknown
                    missing: {{missing}}
                    figures: {given: unknown}
                    plan: {promotions: [{id: sale, limits: {total: 5000}, expectedUses: ~}]}
                """
            )
            .ShouldHaveSingleItem()
            .Outcome.ShouldBe(outcome);

    [Fact]
    public void One_missing_field_needs_no_list() =>
        CaseWorld
            .Try(
                """
                cases:
                  - name: a
                    fires: unknown
                    missing: promotions[sale].expectedUses
                    plan: {promotions: [{id: sale, limits: {total: 5000}, expectedUses: ~}]}
                """
            )
            .ShouldHaveSingleItem()
            .Outcome.ShouldBe(ExampleOutcome.Passed);

    [Fact]
    public void Figures_are_those_of_the_gravest_finding()
    {
        var results = CaseWorld.Try(
            """
            cases:
              - name: Two that fire
                fires: true
                severity: high
                figures: {promotion.id: big}
                plan: &two
                  promotions:
                    - {id: sale, limits: {total: 5000}}
                    - {id: big, benefit: {amountOff: 90}, threshold: none, scope: all, expectedUses: 3, limits: {total: 2000}}
              - name: The milder one
                fires: true
                figures: {promotion.id: sale}
                plan: *two
              - name: Where nothing fires, any of them
                fires: false
                figures: {promotion.id: more}
                plan:
                  promotions:
                    - {id: more, benefit: {amountOff: 90}, threshold: none, scope: all, expectedUses: 3, limits: {total: 2}}
            """
        );
        results
            .Select(result => result.Outcome)
            .ShouldBe([ExampleOutcome.Passed, ExampleOutcome.OtherFigures, ExampleOutcome.Passed]);
    }

    [Fact]
    public void A_mistake_in_the_plan_of_a_case_is_shown_where_it_stands()
    {
        var result = CaseWorld
            .Try("cases:\n  - {name: a, fires: true, plan: {promotions: [{id: sale, limits: {total: many}}]}}")
            .ShouldHaveSingleItem();
        result
            .Diagnostics.ShouldHaveSingleItem()
            .Place.ShouldNotBeNull()
            .ToString()
            .ShouldBe($"{CaseWorld.TestPath}:2:75");
    }
}
