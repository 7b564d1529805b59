using System.Globalization;

namespace PromoAudit.Reports.Html.Drawings;

/// <summary>
/// A picture inside the page, as wide as a phone: on a wider screen it is shown only a little larger, so that its letters are readable on both.
/// Colours come from the style sheet.
/// </summary>
internal sealed class Drawing(HtmlOutput html)
{
    /// <summary>Units; one is about a pixel on a phone.</summary>
    public const decimal Width = 344m;

    /// <summary>Height of a line of text.</summary>
    public const decimal LineHeight = 16m;

    /// <summary>How wide one column of text is, the widest letters apart; a Chinese character takes two.</summary>
    private const decimal ColumnWidth = 6.6m;

    /// <summary>How many columns of text fit.</summary>
    public static int Columns(decimal width) => (int)(width / ColumnWidth);

    public static decimal WidthOf(string text) => PromoAudit.Text.DisplayText.ColumnsOf(text) * ColumnWidth;

    /// <param name="id">Unique on the page.</param>
    /// <param name="title">What it is.</param>
    /// <param name="description">What can be seen on it, for people who cannot see it.</param>
    public HtmlOutput.Scope Open(string id, string kind, decimal height, string title, string description)
    {
        var scope = html.Open(
            "svg",
            ("class", kind),
            ("viewBox", $"0 0 {Number(Width)} {Number(height)}"),
            ("role", "img"),
            ("aria-labelledby", $"{id}-title {id}-desc")
        );
        html.Element("title", title, ("id", $"{id}-title"));
        html.Element("desc", description, ("id", $"{id}-desc"));
        return scope;
    }

    public void Line(decimal x1, decimal y1, decimal x2, decimal y2, string kind)
    {
        using (
            html.Open(
                "line",
                ("class", kind),
                ("x1", Number(x1)),
                ("y1", Number(y1)),
                ("x2", Number(x2)),
                ("y2", Number(y2))
            )
        ) { }
    }

    public void Box(decimal x, decimal y, decimal width, decimal height, string kind, decimal corner = 0m)
    {
        using (
            html.Open(
                "rect",
                ("class", kind),
                ("x", Number(x)),
                ("y", Number(y)),
                ("width", Number(Math.Max(0m, width))),
                ("height", Number(height)),
                ("rx", corner == 0m ? null : Number(corner))
            )
        ) { }
    }

    public void Dot(decimal x, decimal y, decimal radius, string kind)
    {
        using (html.Open("circle", ("class", kind), ("cx", Number(x)), ("cy", Number(y)), ("r", Number(radius)))) { }
    }

    public void Path(string kind, params ReadOnlySpan<(char Command, decimal X, decimal Y)> parts)
    {
        var path = new System.Text.StringBuilder();
        foreach (var (command, x, y) in parts)
        {
            path.Append(command);
            if (command != 'Z')
            {
                path.Append(Number(x)).Append(' ').Append(Number(y));
            }
        }

        using (html.Open("path", ("class", kind), ("d", path.ToString()))) { }
    }

    /// <param name="y">The line that the letters stand on.</param>
    /// <param name="anchor">start, middle or end: which part of the text is at <paramref name="x"/>.</param>
    public void Text(string text, decimal x, decimal y, string kind, string anchor = "start") =>
        html.Element(
            "text",
            text,
            ("class", kind),
            ("x", Number(x)),
            ("y", Number(y)),
            ("text-anchor", anchor == "start" ? null : anchor)
        );

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
