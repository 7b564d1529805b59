using PromoAudit.Findings;
using PromoAudit.Tests.Rules;

namespace PromoAudit.Tests.Findings;

public sealed class FingerprintTests
{
    [Fact]
    public void Its_bytes_are_a_contract() =>
        Fingerprint
            .Of("plan:双11", "refund/threshold-not-rechecked", ["promotion:full-300-off-50"], "promotion.onRefund")
            .ShouldBe("c6c7272d861bb4fe");

    [Fact]
    public void Wording_figures_and_severity_have_no_part_in_it()
    {
        var first = Of(RuleTexts.Good);
        Of(RuleTexts.With("Too many uses", "Used too often")).ShouldBe(first);
        Of(RuleTexts.With("default: 100,", "default: 90,")).ShouldBe(first);
        Of(RuleTexts.With("otherwise: high}", "otherwise: low}")).ShouldBe(first);
        Of("# a comment that moves every line\n" + RuleTexts.Good).ShouldBe(first);
    }

    [Fact]
    public void Plan_rule_subject_and_field_each_change_it()
    {
        string[] all =
        [
            Fingerprint.Of("p", "a/b", ["x", "y"], "f"),
            Fingerprint.Of("q", "a/b", ["x", "y"], "f"),
            Fingerprint.Of("p", "a/c", ["x", "y"], "f"),
            Fingerprint.Of("p", "a/b", ["y", "x"], "f"),
            Fingerprint.Of("p", "a/b", ["xy"], "f"),
            Fingerprint.Of("p", "a/b", ["x", "y"], "g"),
        ];
        all.Distinct(StringComparer.Ordinal).Count().ShouldBe(all.Length);
        Of(RuleTexts.Good, "other").ShouldNotBe(Of(RuleTexts.Good));
    }

    private static string Of(string rule, string plan = "demo") =>
        DemoPlan.Audit(new RuleFolder().With(RuleTexts.Path, rule), plan).Findings.ShouldHaveSingleItem().Fingerprint;
}
