using System.Text.Json;
using NJsonSchema;
using PromoAudit.Reports;
using PromoAudit.Text;

namespace PromoAudit.Tests.Reports;

public sealed class JsonReportTests
{
    private static AuditRun Everything =>
        new()
        {
            RuleSet = SampleRuns.Core,
            Plans =
            [
                SampleRuns.Audited("plans/a.yaml", SampleRuns.Undecided, SampleRuns.Unbounded, SampleRuns.Refund),
                SampleRuns.Audited("plans/b.yaml", [], SampleRuns.Refund with { Place = null, MoneyAtRisk = null }),
                SampleRuns.Broken("plans/c.yaml"),
            ],
            Diagnostics =
            [
                new Diagnostic("PA510", DiagnosticSeverity.Error, null, new("There is no \"x\".", "找不到“x”。")),
            ],
            OtherFiles = 1,
        };

    [Fact]
    public void Everything_at_once() => Baseline.Verify(WithoutVersion(Written(Everything)));

    [Fact]
    public async Task What_is_written_follows_the_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(FindingsSchema.Text, TestContext.Current.CancellationToken);
        schema.Validate(Written(Everything)).ShouldBeEmpty();
        schema.Validate(Written(new AuditRun())).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_schema_refuses_what_is_not_a_report()
    {
        var schema = await JsonSchema.FromJsonAsync(FindingsSchema.Text, TestContext.Current.CancellationToken);
        var text = Written(Everything);
        schema.Validate(text.Replace("promoaudit/findings/1", "promoaudit/findings/2")).ShouldNotBeEmpty();
        schema.Validate(text.Replace("\"severity\": \"high\"", "\"severity\": \"bad\"")).ShouldNotBeEmpty();
        schema.Validate(text.Replace("\"ruleId\"", "\"rule\"")).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_same_run_gives_the_same_bytes() => Written(Everything).ShouldBe(Written(Everything));

    [Fact]
    public void Text_comes_back_as_it_was_and_what_nobody_can_see_is_escaped()
    {
        const string hostile = "满\e[2J\u202E\u200B\u0085\u009B\r\n\"\\<&'😀\u2028\uFEFF";
        var text = Written(SampleRuns.Of(SampleRuns.Refund with { Message = LocalizedText.Same(hostile) }));
        text.Where(character => character != '\n' && InvisibleCharacters.IsHidden(character)).ShouldBeEmpty();
        text.ShouldContain("满\\u001B[2J\\u202E\\u200B");
        using var json = JsonDocument.Parse(text);
        var finding = json.RootElement.GetProperty("findings")[0];
        finding.GetProperty("message").GetProperty("en").GetString().ShouldBe(hostile);
    }

    [Fact]
    public void A_thousand_findings_are_written_in_pieces_that_fit_together()
    {
        var run = SampleRuns.Of([.. Enumerable.Repeat(SampleRuns.Refund, 1_000)]);
        using var json = JsonDocument.Parse(Written(run));
        json.RootElement.GetProperty("findings").GetArrayLength().ShouldBe(1_000);
    }

    private static string Written(AuditRun run)
    {
        var writer = new StringWriter();
        new JsonReport().Write(run, writer, ReportOptions.Default);
        return writer.ToString();
    }

    private static string WithoutVersion(string text) =>
        text.Replace($"\"version\": \"{ToolVersion.Current}\"", "\"version\": \"(this one)\"");
}
