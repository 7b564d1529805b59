using System.Globalization;
using System.Xml.Linq;
using PromoAudit.Findings;
using PromoAudit.Findings.Charts;
using PromoAudit.Governance;
using PromoAudit.Reports;
using PromoAudit.Reports.Html;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Reports.Html;

public sealed class HtmlReportTests
{
    private static AuditRun Everything =>
        new()
        {
            RuleSet = SampleRuns.Core,
            Plans =
            [
                SampleRuns.Audited(
                    "plans/a.yaml",
                    SampleRuns.Undecided,
                    HtmlPages.Drawn("满300减50"),
                    SampleRuns.Refund
                ),
                SampleRuns.Audited(
                    "plans/b.yaml",
                    [],
                    SampleRuns.Refund with
                    {
                        Standing = Standing.Known,
                        Place = null,
                    }
                ),
                SampleRuns.Broken("plans/c.yaml"),
                SampleRuns.Audited("plans/d.yaml", []),
            ],
            Diagnostics =
            [
                new Diagnostic("PA510", DiagnosticSeverity.Error, null, new("There is no \"x\".", "找不到“x”。")),
            ],
            OtherFiles = 1,
            Gate = new GateResult(
                new Decision(
                    Outcome.Stop,
                    Severity.High,
                    [new("1 open finding is critical.", "有 1 个未处理的严重漏洞。")]
                ),
                [
                    new Assurance(
                        AssuranceKind.SkippedFile,
                        AssuranceLevel.Warn,
                        1,
                        new("1 file was not audited.", "有 1 个文件没有审计。"),
                        new("Name it.", "写上它。"),
                        ["plans/e.yaml"]
                    ),
                ],
                [SampleRuns.Refund with { Fingerprint = "1111111111111111" }]
            ),
        };

    [Fact]
    public void Everything_at_once_in_English() => Baseline.Verify(Body(Everything, Language.English));

    [Fact]
    public void Everything_at_once_in_Chinese() => Baseline.Verify(Body(Everything, Language.Chinese));

    [Fact]
    public void A_run_of_nothing_is_a_page_too()
    {
        var page = HtmlPages.Tree(new AuditRun());
        page.Descendants("h1").Single().Value.ShouldBe("No decision was asked for");
        page.Descendants("article").ShouldBeEmpty();
    }

    [Fact]
    public void A_unit_that_makes_the_order_cheaper_is_told_without_a_minus()
    {
        var drawn = HtmlPages.Drawn("满300减50");
        var run = new AuditRun
        {
            Plans =
            [
                SampleRuns.Audited(
                    "a.yaml",
                    [],
                    drawn with
                    {
                        Charts =
                        [
                            .. drawn
                                .Charts.OfType<QuantityPriceChart>()
                                .Select(curve => curve with { Breaks = [new PriceBreak(3, -51m, true, ["cut"])] }),
                        ],
                    }
                ),
                SampleRuns.Audited("b.yaml", []),
            ],
        };
        var english = HtmlPages.Tree(run).Value;
        english.ShouldContain("Unit 3 makes the whole order ¥51 cheaper: more comes off through cut.");
        english.ShouldContain("all 2 plans");
        var chinese = HtmlPages.Tree(run, Language.Chinese).Value;
        chinese.ShouldContain("买到第 3 件，整单反而便宜 51元：cut 减得更多。");
        chinese.ShouldContain("全部 2 份方案");
    }

    [Theory]
    [InlineData(Outcome.Pass, "Pass: nothing stands against the launch")]
    [InlineData(Outcome.Stop, "Stop: do not launch as it is")]
    [InlineData(Outcome.Unreadable, "No verdict: not everything could be audited")]
    [InlineData(Outcome.Failed, "No verdict: PromoAudit itself failed")]
    public void The_decision_is_the_heading(Outcome outcome, string heading)
    {
        var run = new AuditRun { Gate = new GateResult(new Decision(outcome, null, []), [], []) };
        HtmlPages.Tree(run).Descendants("h1").Single().Value.ShouldBe(heading);
    }

    [Fact]
    public void What_costs_most_stands_first_whatever_plan_it_is_of()
    {
        var run = new AuditRun
        {
            Plans =
            [
                SampleRuns.Audited("a.yaml", [], Losing(5m, "a1"), Losing(null, "a2"), Losing(900m, "a3")),
                SampleRuns.Audited("b.yaml", [], Losing(70m, "b1"), SampleRuns.Unbounded with { Fingerprint = "b2" }),
            ],
        };
        AnchorsOf(HtmlPages.Tree(run)).ShouldBe(["f-b2", "f-a3", "f-b1", "f-a1", "f-a2"]);
    }

    [Fact]
    public void Currencies_are_compared_by_exchange_rates()
    {
        var pounds = SampleRuns.Audited("b.yaml", [], Losing(70m, "pounds")) with { Currency = "GBP" };
        var run = new AuditRun { Plans = [SampleRuns.Audited("a.yaml", [], Losing(100m, "yuan")), pounds] };
        AnchorsOf(HtmlPages.Tree(run)).ShouldBe(["f-pounds", "f-yuan"]);
    }

    [Fact]
    public void What_is_known_or_waived_is_no_problem_and_not_hidden()
    {
        var waiver = new AppliedWaiver("on the CEO's word", "Li", new DateOnly(2026, 12, 1), SampleRuns.Place("plan"));
        var page = HtmlPages.Tree(
            SampleRuns.Of(
                SampleRuns.Refund with
                {
                    Standing = Standing.Known,
                },
                SampleRuns.Refund with
                {
                    Standing = Standing.Waived,
                    Waiver = waiver,
                }
            )
        );
        page.Descendants("article").ShouldBeEmpty();
        var aside = page.Descendants("section")
            .Single(section => (string?)section.Attribute("aria-labelledby") == "aside");
        aside.Value.ShouldContain("on the CEO's word (waived by Li until 2026-12-01");
        page.Descendants("li").Select(one => one.Value).ShouldContain("1 waived by name and not counted as problems.");
    }

    [Fact]
    public void The_same_finding_twice_has_two_anchors()
    {
        var page = HtmlPages.Tree(SampleRuns.Of(SampleRuns.Refund, SampleRuns.Refund));
        AnchorsOf(page).ShouldBe(["f-0123456789abcdef", "f-0123456789abcdef-2"]);
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToArray();
        ids.ShouldBe(ids.Distinct());
    }

    [Fact]
    public void Of_many_findings_the_gravest_are_shown_in_full_and_each_other_gets_a_line()
    {
        const int plans = 2_000;
        var run = new AuditRun
        {
            Plans =
            [
                .. Enumerable
                    .Range(0, plans)
                    .Select(number =>
                        SampleRuns.Audited($"{Name(number)}.yaml", [], Losing(number, $"f{Name(number)}"))
                    ),
            ],
        };
        var page = HtmlPages.Tree(run);
        AnchorsOf(page).Count.ShouldBe(HtmlSurvey.MostInFull);
        AnchorsOf(page)[0].ShouldBe("f-f1999");
        var others = page.Descendants("section").Single(one => (string?)one.Attribute("aria-labelledby") == "others");
        others.Descendants("tbody").Elements("tr").Count().ShouldBe(plans - HtmlSurvey.MostInFull);
        others.Descendants("caption").Single().Value.ShouldBe("1500 with less money at risk");

        static string Name(int number) => number.ToString("0000", CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Headings_tables_and_drawings_can_be_followed_without_seeing_them()
    {
        var page = HtmlPages.Tree(Everything);
        var levels = page.Descendants().Select(LevelOf).Where(level => level > 0).ToArray();
        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
        page.Descendants("th").ShouldAllBe(head => head.Attribute("scope") != null);
        page.Descendants("svg").ShouldNotBeEmpty();
        foreach (var drawing in page.Descendants("svg"))
        {
            drawing.Attribute("role")?.Value.ShouldBe("img");
            var names = (drawing.Attribute("aria-labelledby")?.Value ?? "").Split(' ');
            names.ShouldBe([Id(drawing.Element("title")), Id(drawing.Element("desc"))]);
        }

        static int LevelOf(XElement element) =>
            element.Name.LocalName is ['h', >= '1' and <= '6' and var level] ? level - '0' : 0;

        static string Id(XElement? element) => (string?)element?.Attribute("id") ?? "";
    }

    [Fact]
    public void The_page_lets_nothing_in_but_its_own_style()
    {
        var page = HtmlPages.Tree(Everything);
        page.Attribute("lang")?.Value.ShouldBe("en");
        HtmlPages.Tree(Everything, Language.Chinese).Attribute("lang")?.Value.ShouldBe("zh-CN");
        var policy = page.Descendants("meta").Single(meta => meta.Attribute("http-equiv") is not null);
        policy.Attribute("content")?.Value.ShouldBe(HtmlStyle.Policy);
        HtmlStyle.Policy.ShouldStartWith("default-src 'none'; style-src 'sha256-");
        page.Descendants("style").Single().Value.ShouldBe(HtmlStyle.Text);
        HtmlStyle.Text.ShouldNotContain("url(");
        HtmlStyle.Text.ShouldNotContain("@import");
    }

    private static Finding Losing(decimal? money, string fingerprint) =>
        SampleRuns.Refund with
        {
            MoneyAtRisk = money,
            Fingerprint = fingerprint,
        };

    private static List<string> AnchorsOf(XElement page) =>
        page.Descendants("article").Select(article => (string?)article.Attribute("id") ?? "").ToList();

    private static string Body(AuditRun run, Language language)
    {
        var page = HtmlPages.Written(run, language);
        return page[page.IndexOf("<body>", StringComparison.Ordinal)..].Replace(ToolVersion.Current, "(this one)");
    }
}
