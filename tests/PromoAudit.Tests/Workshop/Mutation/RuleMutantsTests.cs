using PromoAudit.Workshop.Mutation;

namespace PromoAudit.Tests.Workshop.Mutation;

/// <summary>Which changes are made, whatever the tests of the rule are.</summary>
public sealed class RuleMutantsTests
{
    [Theory]
    [InlineData(
        "promotion.limits.budget < 300 CNY",
        "< → <=",
        "< → >=",
        "300 CNY → 200 CNY",
        "300 CNY → 450 CNY",
        "300 CNY → 300 USD"
    )]
    [InlineData(
        "promotion.limits.budget > 8 USD",
        "> → >=",
        "> → <=",
        "8 USD → 5.3 USD",
        "8 USD → 12 USD",
        "8 USD → 8 CNY"
    )]
    [InlineData("promotion.status == live", "== → !=")]
    [InlineData("promotion.status != live", "!= → ==")]
    public void A_comparison_is_denied_and_moved_to_its_boundary(string when, params string[] changes) =>
        ChangesOf($"when: {when}").ShouldBe(changes);

    [Theory]
    [InlineData("promotion.limits.total >= 4", ">= → >", ">= → <", "4 → 3")]
    [InlineData("promotion.limits.total > 4", "> → >=", "> → <=", "4 → 5")]
    [InlineData("4 < promotion.limits.total", "4 → 5", "< → <=", "< → >=")]
    [InlineData("promotion.limits.total > 200", "> → >=", "> → <=", "200 → 133", "200 → 300")]
    [InlineData("promotion.limits.total == 4", "== → !=", "4 → 3", "4 → 5")]
    [InlineData("promotion.limits.total > 0", "> → >=", "> → <=", "0 → 1")]
    [InlineData("promotion.limits.budget > 0", "> → >=", "> → <=")]
    public void A_count_is_moved_to_its_neighbours_unless_the_boundary_is_the_same(
        string when,
        params string[] changes
    ) => ChangesOf($"when: {when}").ShouldBe(changes);

    [Theory]
    [InlineData("promotion.valid.to - promotion.valid.from > 7d", "7d → 4.7d", "7d → 11d", "7d → 7h")]
    [InlineData("promotion.valid.to - promotion.valid.from > 2h", "2h → 1.3h", "2h → 3h", "2h → 2min")]
    [InlineData("promotion.limits.budget * 20% > 5 CNY", "20% → 13%", "20% → 30%", "20% → 20")]
    [InlineData("promotion.limits.budget * 20 > 5 CNY", "20 → 13", "20 → 30", "20 → 20%")]
    [InlineData("days(promotion.valid.to - promotion.valid.from) > 7.5", "days → hours", "7.5 → 5", "7.5 → 11")]
    public void Figures_change_by_half_and_lose_their_unit(string when, params string[] changes) =>
        changes.ShouldBeSubsetOf(ChangesOf($"when: {when}"));

    [Fact]
    public void Of_a_chain_each_link_is_left_out_once_and_each_connective_exchanged() =>
        ChangesOf(
                "when: declared(promotion.limits.total) and declared(promotion.limits.budget) and promotion.status == live"
            )
            .ShouldBe([
                "declared(promotion.limits.total) → ",
                "declared(promotion.limits.total) → not declared(promotion.limits.total)",
                "and → or",
                "declared(promotion.limits.budget) → ",
                "declared(promotion.limits.budget) → not declared(promotion.limits.budget)",
                "and → or",
                "promotion.status == live → ",
                "== → !=",
            ]);

    [Fact]
    public void What_is_denied_is_only_freed_of_its_not() =>
        ChangesOf("when: not (promotion.status == live)")
            .ShouldBe(["not promotion.status == live → promotion.status == live"]);

    [Theory]
    [InlineData("any(plan.items, i => i.price > i.cost)", "any → none", "any → all")]
    [InlineData("all(plan.items, i => i.price > i.cost)", "all → any")]
    [InlineData("none(plan.items, i => i.price > i.cost)", "none → any", "none → all")]
    [InlineData("sum(plan.items, i => i.price) > 9 CNY", "sum → max")]
    [InlineData("min(plan.items, i => i.price) > 9 CNY", "min → max")]
    [InlineData("max(promotion.limits.budget, 5 CNY) > 9 CNY", "max → min")]
    [InlineData(
        "count(plan.items, i => i.price > i.cost) > 3",
        "count(plan.items, i => i.price > i.cost) → count(plan.items)"
    )]
    [InlineData(
        "count(filter(plan.items, i => i.price > i.cost)) > 3",
        "filter(plan.items, i => i.price > i.cost) → plan.items"
    )]
    [InlineData(
        "promotion.limits.budget + 3 CNY > 9 CNY",
        "promotion.limits.budget + 3 CNY → promotion.limits.budget - 3 CNY"
    )]
    [InlineData("promotion.limits.budget / 3 > 9 CNY", "promotion.limits.budget / 3 → promotion.limits.budget * 3")]
    [InlineData("(promotion.limits.budget ?? 3 CNY) > 9 CNY", "?? 3 CNY → ", "3 CNY → 2 CNY")]
    [InlineData("(promotion.benefit.every ?? true)", "?? true → ", "true → false")]
    public void Functions_signs_and_defaults_are_taken_for_each_other(string when, params string[] changes) =>
        changes.ShouldBeSubsetOf(ChangesOf($"when: {when}"));

    [Fact]
    public void The_branches_of_a_choice_are_exchanged_and_its_condition_is_not_denied_as_well()
    {
        var changes = ChangesOf(
            "when: (if promotion.status == live then promotion.limits.total else promotion.limits.perBuyer) > 100"
        );
        changes.ShouldContain(change =>
            change.StartsWith("if promotion.status == live then", StringComparison.Ordinal)
        );
        changes.ShouldNotContain("== → !=");
    }

    [Fact]
    public void Parameters_and_names_are_changed_where_they_are_defined() =>
        ChangesOf(
                """
                params:
                  most: {type: Count, default: 100, describes: {en: Most., zh: 最多。}}
                  strict: {type: Bool, default: true, describes: {en: Strict., zh: 严格。}}
                let:
                  many: promotion.limits.total > most
                when: many and strict
                """
            )
            .ShouldBe(["100 → 67", "100 → 150", "true → false", "> → >=", "> → <=", "many → not many", "and → or"]);

    [Fact]
    public void Steps_of_severity_are_forgotten_and_asked_in_another_order() =>
        ChangesOf(
                """
                severity:
                  critical: promotion.benefit.percentOff >= 60%
                  high: declared(promotion.limits.total)
                  otherwise: low
                when: promotion.status == live
                """
            )
            .ShouldBe([
                "critical: promotion.benefit.percentOff >= 60% → ",
                "critical: promotion.benefit.percentOff >= 60%; high: declared(promotion.limits.total) → high: declared(promotion.limits.total); critical: promotion.benefit.percentOff >= 60%",
                ">= → >",
                ">= → <",
                "60% → 40%",
                "60% → 90%",
                "declared(promotion.limits.total) → not declared(promotion.limits.total)",
                "high: declared(promotion.limits.total) → ",
                "== → !=",
            ]);

    [Fact]
    public void What_lowers_is_forgotten_too() =>
        ChangesOf(
                """
                lowered:
                  - {to: low, when: declared(promotion.limits.total), because: {en: A cap., zh: 有上限。}}
                when: promotion.status == live
                """,
                "fires: true, severity: low, plan: {}",
                "fires: false, plan: {}"
            )
            .ShouldBe([
                "declared(promotion.limits.total) → not declared(promotion.limits.total)",
                "low: declared(promotion.limits.total) → ",
                "== → !=",
            ]);

    [Theory]
    [InlineData("severity: {critical: promotion.benefit.percentOff > 60% ?? false, otherwise: high}")]
    [InlineData(
        "severity: {critical: declared(promotion.limits.total) and (promotion.benefit.every ?? false), otherwise: high}"
    )]
    [InlineData("severity: {critical: \"any(plan.items, i => (i.price > i.cost) ?? false)\", otherwise: high}")]
    public void In_a_step_it_makes_no_difference_that_the_unknown_counts_as_false(string severity) =>
        ChangesOf(
                $"{severity.Replace("60% ?? false", "60%", StringComparison.Ordinal)}\nwhen: promotion.status == live"
            )
            .ShouldNotContain("?? false → ");

    [Fact]
    public void In_a_condition_it_does() =>
        ChangesOf("when: promotion.benefit.every ?? false").ShouldContain("?? false → ");

    [Fact]
    public void What_PromoAudit_would_refuse_to_load_is_no_change() =>
        // A percent is never compared with a bare figure, and a count is never below zero.
        ChangesOf("when: promotion.benefit.percentOff >= 10% and count(plan.items) >= 1")
            .ShouldBe([
                "promotion.benefit.percentOff >= 10% → ",
                ">= → >",
                ">= → <",
                "10% → 6.7%",
                "10% → 15%",
                "and → or",
                "count(plan.items) >= 1 → ",
                ">= → >",
                ">= → <",
            ]);

    [Fact]
    public void What_depends_on_parameters_alone_is_left_alone_where_it_is_used() =>
        ChangesOf(
                """
                params:
                  most: {type: Count, default: 100, describes: {en: Most., zh: 最多。}}
                when: declared(promotion.limits.total) and most > 0
                """
            )
            .ShouldBe([
                "100 → 67",
                "100 → 150",
                "declared(promotion.limits.total) → not declared(promotion.limits.total)",
                "and → or",
            ]);

    [Fact]
    public void Every_change_says_which_case_would_notice_it_in_both_languages()
    {
        var set = OneRule.Set("when: promotion.benefit.percentOff >= 10% and declared(promotion.limits.total)");
        Mutant[] mutants = [.. RuleMutants.Of(set.Rules[0]).Select(make => make()).OfType<Mutant>()];
        var hints = mutants.Select(mutant => mutant.Hint);
        hints.ShouldAllBe(hint => hint.English.StartsWith("Add a case") && hint.Chinese.StartsWith("加一个"));
        hints
            .Select(hint => hint.English)
            .ShouldContain("Add a case in which `promotion.benefit.percentOff` is exactly `10%`.");
    }

    private static string[] ChangesOf(string decides, params string[] examples) =>
        [
            .. RuleMutants
                .Of(OneRule.Set(decides, examples).Rules[0])
                .Select(make => make())
                .OfType<Mutant>()
                .Select(Written),
        ];

    // Of a comparison only the sign: what stands around it is the same before and after.
    private static string Written(Mutant mutant)
    {
        string[] signs = ["<=", ">=", "==", "!=", "<", ">"];
        var (before, after) = (mutant.Before.Split(' '), mutant.After.Split(' '));
        var different = Enumerable
            .Range(0, before.Length)
            .Where(at => after.Length == before.Length && before[at] != after[at]);
        return different.ToArray() is [var only] && signs.Contains(before[only])
            ? $"{before[only]} → {after[only]}"
            : $"{mutant.Before} → {mutant.After}";
    }
}
