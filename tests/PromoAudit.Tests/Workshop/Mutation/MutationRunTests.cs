using PromoAudit.Reports.Testing;
using PromoAudit.Rules;
using PromoAudit.Workshop;
using PromoAudit.Workshop.Cases;
using PromoAudit.Workshop.Mutation;

namespace PromoAudit.Tests.Workshop.Mutation;

/// <summary>Which changes the tests of a rule notice.</summary>
public sealed class MutationRunTests
{
    private const string TenPercent = "when: promotion.benefit.percentOff >= 10%";

    [Fact]
    public void Examples_far_from_the_boundary_leave_it_open() =>
        Missed(TenPercent, $"fires: true, plan: {OneRule.Off("30%")}", $"fires: false, plan: {OneRule.Off("2%")}")
            .ShouldBe([
                "promotion.benefit.percentOff >= 10% → promotion.benefit.percentOff > 10%",
                "10% → 6.7%",
                "10% → 15%",
            ]);

    [Fact]
    public void Examples_on_the_boundary_and_just_below_pin_it_down() =>
        Missed(TenPercent, $"fires: true, plan: {OneRule.Off("10%")}", $"fires: false, plan: {OneRule.Off("9.9%")}")
            .ShouldBeEmpty();

    [Fact]
    public void A_side_that_no_example_decides_may_as_well_be_missing() =>
        Missed(
                $"{TenPercent} and declared(promotion.limits.total)",
                $"fires: true, plan: {OneRule.Off("10%")}",
                $"fires: false, plan: {OneRule.Off("9.9%")}"
            )
            .ShouldBe(["declared(promotion.limits.total) → "]);

    [Fact]
    public void A_severity_that_no_example_declares_is_not_tested()
    {
        const string Ladder =
            "severity: {critical: promotion.benefit.percentOff >= 50%, otherwise: high}\n" + TenPercent;
        string[] examples =
        [
            $"fires: true, plan: {OneRule.Off("50%")}",
            $"fires: true, plan: {OneRule.Off("49%")}",
            $"fires: true, plan: {OneRule.Off("10%")}",
            $"fires: false, plan: {OneRule.Off("9.9%")}",
        ];
        Missed(Ladder, examples).ShouldAllBe(change => change.Contains("50%", StringComparison.Ordinal));
        Missed(Ladder, examples).Length.ShouldBe(5);
        examples[0] = $"fires: true, severity: critical, plan: {OneRule.Off("50%")}";
        Missed(Ladder, examples).ShouldBe(["50% → 33%"]);
        examples[1] = $"fires: true, severity: high, plan: {OneRule.Off("49%")}";
        Missed(Ladder, examples).ShouldBeEmpty();
    }

    [Fact]
    public void An_answer_that_turns_unknown_is_noticed() =>
        Missed(
                "when: (promotion.expectedUses ?? 5) > 3",
                "fires: true, plan: {}",
                "fires: true, plan: {promotions: [{id: sale, expectedUses: 4}]}",
                "fires: false, plan: {promotions: [{id: sale, expectedUses: 3}]}"
            )
            .ShouldBe(["5 → 4", "5 → 6"]);

    [Fact]
    public void A_change_that_takes_too_many_steps_is_noticed_even_where_nothing_can_be_decided()
    {
        var catalog = string.Join(
            ", ",
            Enumerable.Range(1, 25).Select(number => $"{{sku: S{number}, price: {number}}}")
        );
        const string Heavy =
            "any(plan.items, a => any(plan.items, b => any(plan.items, c => any(plan.items, d => a.price + b.price + c.price + d.price > 200 CNY))))";
        var result = Run(
            $"when: \"if known(promotion.expectedUses) then {Heavy} else promotion.limits.total > promotion.expectedUses\"",
            $"fires: unknown, plan: {{catalog: [{catalog}]}}",
            "fires: true, plan: {promotions: [{id: sale, expectedUses: 4}], catalog: [{sku: TEE, price: 1000}]}",
            "fires: false, plan: {promotions: [{id: sale, expectedUses: 4}]}"
        );
        result
            .Rules[0]
            .Missed.Select(mutant => mutant.Before)
            .ShouldNotContain(before => before.StartsWith("if ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_test_that_does_not_come_out_as_it_says_notices_nothing()
    {
        var result = Run(
            TenPercent,
            $"fires: true, plan: {OneRule.Off("5%")}",
            $"fires: false, plan: {OneRule.Off("30%")}"
        );
        (result.Rules[0].Broken, result.Caught).ShouldBe((2, new Score(0, 4)));
    }

    [Fact]
    public void Of_too_many_changes_the_first_are_tried_and_the_others_counted()
    {
        var set = OneRule.Set(TenPercent);
        var result = MutationRun.Of(set, set.Rules[0], CaseBook.Empty, most: 3);
        (result.Caught.Of, result.LeftOut).ShouldBe((3, 2));
        MutationRun.Of(set, set.Rules[0], CaseBook.Empty).LeftOut.ShouldBe(0);
    }

    [Fact]
    public void A_rule_that_no_longer_runs_is_not_changed() =>
        Run($"status: deprecated\n{TenPercent}").Rules.ShouldBeEmpty();

    [Fact]
    public void The_same_set_gives_the_same_report_every_time()
    {
        var set = RuleSet.Core();
        var rules = set.Rules[..30];
        Json(set, MutationRun.Of(set, rules, CaseBook.Empty))
            .ShouldBe(Json(set, MutationRun.Of(set, rules, CaseBook.Empty)));
    }

    [Theory]
    [InlineData(999, 1000, "99.9%", false)]
    [InlineData(9999, 10000, "99.9%", false)]
    [InlineData(1000, 1000, "100%", true)]
    [InlineData(0, 0, "100%", true)]
    [InlineData(0, 3, "0%", false)]
    public void A_score_is_never_rounded_up(int reached, int of, string shown, bool isAll)
    {
        var score = new Score(reached, of);
        (score.ToString(), score.IsAtLeast(100)).ShouldBe((shown, isAll));
    }

    private static string[] Missed(string decides, params string[] examples)
    {
        var result = Run(decides, examples);
        result.Rules[0].Broken.ShouldBe(0);
        return [.. result.Rules[0].Missed.Select(mutant => $"{mutant.Before} → {mutant.After}")];
    }

    private static MutationResult Run(string decides, params string[] examples)
    {
        var set = OneRule.Set(decides, examples);
        return MutationRun.Of(set, set.Rules, CaseBook.Empty);
    }

    private static string Json(RuleSet set, MutationResult result)
    {
        var writer = new StringWriter();
        MutationJson.Write(set, result, writer);
        return writer.ToString();
    }
}
