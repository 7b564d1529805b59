using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Tests.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Findings;

public sealed class AuditorTests
{
    [Fact]
    public void A_finding_says_everything_the_rule_says()
    {
        var verdict = DemoPlan.Audit(new RuleFolder().With(RuleTexts.Path, RuleTexts.Good));
        var finding = verdict.Findings.ShouldHaveSingleItem();
        finding.RuleId.ShouldBe("limits/too-many-uses");
        finding.Classes.ShouldBe(["C05"]);
        finding.Severity.ShouldBe(Severity.High);
        finding.Confidence.ShouldBe(Confidence.Firm);
        finding.Subjects.ShouldBe(["promotion:p1"]);
        finding.Place.ShouldNotBeNull().ToString().ShouldBe("plan.yaml:1:1");
        finding.Title.ShouldBe(new LocalizedText("Too many uses", "使用次数过多"));
        finding.Message.ShouldBe(new("满300减50 is used 20 times too often.", "满300减50多用了 20 次。"));
        finding.Why.English.ShouldBe("Every use costs.");
        finding.Remedy.ShouldBe(new("Write limits.total: 100.", "请写 limits.total: 100。"));
        finding.Fixes.ShouldBe([new FieldFix("promotion.limits.total", "100")]);
        finding.MoneyAtRisk.ShouldBe(1_000);
        finding.Unbounded.ShouldBeFalse();
        finding.IsPreview.ShouldBeFalse();
        finding
            .Values.Select(value => (value.Name, value.Kind, value.Text))
            .ShouldBe([
                ("promotion.name", "Text", "满300减50"),
                ("excess", "Count", "20"),
                ("tolerated", "Count", "100"),
            ]);
        verdict.Inconclusive.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("item.price > 50 CNY", "item:MUG item:TEE", "")]
    [InlineData("item.cost > 50 CNY", "item:MUG", "item:CAP")]
    [InlineData("item.cost > 50 CNY and item.price > 50 CNY", "item:MUG", "")]
    [InlineData("item.cost > 50 CNY or item.price < 30 CNY", "item:CAP item:MUG", "")]
    [InlineData("not (item.cost > 50 CNY)", "item:TEE", "item:CAP")]
    [InlineData("item.price > 500 CNY", "", "")]
    public void What_is_unknown_is_inconclusive_unless_the_rest_decides(string when, string fires, string unknown)
    {
        var verdict = DemoPlan.Audit(Set(("a/rule", RuleTexts.Of("a/rule", when, "item", at: "item.cost"))));
        string.Join(' ', verdict.Findings.SelectMany(finding => finding.Subjects).Order(StringComparer.Ordinal))
            .ShouldBe(fires);
        string.Join(' ', verdict.Inconclusive.SelectMany(answer => answer.Subjects)).ShouldBe(unknown);
    }

    [Fact]
    public void An_inconclusive_answer_names_the_field_that_decides_most_first()
    {
        var verdict = DemoPlan.Audit(
            Set(
                ("a/both", RuleTexts.Of("a/both", "promotion.approved and promotion.cost > 3 CNY")),
                ("a/cost", RuleTexts.Of("a/cost", "promotion.cost > 5 CNY"))
            )
        );
        verdict.Inconclusive.Select(answer => answer.RuleId).ShouldBe(["a/both", "a/cost"]);
        verdict
            .Inconclusive[0]
            .Missing.Select(field => $"{field.Path} {field.Place}")
            .ShouldBe(["promotion.cost plan.yaml:4:1", "promotion.approved plan.yaml:1:1"]);
    }

    [Theory]
    [InlineData("high", Severity.High)]
    [InlineData("{critical: promotion.uses > 100, otherwise: high}", Severity.Critical)]
    [InlineData("{critical: promotion.uses > 200, high: promotion.uses > 100, otherwise: low}", Severity.High)]
    [InlineData("{critical: promotion.uses > 200, high: promotion.uses > 150, otherwise: low}", Severity.Low)]
    [InlineData("{info: promotion.uses > 0, otherwise: critical}", Severity.Info)]
    [InlineData("{critical: promotion.cost > 1 CNY, otherwise: medium}", Severity.Medium)]
    public void The_first_rung_that_is_known_to_hold_is_the_severity(string ladder, Severity expected) =>
        DemoPlan
            .Audit(Set(("a/rule", RuleTexts.Of("a/rule", "promotion.stacks", severity: ladder))))
            .Findings.ShouldHaveSingleItem()
            .Severity.ShouldBe(expected);

    [Theory]
    [InlineData("promotion.amountOff * 3", 150, false)]
    [InlineData("promotion.amountOff * promotion.limits.total", null, true)]
    [InlineData("promotion.cost", null, false)]
    public void Money_at_risk_is_a_figure_or_without_bound_or_not_known(string money, int? expected, bool unbounded)
    {
        var rule = RuleTexts.Of("a/rule", "promotion.stacks", more: $"moneyAtRisk: {money}");
        var finding = DemoPlan.Audit(Set(("a/rule", rule))).Findings.ShouldHaveSingleItem();
        finding.MoneyAtRisk.ShouldBe(expected);
        finding.Unbounded.ShouldBe(unbounded);
    }

    [Fact]
    public void Findings_come_worst_first()
    {
        var verdict = DemoPlan.Audit(
            Set(
                ("a/low", RuleTexts.Of("a/low", "promotion.stacks", severity: "low", more: "moneyAtRisk: 9000 CNY")),
                ("a/some", RuleTexts.Of("a/some", "promotion.stacks", more: "moneyAtRisk: 20 CNY")),
                ("a/more", RuleTexts.Of("a/more", "promotion.stacks", more: "moneyAtRisk: 30 CNY")),
                ("a/none", RuleTexts.Of("a/none", "promotion.stacks")),
                (
                    "a/all",
                    RuleTexts.Of(
                        "a/all",
                        "promotion.stacks",
                        more: "moneyAtRisk: promotion.amountOff * promotion.limits.total"
                    )
                ),
                ("a/items", RuleTexts.Of("a/items", "item.stock > 0", "item", at: "item"))
            )
        );
        verdict
            .Findings.Select(finding => $"{finding.RuleId} {finding.Subjects[0]}")
            .ShouldBe([
                "a/all promotion:p1",
                "a/more promotion:p1",
                "a/some promotion:p1",
                "a/items item:CAP",
                "a/items item:MUG",
                "a/items item:TEE",
                "a/none promotion:p1",
                "a/low promotion:p1",
            ]);
    }

    [Fact]
    public void A_related_list_gives_the_place_of_each_element_once()
    {
        var rule = RuleTexts.Of(
            "a/rule",
            "promotion.stacks",
            at: "promotion.cost",
            more: "related: [{at: plan.items, note: {en: \"{promotion.name}\", zh: 商品}}]"
        );
        var finding = DemoPlan.Audit(Set(("a/rule", rule))).Findings.ShouldHaveSingleItem();
        finding.Place.ShouldNotBeNull().ToString().ShouldBe("plan.yaml:4:1");
        var related = finding.Related.ShouldHaveSingleItem();
        related.Place.ToString().ShouldBe("plan.yaml:1:1");
        related.Note.ShouldBe(new("满300减50", "商品"));
    }

    [Fact]
    public void A_rule_on_trial_is_marked_and_a_deprecated_one_does_not_run()
    {
        var verdict = DemoPlan.Audit(
            Set(
                ("a/old", RuleTexts.Of("a/old", "promotion.stacks", more: "status: deprecated\nreplacedBy: a/new")),
                ("a/new", RuleTexts.Of("a/new", "promotion.stacks", more: "status: preview"))
            )
        );
        var finding = verdict.Findings.ShouldHaveSingleItem();
        finding.RuleId.ShouldBe("a/new");
        finding.IsPreview.ShouldBeTrue();
    }

    [Fact]
    public void A_rule_that_takes_too_many_steps_is_inconclusive_and_says_so()
    {
        var deep =
            "count(plan.items, a => any(plan.items, b => any(plan.items, c => any(plan.items, d => any(plan.items, e => "
            + "any(plan.items, f => any(plan.items, g => any(plan.items, h => any(plan.items, i => any(plan.items, j => "
            + "a.stock + b.stock + c.stock + d.stock + e.stock + f.stock + g.stock + h.stock + i.stock + j.stock < 0)))))))))) > 0";
        var verdict = DemoPlan.Audit(Set(("a/rule", RuleTexts.Of("a/rule", deep))));
        verdict.Findings.ShouldBeEmpty();
        var answer = verdict.Inconclusive.ShouldHaveSingleItem();
        answer
            .Missing.ShouldHaveSingleItem()
            .Reason.ShouldBe(
                new LocalizedText("evaluation was stopped after 200000 steps", "计算超过 200000 步，已停止")
            );
    }

    [Fact]
    public void One_set_serves_several_plans_at_once()
    {
        var folder = Set(
            ("limits/too-many-uses", RuleTexts.Good),
            ("a/dear", RuleTexts.Of("a/dear", "item.cost > 50 CNY", "item", at: "item"))
        );
        var expected = Told(DemoPlan.Audit(folder.Load()));
        var rules = folder.Load();
        var told = new string[64];
        Parallel.For(0, told.Length, index => told[index] = Told(DemoPlan.Audit(rules)));
        told.ShouldAllBe(text => text == expected);
    }

    private static string Told(Verdict verdict) =>
        string.Concat(verdict.Findings.Select(finding => $"{finding.Message} {string.Join(' ', finding.Values)}\n"))
        + string.Concat(verdict.Inconclusive.Select(answer => $"{answer.RuleId} {answer.Missing[0]}\n"));

    [Fact]
    public void A_quiet_rule_costs_no_memory()
    {
        var set = Set(("a/rule", RuleTexts.Of("a/rule", "item.price > 500 CNY and item.stock > 3", "item", at: "item")))
            .Load();
        var (few, many) = (DemoPlan.Repeated(1), DemoPlan.Repeated(1_000));
        AllocatedBy(set, few);
        AllocatedBy(set, many).ShouldBe(AllocatedBy(set, few));
    }

    private static long AllocatedBy(RuleSet set, Func<SubjectKind, ImmutableArray<Subject>> subjects)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Auditor.Run(set, DemoPlan.Context, subjects, Unsigned).Findings.ShouldBeEmpty();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static readonly Dictionary<string, SignedLoss> Unsigned = [];

    private static RuleFolder Set(params (string Id, string Text)[] rules)
    {
        var folder = new RuleFolder();
        foreach (var (id, text) in rules)
        {
            folder.With($"{id}.yaml", text);
        }

        return folder;
    }
}
