using PromoAudit.Findings;
using PromoAudit.Reports;
using PromoAudit.Text;

namespace PromoAudit.Tests.Reports;

public sealed class TextReportTests
{
    [Fact]
    public void A_finding_in_English() => Baseline.Verify(Written(SampleRuns.Of(SampleRuns.Refund)));

    [Fact]
    public void A_finding_in_Chinese() => Baseline.Verify(Written(SampleRuns.Of(SampleRuns.Refund), Language.Chinese));

    [Fact]
    public void Everything_at_once_in_English() =>
        Baseline.Verify(Written(SampleRuns.Of(SampleRuns.Undecided, SampleRuns.Unbounded, SampleRuns.Refund)));

    [Fact]
    public void Everything_at_once_in_Chinese() =>
        Baseline.Verify(
            Written(SampleRuns.Of(SampleRuns.Undecided, SampleRuns.Unbounded, SampleRuns.Refund), Language.Chinese)
        );

    [Fact]
    public void Several_plans_each_get_a_line()
    {
        var run = new AuditRun
        {
            RuleSet = SampleRuns.Core,
            Plans =
            [
                SampleRuns.Audited("plans/a.yaml", []),
                SampleRuns.Audited("plans/b.yaml", SampleRuns.Undecided),
                SampleRuns.Broken("plans/c.yaml"),
                SampleRuns.Audited("plans/d.yaml", [], SampleRuns.Refund),
            ],
            OtherFiles = 2,
        };
        Baseline.Verify(Written(run));
    }

    [Theory]
    [InlineData(Language.English, "1 plan audited with core 1.4.0 (24 rules): nothing found.\n")]
    [InlineData(Language.Chinese, "用 core 1.4.0（24 条规则）审计了 1 份方案：没有发现漏洞。\n")]
    public void A_clean_plan_is_said_to_be_clean(Language language, string expected) =>
        Written(SampleRuns.Of(), language).ShouldBe(expected);

    [Theory]
    [InlineData(Language.English, "Nothing was audited.\n")]
    [InlineData(Language.Chinese, "没有审计任何方案。\n")]
    public void A_run_without_plans_is_never_called_clean(Language language, string expected) =>
        Written(new AuditRun { RuleSet = SampleRuns.Core }, language).ShouldBe(expected);

    [Fact]
    public void Quiet_leaves_findings_only()
    {
        var options = new ReportOptions { Quiet = true };
        Written(SampleRuns.Of(SampleRuns.Undecided), options).ShouldBeEmpty();
        Written(SampleRuns.Of(SampleRuns.Refund), options).ShouldStartWith("HIGH  The threshold");
    }

    [Fact]
    public void Colour_changes_nothing_but_the_colour()
    {
        var run = SampleRuns.Of(SampleRuns.Undecided, SampleRuns.Unbounded, SampleRuns.Refund);
        var coloured = Written(run, new ReportOptions { Colour = true });
        coloured.ShouldContain("\e[1;31mCRITICAL  \e[0m");
        System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9;]*m", "").ShouldBe(Written(run));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void No_line_is_wider_than_the_terminal(Language language)
    {
        var run = SampleRuns.Of(SampleRuns.Undecided, SampleRuns.Unbounded, SampleRuns.Refund);
        foreach (var width in (int[])[60, 80, 100])
        {
            var lines = Written(run, new ReportOptions { Language = language, Width = width }).Split('\n');
            lines.Max(DisplayText.ColumnsOf).ShouldBeLessThanOrEqualTo(width);
        }
    }

    [Fact]
    public void Text_of_a_plan_can_neither_colour_nor_reorder_nor_forge_a_line()
    {
        const string hostile = "a\e[2Jb\u202Ec\u200Bd\rCRITICAL  forged\nCRITICAL  forged too";
        var finding = SampleRuns.Refund with
        {
            Title = LocalizedText.Same(hostile),
            Message = LocalizedText.Same(hostile),
            Why = LocalizedText.Same(hostile),
            Remedy = LocalizedText.Same(hostile),
            Related = [new RelatedPlace(SampleRuns.Place("plan:"), LocalizedText.Same(hostile))],
            Fixes = [new FieldFix("promotion.name", hostile)],
            Subjects = [$"promotion:{hostile}"],
            Values = [new FindingValue("x", "Text", "y", LocalizedText.Same(hostile + "!"))],
            Lowered = LocalizedText.Same(hostile),
            Absorbed = [hostile],
        };
        var undecided = new Inconclusive(
            "a/b",
            [$"item:{hostile}"],
            [new MissingField(hostile, null, LocalizedText.Same(hostile))]
        );
        var run = new AuditRun
        {
            RuleSet = SampleRuns.Core,
            Plans = [SampleRuns.Audited(hostile, [undecided], finding), SampleRuns.Audited("b", [])],
        };
        var text = Written(run);
        text.ShouldContain("a<U+001B>[2Jb<U+202E>c<U+200B>d");
        text.Split('\n').ShouldAllBe(line => !line.StartsWith("CRITICAL  forged"));
        text.Where(InvisibleCharacters.IsHidden).ShouldBeEmpty();
    }

    private static string Written(AuditRun run, Language language = Language.English) =>
        Written(run, new ReportOptions { Language = language });

    private static string Written(AuditRun run, ReportOptions options)
    {
        var writer = new StringWriter();
        new TextReport().Write(run, writer, options);
        return writer.ToString();
    }
}
