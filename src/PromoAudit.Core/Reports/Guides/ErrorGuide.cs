namespace PromoAudit.Reports.Guides;

/// <summary>What a mistake in a rule file means, for who met its code.</summary>
public static class ErrorGuide
{
    /// <summary>Every code that is explained.</summary>
    public static IReadOnlyList<string> Codes => [.. ErrorBook.All.Select(entry => entry.Code)];

    /// <returns>False when the code is not explained.</returns>
    public static bool Write(string code, TextWriter writer, ReportOptions options)
    {
        if (ErrorBook.Find(code) is not { } entry)
        {
            return false;
        }

        var page = new TextPage(writer, options);
        page.Paragraph($"{entry.Code}{page.In(": ", "：")}{page.In(entry.Means)}", paint: page.Ansi.Bold);
        if (entry.Example is { } example)
        {
            page.Blank();
            foreach (var line in example.Split('\n'))
            {
                page.Line($"    {line}");
            }

            page.Blank();
        }

        page.Paragraph(page.In(entry.Write), indent: 2);
        return true;
    }
}
