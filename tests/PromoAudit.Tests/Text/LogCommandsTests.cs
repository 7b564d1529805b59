using PromoAudit.Reports;
using PromoAudit.Tests.Reports;
using PromoAudit.Text;

namespace PromoAudit.Tests.Text;

/// <summary>A plan's text is printed into the logs of build systems, which obey some of what they read there.</summary>
public sealed class LogCommandsTests
{
    [Theory]
    [InlineData("##vso[task.setvariable variable=x]y", "##vso<U+005B>task.setvariable variable=x]y")]
    [InlineData("a ##VSO[x]", "a ##VSO<U+005B>x]")]
    [InlineData("##[error]x", "##<U+005B>error]x")]
    [InlineData("##teamcity[buildStop]", "##teamcity<U+005B>buildStop]")]
    [InlineData("::error::x", ":<U+003A>error:<U+003A>x")]
    [InlineData("::add-mask::a", ":<U+003A>add-mask:<U+003A>a")]
    [InlineData("[[ATTACHMENT|/etc/passwd]]", "[<U+005B>ATTACHMENT|/etc/passwd]]")]
    public void A_command_is_shown_and_is_none(string text, string shown) => DisplayText.Visible(text).ShouldBe(shown);

    [Theory]
    [InlineData("catalog[TEE].cost")]
    [InlineData("# [x]")]
    [InlineData("#vso[x]")]
    [InlineData("10:00:05")]
    [InlineData(":: 1")]
    [InlineData("[[x]]")]
    public void Anything_else_stays_as_it_is(string text) => DisplayText.Visible(text).ShouldBe(text);

    [Fact]
    public void No_line_of_the_report_starts_with_a_command()
    {
        foreach (var report in ReportFormats.Names)
        {
            foreach (var line in Lines(report, "x ::error::y ##vso[task.complete result=Succeeded;]z 方案::notice::w"))
            {
                line.TrimStart().ShouldNotStartWith("::error::y");
                line.TrimStart().ShouldNotStartWith("::notice::w");
                line.ShouldNotContain("##vso[task.complete result=Succeeded;]z");
            }
        }
    }

    private static string[] Lines(string report, string message)
    {
        var writer = new StringWriter();
        var finding = SampleRuns.Refund with { Message = LocalizedText.Same(message) };
        var options = ReportOptions.Default with { Width = 40 };
        ReportFormats.Find(report).ShouldNotBeNull().Write(SampleRuns.Of(finding), writer, options);
        return writer.ToString().Split('\n');
    }
}
