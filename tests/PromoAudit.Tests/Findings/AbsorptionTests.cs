using PromoAudit.Tests.Rules;

namespace PromoAudit.Tests.Findings;

public sealed class AbsorptionTests
{
    [Fact]
    public void One_hole_is_told_once()
    {
        var findings = Findings(Rule("a/whole", "absorbs: [a/part]"), Rule("a/part"), Rule("a/other"));
        findings.ShouldBe("a/other, a/whole(a/part)");
    }

    [Fact]
    public void What_absorbs_is_of_the_classes_of_what_it_absorbed_too()
    {
        var folder = new RuleFolder()
            .With("a/whole.yaml", RuleTexts.Of("a/whole", "promotion.stacks", more: "absorbs: [a/part]"))
            .With(
                "a/part.yaml",
                RuleTexts.Of("a/part", "promotion.stacks").Replace("[C05]", "[C04, C05]", StringComparison.Ordinal)
            );
        DemoPlan.Audit(folder).Findings.Single().Classes.ShouldBe(["C05", "C04"]);
    }

    [Fact]
    public void A_rule_that_stays_quiet_absorbs_nothing() =>
        Findings(Rule("a/whole", "absorbs: [a/part]", when: "not promotion.stacks"), Rule("a/part")).ShouldBe("a/part");

    [Fact]
    public void A_graver_finding_is_not_absorbed() =>
        Findings(Rule("a/whole", "absorbs: [a/part]"), Rule("a/part", severity: "critical"))
            .ShouldBe("a/part, a/whole");

    [Fact]
    public void A_rule_on_trial_absorbs_nothing() =>
        Findings(Rule("a/whole", "status: preview\nabsorbs: [a/part]"), Rule("a/part")).ShouldBe("a/part, a/whole");

    [Fact]
    public void Two_rules_that_absorb_each_other_leave_one() =>
        Findings(Rule("a/one", "absorbs: [a/two]"), Rule("a/two", "absorbs: [a/one]")).ShouldBe("a/one(a/two)");

    [Fact]
    public void Another_subject_is_another_hole()
    {
        var folder = new RuleFolder()
            .With(
                "a/dear.yaml",
                RuleTexts.Of("a/dear", "item.price > 150 CNY", "item", at: "item", more: "absorbs: [a/any]")
            )
            .With("a/any.yaml", RuleTexts.Of("a/any", "item.price > 50 CNY", "item", at: "item"));
        DemoPlan
            .Audit(folder)
            .Findings.Select(finding => $"{finding.RuleId} {finding.Subjects[0]}")
            .ShouldBe(["a/any item:TEE", "a/dear item:MUG"]);
    }

    private static (string Id, string Text) Rule(
        string id,
        string more = "",
        string when = "promotion.stacks",
        string severity = "high"
    ) => (id, RuleTexts.Of(id, when, severity: severity, more: more));

    private static string Findings(params (string Id, string Text)[] rules)
    {
        var folder = new RuleFolder();
        foreach (var (id, text) in rules)
        {
            folder.With($"{id}.yaml", text);
        }

        return string.Join(
            ", ",
            DemoPlan
                .Audit(folder)
                .Findings.Select(finding =>
                    finding.Absorbed.IsEmpty
                        ? finding.RuleId
                        : $"{finding.RuleId}({string.Join(' ', finding.Absorbed)})"
                )
        );
    }
}
