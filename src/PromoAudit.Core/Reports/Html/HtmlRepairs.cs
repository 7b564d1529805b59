using PromoAudit.Repairs;

namespace PromoAudit.Reports.Html;

/// <summary>The proven repairs of one finding, as entries of the list that is open.</summary>
internal sealed class HtmlRepairs(HtmlOutput html, string currency)
{
    public void Write(FindingRepairs found)
    {
        using (html.Open("div"))
        {
            html.Element("dt", html.Words.In(RepairWords.Write));
            using (html.Open("dd"))
            {
                if (found.Repairs.IsEmpty)
                {
                    html.Element("p", RepairWords.None(found, html.Words));
                    return;
                }

                var best = found.Repairs[0];
                using (html.Open("pre", ("class", "fix")))
                {
                    foreach (var edit in best.Edits)
                    {
                        html.Element("code", RepairWords.Told(edit, withFrom: true, html.Words));
                        html.Written("\n");
                    }
                }

                html.Element("p", RepairWords.Removed(best, found, html.Words));
                html.Element("p", RepairWords.Cost(best.Cost, currency, html.Words));
                Others(found);
                if (!found.IsComplete)
                {
                    html.Element("p", html.Words.In(RepairWords.Incomplete));
                }
            }
        }
    }

    private void Others(FindingRepairs found)
    {
        if (found.Repairs.Length < 2)
        {
            return;
        }

        using (html.Open("details"))
        {
            html.Element("summary", html.Words.In("What else would do", "其他可行的改法"));
            using (html.Open("ul"))
            {
                foreach (var other in found.Repairs.AsSpan()[1..])
                {
                    using (html.Open("li"))
                    {
                        foreach (var edit in other.Edits)
                        {
                            html.Element("code", RepairWords.Told(edit, withFrom: false, html.Words));
                            html.Text(" ");
                        }

                        html.Text(RepairWords.Short(other.Cost, currency, html.Words));
                    }
                }
            }
        }
    }
}
