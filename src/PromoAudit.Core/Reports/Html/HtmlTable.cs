namespace PromoAudit.Reports.Html;

/// <summary>Tables with a caption and heads that screen readers can follow. They scroll by themselves where a screen is too narrow.</summary>
internal static class HtmlTable
{
    /// <param name="heads">Those that end with a tab are of columns with figures.</param>
    /// <param name="body">Writes the rows.</param>
    public static void Write(HtmlOutput html, string caption, string[] heads, Action body)
    {
        // What scrolls must be reachable without a mouse.
        using (html.Open("div", ("class", "table"), ("role", "region"), ("aria-label", caption), ("tabindex", "0")))
        using (html.Open("table"))
        {
            html.Element("caption", caption);
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                foreach (var head in heads)
                {
                    html.Element(
                        "th",
                        head.TrimEnd('\t'),
                        ("scope", "col"),
                        ("class", head.EndsWith('\t') ? "figure" : null)
                    );
                }
            }

            using (html.Open("tbody"))
            {
                body();
            }
        }
    }

    public static void Figure(HtmlOutput html, string text) => html.Element("td", text, ("class", "figure"));
}
