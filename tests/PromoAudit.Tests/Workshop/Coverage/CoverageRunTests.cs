using PromoAudit.Rules;
using PromoAudit.Workshop;
using PromoAudit.Workshop.Cases;
using PromoAudit.Workshop.Coverage;

namespace PromoAudit.Tests.Workshop.Coverage;

/// <summary>What the conditions of a rule have come to: T for true, F for false, U for unknown, a dash for what they have not.</summary>
public sealed class CoverageRunTests
{
    [Fact]
    public void An_operand_that_is_never_worked_out_is_not_covered() =>
        Seen(
                "when: promotion.benefit.percentOff >= 50% and promotion.limits.total > 100",
                "fires: false, plan: {}",
                "fires: true, plan: {promotions: [{id: sale, benefit: {percentOff: 60%}}]}"
            )
            .ShouldBe([
                "TF- promotion.benefit.percentOff >= 50% and promotion.limits.total > 100",
                "TF- promotion.benefit.percentOff >= 50%",
                "T-- promotion.limits.total > 100",
            ]);

    [Fact]
    public void The_right_side_of_an_or_is_worked_out_only_where_the_left_does_not_hold() =>
        Seen(
                "when: promotion.benefit.percentOff >= 10% or promotion.limits.total > 100",
                "fires: true, plan: {}",
                "fires: false, plan: {promotions: ~}"
            )
            .ShouldBe([
                "T-- promotion.benefit.percentOff >= 10% or promotion.limits.total > 100",
                "T-- promotion.benefit.percentOff >= 10%",
                "--- promotion.limits.total > 100",
            ]);

    [Fact]
    public void A_chain_is_its_links_and_the_whole() =>
        Seen("when: promotion.status == live and declared(promotion.limits.total) and promotion.benefit.percentOff > 0")
            .Length.ShouldBe(4);

    [Fact]
    public void Conditions_of_choices_lists_and_names_count_and_so_do_steps() =>
        Seen(
                """
                severity: {critical: promotion.limits.perBuyer > 1, otherwise: high}
                lowered:
                  - {to: low, when: declared(promotion.limits.budget), because: {en: A cap., zh: 有上限。}}
                let:
                  dear: any(plan.items, i => i.price > 80 CNY)
                when: (if dear then promotion.limits.total else promotion.limits.perBuyer) > 100
                """,
                "fires: true, severity: critical, plan: {}",
                "fires: true, severity: low, plan: {promotions: [{id: sale, limits: {budget: 900, perBuyer: 1}}]}",
                "fires: false, plan: {promotions: [{id: sale, limits: {total: 50}}]}"
            )
            .ShouldBe([
                "TF- promotion.limits.perBuyer > 1",
                "TF- declared(promotion.limits.budget)",
                "T-- any(plan.items, i => i.price > 80 CNY)",
                "T-- i.price > 80 CNY",
                "TF- (if dear then promotion.limits.total else promotion.limits.perBuyer) > 100",
                "T-- dear",
            ]);

    [Fact]
    public void An_unknown_answer_is_noted_where_there_can_be_one()
    {
        var rule = Run(
            "when: declared(promotion.limits.total) and promotion.expectedUses > 3",
            "fires: unknown, plan: {}",
            "fires: false, plan: {promotions: [{id: sale, limits: {total: ~}}]}",
            "fires: true, plan: {promotions: ~}"
        );
        Written(rule)
            .ShouldBe([
                "-FU declared(promotion.limits.total) and promotion.expectedUses > 3",
                "TF- declared(promotion.limits.total)",
                "--U promotion.expectedUses > 3",
            ]);
        rule.Observations.Select(one => one.CanBeUnknown).ShouldBe([true, false, true]);
        rule.Covered.ShouldBe(new Score(3, 6));
    }

    [Fact]
    public void What_no_plan_can_change_is_not_looked_at() =>
        Seen(
                """
                params:
                  strict: {type: Bool, default: true, describes: {en: Strict., zh: 严格。}}
                when: strict and promotion.status == live
                """
            )
            .ShouldBe(["T-- strict and promotion.status == live", "T-- promotion.status == live"]);

    [Fact]
    public void What_declared_asks_about_is_no_condition_even_if_it_is_yes_or_no() =>
        Seen("when: declared(promotion.benefit.every) and promotion.status == live")
            .ShouldNotContain(seen => seen.EndsWith(" promotion.benefit.every", StringComparison.Ordinal));

    [Fact]
    public void A_test_whose_plan_cannot_be_read_shows_nothing() =>
        Run(
                "when: promotion.status == live",
                "fires: true, plan: {currency: shells}",
                "fires: false, plan: {nothing: 1}"
            )
            .ShouldSatisfyAllConditions(
                rule => rule.Unreadable.ShouldBe(2),
                rule => rule.Covered.ShouldBe(new Score(0, 2))
            );

    [Fact]
    public void Looking_changes_no_outcome()
    {
        var set = RuleSet.Core();
        CoverageRun.Of(set, set.Rules, CaseBook.Empty).Rules.ShouldAllBe(rule => rule.Unreadable == 0);
        foreach (var rule in set.Rules)
        {
            var observed = set.Only(rule.ObservedBy(new CoverageObserver()));
            RuleTests
                .TrialsOf(set, rule, CaseBook.Empty)
                .ShouldAllBe(trial => trial.Judge(observed).Outcome == PromoAudit.Findings.ExampleOutcome.Passed);
        }
    }

    private static string[] Seen(string decides, params string[] examples) => Written(Run(decides, examples));

    private static RuleCoverage Run(string decides, params string[] examples)
    {
        var set = OneRule.Set(decides, examples);
        return CoverageRun.Of(set, set.Rules, CaseBook.Empty).Rules[0];
    }

    private static string[] Written(RuleCoverage rule) =>
        [
            .. rule.Observations.Select(one =>
                $"{(one.WasTrue ? 'T' : '-')}{(one.WasFalse ? 'F' : '-')}{(one.WasUnknown ? 'U' : '-')} {one.Text}"
            ),
        ];
}
