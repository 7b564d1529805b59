namespace PromoAudit.Reports.Differences;

/// <summary>A change of the draft in each of its formats.</summary>
public static class DifferenceReport
{
    public static void Write(DifferenceRun run, string format, TextWriter writer, ReportOptions options)
    {
        switch (format)
        {
            case "json":
                DifferenceJson.Write(run, writer);
                break;
            case "markdown":
                DifferenceMarkdown.Write(run, writer, options.Language);
                break;
            default:
                DifferenceText.Write(run, writer, options);
                break;
        }
    }
}
