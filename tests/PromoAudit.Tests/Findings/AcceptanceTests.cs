using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Tests.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Findings;

public sealed class AcceptanceTests
{
    private const string Fifty = "moneyAtRisk: promotion.amountOff";
    private const string Hundred = "moneyAtRisk: promotion.amountOff * 2";

    [Fact]
    public void A_loss_that_is_meant_and_signed_for_is_told_at_info()
    {
        var finding = Audit(100, ("a/rule", "C02", Hundred)).ShouldHaveSingleItem();
        finding.Severity.ShouldBe(Severity.Info);
        finding.LoweredFrom.ShouldBe(Severity.High);
        finding.Lowered.ShouldBe(
            new LocalizedText(
                "The loss is meant. wang.wei accepted up to ¥100 for p1 (clearance). At risk are ¥100.",
                "这笔亏损是批准过的。wang.wei 批准“p1”最多亏100元（clearance），这里的敞口是100元。"
            )
        );
        finding.Acceptance.ShouldNotBeNull().IsHonoured.ShouldBeTrue();
    }

    [Fact]
    public void Beyond_its_bound_a_signature_covers_nothing()
    {
        var finding = Audit(99, ("a/rule", "C02", Hundred)).ShouldHaveSingleItem();
        finding.Severity.ShouldBe(Severity.High);
        finding.Lowered.ShouldBeNull();
        var acceptance = finding.Acceptance.ShouldNotBeNull();
        acceptance.ExceededBy.ShouldBe(1);
        acceptance.Note.ShouldBe(
            new LocalizedText(
                "wang.wei accepted up to ¥99 for p1 (clearance), but this puts ¥100 at risk, ¥1 more than that.",
                "wang.wei 批准“p1”最多亏99元（clearance），但这里的敞口是100元，超出1元。"
            )
        );
    }

    [Theory]
    [InlineData(150, Severity.Info)]
    [InlineData(149, Severity.High)]
    public void The_findings_of_one_promotion_share_the_bound(int bound, Severity severity) =>
        Audit(bound, ("a/one", "C02", Fifty), ("a/two", "C05", Hundred))
            .ShouldAllBe(finding => finding.Severity == severity);

    [Fact]
    public void The_same_figure_counts_once() =>
        Audit(100, ("a/one", "C02", Hundred), ("a/two", "C05", Hundred))
            .ShouldAllBe(finding => finding.Severity == Severity.Info);

    [Fact]
    public void A_loss_without_end_is_never_accepted()
    {
        var finding = Audit(1_000_000, ("a/rule", "C02", "moneyAtRisk: promotion.amountOff * promotion.limits.total"))
            .ShouldHaveSingleItem();
        finding.Severity.ShouldBe(Severity.High);
        finding.Acceptance.ShouldNotBeNull().Note.English.ShouldEndWith("so the signature does not cover it.");
    }

    [Theory]
    [InlineData("C10")]
    [InlineData("C12")]
    [InlineData("C13")]
    [InlineData("C18")]
    [InlineData("TERMS")]
    [InlineData("DATA")]
    public void What_nobody_can_sign_for_stays(string loophole) => Untouched(("a/rule", $"C02, {loophole}", Hundred));

    [Fact]
    public void A_rule_may_refuse() => Untouched(("a/rule", "C02", $"{Hundred}\nacceptable: false"));

    [Fact]
    public void What_it_costs_must_be_known() => Untouched(("a/rule", "C02", "moneyAtRisk: promotion.cost"));

    [Fact]
    public void Another_promotion_signs_for_itself() =>
        Audit([new SignedLoss("p2", 1_000, "wang.wei", null)], ("a/rule", "C02", Hundred))
            .ShouldHaveSingleItem()
            .Severity.ShouldBe(Severity.High);

    [Fact]
    public void An_accepted_loss_does_not_hide_what_it_would_absorb()
    {
        var findings = Audit(1_000, ("a/loss", "C02", $"{Hundred}\nabsorbs: [a/law]"), ("a/law", "C18", ""));
        findings.Select(finding => $"{finding.RuleId} {finding.Severity}").ShouldBe(["a/law High", "a/loss Info"]);
    }

    private static void Untouched((string Id, string Classes, string More) rule)
    {
        var finding = Audit(1_000, rule).ShouldHaveSingleItem();
        finding.Severity.ShouldBe(Severity.High);
        finding.Lowered.ShouldBeNull();
        finding.Acceptance.ShouldBeNull();
    }

    private static IReadOnlyList<Finding> Audit(int bound, params (string Id, string Classes, string More)[] rules) =>
        Audit([new SignedLoss("p1", bound, "wang.wei", "clearance")], rules);

    private static IReadOnlyList<Finding> Audit(
        SignedLoss[] signed,
        params (string Id, string Classes, string More)[] rules
    )
    {
        var folder = new RuleFolder();
        foreach (var (id, classes, more) in rules)
        {
            var text = RuleTexts
                .Of(id, "promotion.stacks", more: more)
                .Replace("[C05]", $"[{classes}]", StringComparison.Ordinal);
            folder.With($"{id}.yaml", text);
        }

        return DemoPlan.Audit(folder.Load(), signed: signed).Findings;
    }
}
