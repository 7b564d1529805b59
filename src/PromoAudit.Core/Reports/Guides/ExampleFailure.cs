using PromoAudit.Findings;
using PromoAudit.Text;

namespace PromoAudit.Reports.Guides;

/// <summary>One example that did not come out as it says: where it stands, what was expected, what came, and where to look next.</summary>
internal static class ExampleFailure
{
    /// <param name="command">What tells more.</param>
    public static void Write(TextPage page, ExampleResult result, string command)
    {
        page.Paragraph(
            page.In($"{ExampleWords.TitleOf(result).English}: ", $"{ExampleWords.TitleOf(result).Chinese}：")
                + page.In(ExampleWords.Of(result)),
            paint: page.Ansi.Red
        );
        page.Excerpt(result.Place);
        foreach (var difference in result.Differences)
        {
            page.Paragraph(page.In(Told(difference)), indent: 2);
            if (difference.Kind == ExampleOutcome.OtherPlace)
            {
                page.Excerpt(difference.Place);
            }
        }

        foreach (var finding in result.Findings)
        {
            var severity = page.In(TextWords.Of(finding.Severity));
            var place = finding.Place is { } at ? $" ({DisplayText.Visible(at.ToString())})" : "";
            page.Paragraph(
                page.In($"Fired, {severity}{place}: ", $"触发，{severity}{place}：") + page.In(finding.Message),
                indent: 2
            );
        }

        foreach (var check in result.Inconclusive)
        {
            page.Paragraph(
                page.In("Missing: ", "缺少：") + page.Joined(check.Missing.Select(field => field.Path)),
                indent: 2
            );
            foreach (var field in check.Missing)
            {
                if (field.Reason is { } reason)
                {
                    page.Paragraph(page.In(reason), indent: 4);
                }
            }
        }

        if (result.Outcome != ExampleOutcome.Unreadable)
        {
            // In one line however long it is: to be copied.
            page.Paragraph(page.In("To see why:", "想知道原因："), indent: 2);
            page.Line("    " + command);
        }

        page.Blank();
        foreach (var diagnostic in result.Diagnostics)
        {
            page.Line(DiagnosticRenderer.Render(diagnostic, page.Language));
        }
    }

    private static LocalizedText Told(ExampleDifference difference) =>
        difference.Kind == ExampleOutcome.OtherPlace
            ? new(
                $"The caret should be in {difference.Expected} and is in {difference.Actual}.",
                $"插入符应在 {difference.Expected}，实际在 {difference.Actual}。"
            )
            : new(
                $"{difference.What}: expected {difference.Expected}, came out as {difference.Actual}.",
                $"{difference.What}：预期 {difference.Expected}，实际 {difference.Actual}。"
            );
}
