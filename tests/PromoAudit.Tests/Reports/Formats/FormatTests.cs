using System.Text.Json;
using System.Xml.Linq;
using PromoAudit.Governance;
using PromoAudit.Reports;
using PromoAudit.Reports.Comments;
using PromoAudit.Reports.GitHub;
using PromoAudit.Reports.Notices;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Reports.Formats;

public sealed class FormatTests
{
    public static TheoryData<string, Language> Formats =>
        new(
            from format in (string[])["junit", "github", "github-summary", "gitlab", "azure", "markdown", "csv"]
            from language in (Language[])[Language.English, Language.Chinese]
            select (format, language)
        );

    public static TheoryData<Outcome, Severity?> Endings =>
        new(
            (Outcome.Pass, null),
            (Outcome.Pass, Severity.Critical),
            (Outcome.Stop, Severity.High),
            (Outcome.Unreadable, Severity.Critical),
            (Outcome.Failed, null)
        );

    [Theory]
    [MemberData(nameof(Formats))]
    public void Everything_at_once(string format, Language language) =>
        Baseline.Verify(
            // Reading a file drops the mark of byte order, so that it is made visible.
            GovernedRuns
                .Written(format, GovernedRuns.Everything, language)
                .Replace("\uFEFF", "<BOM>", StringComparison.Ordinal),
            testName: $"{format}.{(language == Language.Chinese ? "zh" : "en")}"
        );

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_run_gives_the_same_bytes(string format, Language language) =>
        GovernedRuns
            .Written(format, GovernedRuns.Everything, language)
            .ShouldBe(GovernedRuns.Written(format, GovernedRuns.Everything, language));

    [Theory]
    [MemberData(nameof(Endings))]
    public void The_verdict_is_the_same_in_every_format(Outcome outcome, Severity? threshold)
    {
        var run = GovernedRuns.Ending(outcome, threshold, SampleRuns.Refund, GovernedRuns.Known, GovernedRuns.Waived);
        var passes = outcome == Outcome.Pass;
        var junit = XDocument.Parse(GovernedRuns.Written("junit", run));
        junit.Descendants().Any(element => element.Name.LocalName is "failure" or "error").ShouldBe(!passes);
        GovernedRuns.Written("github", run).Contains("::error ", StringComparison.Ordinal).ShouldBe(!passes);
        GovernedRuns
            .Written("azure", run)
            .Contains("##vso[task.complete result=Failed;]", StringComparison.Ordinal)
            .ShouldBe(!passes);
        using var gitlab = JsonDocument.Parse(GovernedRuns.Written("gitlab", run));
        gitlab
            .RootElement.EnumerateArray()
            .Any(issue => issue.GetProperty("check_name").GetString() == "gate/decision")
            .ShouldBe(!passes);
        GovernedRuns.Written("markdown", run).Contains("## ✅", StringComparison.Ordinal).ShouldBe(passes);
        GovernedRuns.Written("github-summary", run).Contains("## ✅", StringComparison.Ordinal).ShouldBe(passes);
        StrictCsv.Read(GovernedRuns.Written("csv", run))[1][1].ShouldBe(passes ? "note" : "error");
    }

    [Fact]
    public void A_run_without_a_decision_never_looks_like_one_that_passes()
    {
        var run = new AuditRun();
        XDocument.Parse(GovernedRuns.Written("junit", run)).Descendants("error").Count().ShouldBe(1);
        GovernedRuns.Written("github", run).ShouldStartWith("::error ");
        GovernedRuns.Written("azure", run).ShouldContain("result=Failed");
        GovernedRuns.Written("gitlab", run).ShouldContain("blocker");
        GovernedRuns.Written("markdown", run).ShouldContain("## ⚠️");
        StrictCsv.Read(GovernedRuns.Written("csv", run))[1][1].ShouldBe("error");
    }

    [Theory]
    [InlineData("github", "::error ", "::warning ")]
    [InlineData("azure", "##vso[task.logissue type=error;", "##vso[task.logissue type=warning;")]
    public void No_more_than_ten_of_a_level_the_gravest_first_and_the_tenth_counts_the_rest(
        string format,
        string error,
        string warning
    )
    {
        var milder = Enumerable.Repeat(SampleRuns.Refund with { Severity = Severity.Medium }, 30);
        var grave = Enumerable.Repeat(SampleRuns.Refund, 20);
        var worst = SampleRuns.Refund with { Severity = Severity.Critical, Title = LocalizedText.Same("the worst") };
        var run = GovernedRuns.Ending(Outcome.Stop, Severity.High, [.. milder, .. grave, worst]);
        var lines = GovernedRuns.Written(format, run).Split('\n');
        var errors = lines.Where(line => line.StartsWith(error, StringComparison.Ordinal)).ToList();
        errors.Count.ShouldBe(NoticeBoard.Most);
        errors[1].ShouldContain("the worst");
        errors[^1].ShouldContain("13 more");
        var warnings = lines.Where(line => line.StartsWith(warning, StringComparison.Ordinal)).ToList();
        warnings.Count.ShouldBe(NoticeBoard.Most);
        warnings[^1].ShouldContain("21 more");
    }

    [Fact]
    public void Ten_are_all_shown()
    {
        var run = GovernedRuns.Ending(Outcome.Stop, Severity.High, [.. Enumerable.Repeat(SampleRuns.Refund, 9)]);
        var lines = GovernedRuns.Written("github", run).Split('\n');
        lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)).ShouldBe(NoticeBoard.Most);
        lines.ShouldNotContain(line => line.Contains(" more", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("markdown", Language.English)]
    [InlineData("markdown", Language.Chinese)]
    [InlineData("github-summary", Language.English)]
    [InlineData("github-summary", Language.Chinese)]
    public void A_comment_fits_is_cut_between_findings_and_says_how_many_are_left_out(string format, Language language)
    {
        var isSummary = format == "github-summary";
        var count = isSummary ? 5_000 : 500;
        var findings = Enumerable
            .Range(0, count)
            .Select(index =>
                GovernedRuns.OfText($"{index} {GovernedRuns.Hostile}") with
                {
                    Place = SampleRuns.Refund.Place,
                }
            );
        var worst = SampleRuns.Refund with { Severity = Severity.Critical, Title = LocalizedText.Same("the worst") };
        var run = GovernedRuns.Ending(Outcome.Stop, Severity.High, [.. findings, worst]);
        var text = GovernedRuns.Written(format, run, language);
        (isSummary ? System.Text.Encoding.UTF8.GetByteCount(text) : text.Length).ShouldBeLessThanOrEqualTo(
            isSummary ? GitHubSummaryReport.Most : MarkdownReport.Most
        );
        var shown = text.Split("\n<details>\n").Length - 1;
        shown.ShouldBe(text.Split("\n</details>\n").Length - 1);
        shown.ShouldBeInRange(10, count - 10);
        text.ShouldContain($"{count + 1 - shown} ");
        text.IndexOf("the worst", StringComparison.Ordinal)
            .ShouldBeLessThan(text.IndexOf("</details>", StringComparison.Ordinal));
        text.ShouldContain(
            $"({count + 1})"
                .Replace("(", language == Language.Chinese ? "（" : "(")
                .Replace(")", language == Language.Chinese ? "）" : ")")
        );
    }

    [Fact]
    public void A_bot_finds_its_comment_by_the_first_line() =>
        GovernedRuns.Written("markdown", new AuditRun()).ShouldStartWith("<!-- promoaudit:check -->\n");

    [Fact]
    public void Known_and_waived_findings_are_counted_and_stop_nothing()
    {
        var run = GovernedRuns.Ending(Outcome.Pass, Severity.Low, GovernedRuns.Known, GovernedRuns.Waived);
        GovernedRuns.Written("github", run).ShouldContain("nothing open; 1 known; 1 waived");
        var junit = XDocument.Parse(GovernedRuns.Written("junit", run));
        junit.Descendants("skipped").Count().ShouldBe(2);
        junit.Descendants("skipped").Last().Attribute("message")?.Value.ShouldContain("陈晓");
        GovernedRuns.Written("gitlab", run).Trim().ShouldBe("[]");
        var rows = StrictCsv.Read(GovernedRuns.Written("csv", run));
        rows.Select(row => row[3]).Where(standing => standing.Length > 0).Skip(1).ShouldBe(["known", "waived"]);
    }
}
