using System.Text;
using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Reports;
using PromoAudit.Reports.Linting;
using PromoAudit.Rules;
using PromoAudit.Tests.Expressions;
using PromoAudit.Tests.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;
using PromoAudit.Workshop.Linting;

namespace PromoAudit.Tests.Workshop.Linting;

/// <summary>Each check with a rule that it has something to say about, and the words that it marks.</summary>
public sealed class LintCheckTests
{
    private const string Other = "limits/deep-discount";

    private static readonly (string Check, string Marked, string Rule, (string Path, string Text)[] Others)[] Cases =
    [
        ("text-too-short", "Cap.", LintTexts.With(("A discount without an end", "Cap.")), []),
        ("text-too-short", "没上限", LintTexts.With(("折扣没有总量上限", "没上限")), []),
        (
            "not-translated",
            "Title of 中文折扣",
            LintTexts.With(
                ("A discount without an end", "Title of 中文折扣"),
                ("折扣没有总量上限", "Title of 中文折扣")
            ),
            []
        ),
        ("wrong-language", "A discount", LintTexts.With(("折扣没有总量上限", "A discount")), []),
        (
            "wrong-language",
            "A discount 没有总量上限",
            LintTexts.With(("A discount without an end", "A discount 没有总量上限")),
            []
        ),
        (
            "no-figure",
            "A discount is given, and nothing says how often in all.",
            LintTexts.With(
                (
                    "\"{promotion.id}\" takes {promotion.benefit.percentOff} off, and nothing",
                    "A discount is given, and nothing"
                ),
                ("“{promotion.name ?? promotion.id}”优惠 {promotion.benefit.percentOff}，但没有", "有一个优惠，但没有")
            ),
            []
        ),
        (
            "figure-twice",
            "promotion.id",
            LintTexts.With(("says how often in all.", "says how often \"{promotion.id}\" may be used.")),
            []
        ),
        (
            "figure-in-words",
            "10%",
            LintTexts.With(("when nobody is looking.", "when nobody is looking, and 10% is enough.")),
            []
        ),
        ("bare-literal", "10%", LintTexts.Good, []),
        (
            "thin-parameter",
            "deep",
            LintTexts.With(("From this discount on people pass a promotion on to strangers.", "Deep.")),
            []
        ),
        (
            "out-of-range",
            "promotion.benefit.percentOff < 150%",
            LintTexts.With(("and uncapped\n", "and uncapped and promotion.benefit.percentOff < 150%\n")),
            []
        ),
        (
            "out-of-range",
            "0 > promotion.limits.perDay",
            LintTexts.With(("and uncapped\n", "and uncapped and not (0 > promotion.limits.perDay)\n")),
            []
        ),
        (
            "idle-part",
            "promotion.benefit.percentOff > 0%",
            LintTexts.With(("and uncapped\n", "and uncapped and promotion.benefit.percentOff > 0%\n")),
            []
        ),
        (
            "idle-part",
            "promotion.isLive and promotion.hasSharedCode",
            LintTexts.With(
                (
                    "and uncapped\n",
                    "and uncapped and (promotion.isLive or promotion.isLive and promotion.hasSharedCode)\n"
                )
            ),
            []
        ),
        (
            "undeclared-cap",
            "promotion.claim.total > promotion.limits.perDay",
            LintTexts.With(("and uncapped\n", "and uncapped and promotion.claim.total > promotion.limits.perDay\n")),
            []
        ),
        (
            "default-binds-first",
            "promotion.threshold.spend ?? 0 * 2",
            LintTexts.With(("and uncapped\n", "and uncapped and promotion.threshold.spend ?? 0 * 2 < 50 CNY\n")),
            []
        ),
        (
            "duplicate-rule",
            "promotion.status == live and promotion.benefit.percentOff >= 10% and uncapped",
            LintTexts.Good,
            [("limits/a-discount.yaml", LintTexts.Named("limits/a-discount"))]
        ),
        (
            "shadowed-rule",
            "promotion.status == live and promotion.benefit.percentOff >= 10% and uncapped",
            LintTexts.Good,
            [
                (
                    "limits/any-discount.yaml",
                    LintTexts.Named("limits/any-discount", ("percentOff >= 10% and", "percentOff > 5% and"))
                ),
            ]
        ),
        (
            "name-repeats-category",
            "limits/limits-forgotten",
            LintTexts.Good,
            [
                (
                    "limits/limits-forgotten.yaml",
                    LintTexts.Named("limits/limits-forgotten", ("percentOff >= 10%", "percentOff >= 11%"))
                ),
            ]
        ),
        (
            "dead-replacement",
            Other,
            LintTexts.With(("since: 1.0.0", $"since: 1.0.0\nstatus: deprecated\nreplacedBy: {Other}")),
            [
                (
                    $"{Other}.yaml",
                    LintTexts.Named(
                        Other,
                        ("since: 1.0.0", "since: 1.0.0\nstatus: deprecated\nreplacedBy: limits/big-discount")
                    )
                ),
            ]
        ),
        (
            "no-replacement",
            "limits/big-discount",
            LintTexts.With(("since: 1.0.0", "since: 1.0.0\nstatus: deprecated")),
            [($"{Other}.yaml", LintTexts.Named(Other))]
        ),
        (
            "absorbs-nothing",
            Other,
            LintTexts.With(
                ("confidence: certain", $"confidence: certain\nabsorbs: [{Other}]"),
                ("  critical: promotion", "  low: promotion"),
                ("  high: promotion", "  info: promotion"),
                ("otherwise: medium", "otherwise: low")
            ),
            [
                (
                    $"{Other}.yaml",
                    LintTexts.Named(Other, ("confidence: certain", "confidence: certain\nacceptable: false"))
                ),
            ]
        ),
        (
            "absorbs-nothing",
            Other,
            LintTexts.With(
                ("since: 1.0.0", "since: 1.0.0\nstatus: preview"),
                ("confidence: certain", $"confidence: certain\nabsorbs: [{Other}]")
            ),
            [($"{Other}.yaml", LintTexts.Named(Other))]
        ),
        (
            "law-without-source",
            "limits/big-discount",
            LintTexts.With(
                ("classes: [C05]", "classes: [C18]"),
                ("refs: [\"an incident, a law, a page: what the rule rests on\"]\n", "")
            ),
            []
        ),
        (
            "malformed-reference",
            "\"htp://example\"",
            LintTexts.With(("\"an incident, a law, a page: what the rule rests on\"", "\"htp://example\"")),
            []
        ),
        (
            "no-exception",
            "limits/big-discount",
            LintTexts.With(
                ("confidence: certain", "confidence: tentative"),
                (
                    "notWhen:\n  - en: The goods themselves are few, and sold nowhere else.\n    zh: 商品本身数量很少，也没有别的渠道在卖。\n",
                    ""
                )
            ),
            []
        ),
        ("example-fails", "fires", LintTexts.With(("limits: {total: 500}}", "limits: {perDay: 500}}")), []),
        (
            "examples-far-apart",
            "fires",
            LintTexts.With(
                (
                    "scope: all, limits: {total: 500}}",
                    "scope: all, limits: {total: 500, perDay: 3, perOrder: 2, perBuyer: 1, perBuyerPerDay: 1, quantityPerBuyer: 3, quantityPerOrder: 2, perAddress: 2, concurrent: 9}}"
                )
            ),
            []
        ),
        (
            "never-undecided",
            "promotion.status == live and promotion.benefit.percentOff >= 10% and uncapped",
            LintTexts.Good,
            []
        ),
        ("severity-not-shown", "promotion.benefit.percentOff >= 60%", LintTexts.Good, []),
        (
            "fix-without-effect",
            "fires",
            LintTexts.With(("{set: promotion.limits.total, to: 1000}", "{set: promotion.limits.perBuyer, to: 1}")),
            []
        ),
        (
            "idle-silence",
            "no-figure",
            LintTexts.With(("examples:\n", "lintOff: {no-figure: There is a figure now.}\nexamples:\n")),
            []
        ),
        (
            "idle-silence",
            "bare-litteral",
            LintTexts.With(("examples:\n", "lintOff: {bare-litteral: The figure is fixed.}\nexamples:\n")),
            []
        ),
    ];

    [Fact]
    public void Every_check_has_its_say()
    {
        var page = new StringBuilder();
        foreach (var (check, marked, rule, others) in Cases)
        {
            var found = LintTexts.Lint(rule, others).Findings.Where(finding => finding.Check == check).ToList();
            var finding = found.Find(each => each.Place.File.Slice(each.Place.Span) == marked);
            finding.ShouldNotBeNull(
                $"{check}: {string.Join(" | ", found.Select(each => each.Place.File.Slice(each.Place.Span)))}"
            );
            foreach (var language in new[] { Language.English, Language.Chinese })
            {
                using var writer = new StringWriter();
                var run = new LintRun { Findings = [finding] };
                LintReport.Write(run, "text", writer, new ReportOptions { Language = language });
                page.Append(writer);
            }
        }

        Baseline.Verify(page.ToString());
    }

    [Fact]
    public void Every_check_is_shown_at_work() =>
        LintChecks
            .All.Select(check => check.Name)
            .Where(name => name != "deprecated-fact")
            .Except(Cases.Select(example => example.Check), StringComparer.Ordinal)
            .ShouldBeEmpty();

    [Fact]
    public void The_rule_of_the_guide_has_hints_only() =>
        LintTexts.Lint(LintTexts.Good).Findings.ShouldAllBe(finding => finding.Severity == LintSeverity.Hint);

    [Fact]
    public void A_cap_that_the_rule_asks_about_is_not_told()
    {
        const string cap = "promotion.limits.perDay";
        var rule = LintTexts.With(
            ("and uncapped\n", $"and uncapped and (if has({cap}) then promotion.claim.total > {cap} else false)\n")
        );
        LintTexts.Lint(rule).Findings.Select(finding => finding.Check).ShouldNotContain("undeclared-cap");
    }

    [Fact]
    public void Brackets_around_a_default_are_enough()
    {
        var rule = LintTexts.With(
            ("and uncapped\n", "and uncapped and (promotion.threshold.spend ?? 0) * 2 < 50 CNY\n")
        );
        LintTexts.Lint(rule).Findings.Select(finding => finding.Check).ShouldNotContain("default-binds-first");
    }

    [Fact]
    public void A_field_that_is_only_asked_whether_it_is_there_leaves_nothing_undecided()
    {
        var rule = LintTexts.With(
            ("promotion.status == live and promotion.benefit.percentOff >= 10% and uncapped", "WHEN")
        );
        foreach (
            var asked in new[]
            {
                "declared(promotion.buyers)",
                "known(promotion.buyers)",
                "(promotion.threshold.spend ?? 0) > 3 CNY",
            }
        )
        {
            var quiet = rule.Replace("WHEN", $"{asked} and uncapped", StringComparison.Ordinal);
            LintTexts.Lint(quiet).Findings.Select(finding => finding.Check).ShouldNotContain("never-undecided", asked);
        }

        var open = rule.Replace("WHEN", "promotion.threshold.spend > 3 CNY and uncapped", StringComparison.Ordinal);
        LintTexts.Lint(open).Findings.Select(finding => finding.Check).ShouldContain("never-undecided");
    }

    [Fact]
    public void A_check_that_does_not_apply_is_silenced_with_a_reason()
    {
        var rule = LintTexts.With(("examples:\n", "lintOff: {bare-literal: The platform fixes it.}\nexamples:\n"));
        LintTexts.Lint(rule).Findings.Select(finding => finding.Check).ShouldNotContain("bare-literal");
    }

    [Fact]
    public void A_fact_that_will_go_is_told_with_what_to_ask_instead()
    {
        var folder = new RuleFolder().With(RuleTexts.Path, RuleTexts.Good);
        var set = RuleSetLoader
            .Load(folder, new OldFacts(), new BuiltInSets(RuleSet.Core), new Diagnostics())
            .ShouldNotBeNull();
        var rule = new LintedSet(set, CaseBook.Empty).Own[0];
        var check = LintChecks.All.Single(each => each.Name == "deprecated-fact");
        var findings = new List<LintFinding>();
        check.Look(rule, new LintComplaints(check, rule.Rule.Id, findings));
        findings.Count.ShouldBe(2);
        findings[1].Place.File.Slice(findings[1].Place.Span).ShouldBe("uses");
        findings[1].Message.English.ShouldBe("`promotion.uses` will go (expected uses).");
        findings[1].Remedy.English.ShouldBe("Ask `promotion.limits.total` instead.");
    }

    /// <summary>The demo, with one fact that has had its day.</summary>
    private sealed class OldFacts : SubjectSchema
    {
        public override Scope ScopeFor(SubjectKind kind)
        {
            var scope = new Scope();
            var promotion = new RecordType(
                "Promotion",
                Demo.Promotion.Describes,
                () => [.. Demo.Promotion.Properties.Where(known => known.Name != "uses"), Uses]
            );
            scope.Define("promotion", promotion, promotion.Describes);
            return scope;
        }

        public override bool IsField(Property property) => property.Name is not "uses";

        private static Property Uses { get; } =
            new ComputedProperty(
                "uses",
                ExpressionType.Count,
                new("expected uses", "预计使用次数"),
                static (_, _) => Value.Unknown
            )
            {
                Replacement = "promotion.limits.total",
            };
    }
}
