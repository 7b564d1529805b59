using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>Lays out text for a terminal: wrapped paragraphs, labels in a column of their own, source lines with carets.</summary>
internal sealed class TextPage(TextWriter writer, ReportOptions options)
{
    private const int Indent = 2;

    public Language Language => options.Language;

    public Ansi Ansi { get; } = new(options.Colour);

    public int Width { get; } = Math.Clamp(options.Width, 40, 160);

    public Wording Words { get; } = new(options.Language);

    public string In(LocalizedText text) => Words.In(text);

    public string In(string english, string chinese) => Words.In(english, chinese);

    public string Joined(IEnumerable<string> parts) => Words.Joined(parts);

    public void Blank() => writer.Write('\n');

    /// <summary>A line as it is; the caller has made sure that it may be shown.</summary>
    public void Line(string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }

    public void Paragraph(string text, int indent = 0, Func<string, string>? paint = null)
    {
        foreach (var line in LineBreaking.Break(text, Width - indent))
        {
            Line(new string(' ', indent) + (paint is null ? line : paint(line)));
        }
    }

    /// <summary>A paragraph behind a label: further lines start where the first one does.</summary>
    public void Labelled(LocalizedText label, string text, int labelColumns)
    {
        var name = In(label) + In("", "：");
        var gap = new string(' ', Math.Max(0, labelColumns - DisplayText.ColumnsOf(name)));
        var margin = new string(' ', Indent + labelColumns);
        var first = true;
        foreach (var line in LineBreaking.Break(text, Width - margin.Length))
        {
            Line(first ? new string(' ', Indent) + Ansi.Bold(name) + gap + line : margin + line);
            first = false;
        }
    }

    /// <summary>Where it stands, and the line itself with carets under the place.</summary>
    public void Excerpt(SourcePlace place)
    {
        var number = (place.Start.Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var gutter = new string(' ', number.Length);
        Line($"{gutter}{Ansi.Dim("-->")} {Ansi.Cyan(DisplayText.Visible(place.ToString()))}");
        if (place.File.Text.Length == 0)
        {
            return;
        }

        var builder = new System.Text.StringBuilder();
        SourceExcerpt.Append(builder, place, number, Width - number.Length - 4);
        var lines = builder.ToString().TrimEnd('\n').Split('\n');
        Line(Ansi.Dim(lines[0]));
        Line(lines[1]);
        Line(Ansi.Red(lines[2]));
    }
}
