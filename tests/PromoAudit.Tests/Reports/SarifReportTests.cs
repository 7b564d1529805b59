using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Reports;
using PromoAudit.Reports.Sarif;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Reports;

public sealed class SarifReportTests
{
    private static AuditRun Everything =>
        new()
        {
            RuleSet = SampleRuns.Core,
            Plans =
            [
                SampleRuns.Audited("plans/双 11.yaml", SampleRuns.Undecided, SampleRuns.Unbounded, SampleRuns.Refund),
                SampleRuns.Audited("plans/b.yaml", [], SampleRuns.Refund with { Place = null, MoneyAtRisk = null }),
                SampleRuns.Broken("plans/c.yaml"),
            ],
            Diagnostics =
            [
                new Diagnostic("PA510", DiagnosticSeverity.Error, null, new("There is no \"x\".", "找不到“x”。")),
            ],
            OtherFiles = 1,
            ExitCode = 2,
        };

    [Fact]
    public void Everything_at_once() => Baseline.Verify(WithoutVersion(Written(Everything)));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void What_is_written_has_the_shape_of_SARIF(Language language)
    {
        SarifShape.Complaints(Written(Everything, language)).ShouldBeEmpty();
        SarifShape.Complaints(Written(new AuditRun(), language)).ShouldBeEmpty();
    }

    [Fact]
    public void The_shape_refuses_what_is_not_SARIF()
    {
        var text = Written(Everything);
        SarifShape.Complaints(text.Replace("\"2.1.0\"", "\"2.2.0\"")).ShouldNotBeEmpty();
        SarifShape.Complaints(text.Replace("\"level\": \"error\"", "\"level\": \"high\"")).ShouldNotBeEmpty();
        SarifShape.Complaints(text.Replace("\"ruleIndex\"", "\"rule\"")).ShouldNotBeEmpty();
        SarifShape.Complaints(text.Replace("plans/b.yaml", "plans/b b.yaml")).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_same_run_gives_the_same_bytes() => Written(Everything).ShouldBe(Written(Everything));

    [Fact]
    public void Findings_stand_in_their_order_and_point_at_their_rules()
    {
        using var json = Parsed(Everything);
        var run = Run(json);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Texts(run.GetProperty("results"), "ruleId")
            .ShouldBe(["cap/total-missing", "refund/threshold-not-rechecked", "refund/threshold-not-rechecked"]);
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            rules[result.GetProperty("ruleIndex").GetInt32()]
                .GetProperty("id")
                .GetString()
                .ShouldBe(result.GetProperty("ruleId").GetString());
        }
    }

    [Theory]
    [InlineData(Severity.Critical, "error", 9.0, 10.0)]
    [InlineData(Severity.High, "error", 7.0, 8.9)]
    [InlineData(Severity.Medium, "warning", 4.0, 6.9)]
    [InlineData(Severity.Low, "note", 0.1, 3.9)]
    [InlineData(Severity.Info, "note", 0.1, 3.9)]
    public void Severity_is_what_GitHub_reads(Severity severity, string level, double least, double most)
    {
        using var json = Parsed(SampleRuns.Of(SampleRuns.Refund with { Severity = severity }));
        Run(json).GetProperty("results")[0].GetProperty("level").GetString().ShouldBe(level);
        var properties = Rule(json).GetProperty("properties");
        var score = properties.GetProperty("security-severity").GetString();
        double.Parse(score.ShouldNotBeNull(), CultureInfo.InvariantCulture).ShouldBeInRange(least, most);
        Texts(properties.GetProperty("tags")).ShouldBe(["promotions", "security", "C10"]);
    }

    [Fact]
    public void The_worst_finding_of_a_run_gives_the_rule_its_score()
    {
        using var json = Parsed(SampleRuns.Of(SampleRuns.Refund with { Severity = Severity.Low }, SampleRuns.Refund));
        Rule(json).GetProperty("properties").GetProperty("security-severity").GetString().ShouldBe("8.0");
    }

    [Fact]
    public void A_rule_on_trial_stops_nothing()
    {
        using var json = Parsed(SampleRuns.Of(SampleRuns.Refund with { IsPreview = true }));
        Run(json).GetProperty("results")[0].GetProperty("level").GetString().ShouldBe("note");
        var properties = Rule(json).GetProperty("properties");
        properties.TryGetProperty("security-severity", out _).ShouldBeFalse();
        Texts(properties.GetProperty("tags")).ShouldNotContain("security");
    }

    [Fact]
    public void What_is_not_known_is_no_result()
    {
        using var json = Parsed(SampleRuns.Of(SampleRuns.Undecided));
        var run = Run(json);
        run.GetProperty("results").GetArrayLength().ShouldBe(0);
        var notifications = run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications");
        notifications.GetArrayLength().ShouldBe(SampleRuns.Undecided.Length);
        notifications[0].GetProperty("level").GetString().ShouldBe("note");
        notifications[0].GetProperty("associatedRule").GetProperty("id").GetString().ShouldBe("pricing/below-cost");
    }

    [Fact]
    public void A_plan_that_cannot_be_read_is_told_and_the_run_is_no_success()
    {
        using var json = Parsed(Everything);
        var invocation = Run(json).GetProperty("invocations")[0];
        invocation.GetProperty("executionSuccessful").GetBoolean().ShouldBeFalse();
        invocation.GetProperty("exitCode").GetInt32().ShouldBe(2);
        invocation
            .GetProperty("toolExecutionNotifications")
            .EnumerateArray()
            .Select(each => each.GetProperty("descriptor").GetProperty("id").GetString())
            .Distinct()
            .ShouldBe(["PA510", "undecided", "plan-not-audited", "PA101"]);
    }

    [Fact]
    public void Both_languages_are_there_whichever_was_chosen()
    {
        using var english = Parsed(Everything, Language.English);
        using var chinese = Parsed(Everything, Language.Chinese);
        Run(english).GetProperty("language").GetString().ShouldBe("en-US");
        Run(english).GetProperty("translations")[0].GetProperty("language").GetString().ShouldBe("zh-CN");
        Run(chinese).GetProperty("language").GetString().ShouldBe("zh-CN");
        Run(chinese).GetProperty("translations")[0].GetProperty("language").GetString().ShouldBe("en-US");
        var result = Run(chinese).GetProperty("results")[1];
        result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNull().ShouldStartWith("买 4 件");
        result
            .GetProperty("properties")
            .GetProperty("finding")
            .GetProperty("message")
            .GetProperty("en")
            .GetString()
            .ShouldBe(SampleRuns.Refund.Message.English);
    }

    [Theory]
    [InlineData("plans/双 11.yaml", "plans/%E5%8F%8C%2011.yaml")]
    [InlineData("./a%b#c?.yaml", "a%25b%23c%3F.yaml")]
    [InlineData("../other-shop/plan.yaml", "../other-shop/plan.yaml")]
    [InlineData("a:b.yaml", "a%3Ab.yaml")]
    [InlineData("/work space/shop/plan.yaml", "shop/plan.yaml")]
    [InlineData("/elsewhere/plan.yaml", "file:///elsewhere/plan.yaml")]
    [InlineData("C:/shop/plan.yaml", "file:///C:/shop/plan.yaml")]
    [InlineData("<stdin>", "%3Cstdin%3E")]
    public void Paths_are_relative_wherever_they_can_be(string path, string uri)
    {
        using var json = Parsed(
            SampleRuns.Of(SampleRuns.Refund) with
            {
                Folder = "/work space",
                Plans = [SampleRuns.Audited(path, [])],
            }
        );
        var location = Run(json).GetProperty("artifacts")[0].GetProperty("location");
        location.GetProperty("uri").GetString().ShouldBe(uri);
        location.TryGetProperty("uriBaseId", out _).ShouldBe(!uri.StartsWith("file:", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_from_a_plan_are_neither_links_nor_placeholders()
    {
        const string hostile = "buy [here](https://evil.example) or {0}";
        using var json = Parsed(SampleRuns.Of(SampleRuns.Refund with { Message = LocalizedText.Same(hostile) }));
        Run(json)
            .GetProperty("results")[0]
            .GetProperty("message")
            .GetProperty("text")
            .GetString()
            .ShouldNotBeNull()
            .ShouldStartWith("buy [here] (https://evil.example) or {{0}}");
    }

    [Fact]
    public void Related_places_are_linked_from_the_message()
    {
        using var json = Parsed(SampleRuns.Of(SampleRuns.Refund));
        var result = Run(json).GetProperty("results")[0];
        result
            .GetProperty("message")
            .GetProperty("text")
            .GetString()
            .ShouldNotBeNull()
            .ShouldContain("[gives ¥50 off the order](1)");
        result.GetProperty("relatedLocations")[0].GetProperty("id").GetInt32().ShouldBe(1);
    }

    // GitHub: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
    [Fact]
    public void No_more_results_than_GitHub_takes_and_the_mildest_are_left_out()
    {
        var many = Enumerable.Repeat(SampleRuns.Refund with { Severity = Severity.Low }, 25_000);
        using var json = Parsed(SampleRuns.Of([.. many, SampleRuns.Refund, SampleRuns.Refund]));
        var results = Run(json).GetProperty("results");
        results.GetArrayLength().ShouldBe(25_000);
        results[24_999].GetProperty("level").GetString().ShouldBe("error");
        var told = Run(json).GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0];
        told.GetProperty("descriptor").GetProperty("id").GetString().ShouldBe("results-left-out");
        told.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNull().ShouldStartWith("2 milder");
    }

    [Fact]
    public void Tags_and_places_stay_within_what_GitHub_takes()
    {
        var many = SampleRuns.Refund with
        {
            Classes = [.. Enumerable.Range(1, 30).Select(number => $"C{number:00}")],
            Related =
            [
                .. Enumerable.Repeat(new RelatedPlace(SampleRuns.Place("plan:"), LocalizedText.Same("x")), 1_200),
            ],
        };
        using var json = Parsed(SampleRuns.Of(many));
        Rule(json).GetProperty("properties").GetProperty("tags").GetArrayLength().ShouldBe(20);
        var result = Run(json).GetProperty("results")[0];
        result.GetProperty("locations").GetArrayLength().ShouldBe(1);
        result.GetProperty("relatedLocations").GetArrayLength().ShouldBe(1_000);
        result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNull().ShouldNotContain("(1001)");
    }

    private static JsonDocument Parsed(AuditRun run, Language language = Language.English) =>
        JsonDocument.Parse(Written(run, language));

    private static JsonElement Run(JsonDocument json) => json.RootElement.GetProperty("runs")[0];

    private static JsonElement Rule(JsonDocument json) =>
        Run(json).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];

    private static ImmutableArray<string?> Texts(JsonElement list) =>
        [.. list.EnumerateArray().Select(each => each.GetString())];

    private static ImmutableArray<string?> Texts(JsonElement list, string name) =>
        [.. list.EnumerateArray().Select(each => each.GetProperty(name).GetString())];

    private static string Written(AuditRun run, Language language = Language.English)
    {
        var writer = new StringWriter();
        new SarifReport().Write(run, writer, new ReportOptions { Language = language });
        return writer.ToString();
    }

    private static string WithoutVersion(string text) => text.Replace($"\"{ToolVersion.Current}\"", "\"(this one)\"");
}
