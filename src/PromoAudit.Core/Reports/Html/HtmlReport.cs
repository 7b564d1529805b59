namespace PromoAudit.Reports.Html;

/// <summary>
/// For those who decide: one page that needs no network and no script, for a wide screen, a phone and paper. It is written from the front to
/// the back, plan by plan, so that a run may have any number of plans.
/// </summary>
internal sealed class HtmlReport : IReport
{
    public string Name => "html";

    public void Write(AuditRun run, TextWriter writer, ReportOptions options)
    {
        var html = new HtmlOutput(writer, new Wording(options.Language));
        var survey = HtmlSurvey.Of(run);
        var summary = RunSummary.Of(run);
        writer.Write("<!DOCTYPE html>\n");
        using (html.Open("html", ("lang", html.Words.In("en", "zh-CN"))))
        {
            Head(html, writer, run);
            using (html.Open("body"))
            {
                html.Element(
                    "a",
                    html.Words.In("Skip to the findings", "跳到漏洞列表"),
                    ("class", "skip"),
                    ("href", "#findings")
                );
                new HtmlHeader(html, run, survey, summary).Write();
                using (html.Open("main"))
                {
                    var findings = new HtmlFindings(html, run, survey);
                    new HtmlOverview(html, run, survey, summary).Write();
                    findings.Write();
                    new HtmlPlans(html, run, findings).Write();
                    if (!options.Quiet)
                    {
                        new HtmlOpenQuestions(html, run, summary).Write();
                    }
                }

                html.Element("footer", $"PromoAudit {ToolVersion.Current}");
            }
        }
    }

    private static void Head(HtmlOutput html, TextWriter writer, AuditRun run)
    {
        using (html.Open("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", HtmlStyle.Policy));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Element("title", html.Words.In(HtmlHeader.Verdict(run)) + " · PromoAudit");
            writer.Write("<style>");
            writer.Write(HtmlStyle.Text);
            writer.Write("</style>\n");
        }
    }
}
