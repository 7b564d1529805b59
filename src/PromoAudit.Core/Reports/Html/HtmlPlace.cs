using System.Globalization;
using PromoAudit.Text;

namespace PromoAudit.Reports.Html;

/// <summary>Where something stands: the path, and the line itself with the place marked.</summary>
internal static class HtmlPlace
{
    /// <summary>Characters in front of the place, and from its start on, that are shown of a long line.</summary>
    private const int Before = 60;
    private const int After = 160;

    public static void Excerpt(HtmlOutput html, SourcePlace place)
    {
        using (html.Open("figure", ("class", "excerpt")))
        {
            html.Element("figcaption", place.ToString());
            if (place.File.Text.Length > 0)
            {
                Line(html, place);
            }
        }
    }

    private static void Line(HtmlOutput html, SourcePlace place)
    {
        var (file, line) = (place.File, place.Start.Line);
        var (start, end) = (file.StartOf(line), file.EndOf(line));
        var from = Math.Min(place.Span.Start, end);
        var to = Math.Clamp(place.Span.End, from, end);
        var first = Whole(file.Text, Math.Max(start, from - Before));
        var last = Whole(file.Text, Math.Min(end, from + After));
        using (html.Open("pre"))
        {
            html.Element("span", (line + 1).ToString(CultureInfo.InvariantCulture), ("class", "number"));
            using (html.Open("code"))
            {
                html.Text((first > start ? "…" : "") + file.Text[first..from]);
                html.Element("mark", from == to ? " " : file.Text[from..Math.Min(to, last)]);
                html.Text(file.Text[Math.Min(to, last)..last] + (last < end ? "…" : ""));
            }
        }
    }

    /// <summary>Never inside a character that takes two units.</summary>
    private static int Whole(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;
}
