using PromoAudit.Findings;
using PromoAudit.Text;

namespace PromoAudit.Reports.Html;

/// <summary>What is not known: figures that checks lack, and what is wrong with the input itself.</summary>
internal sealed class HtmlOpenQuestions(HtmlOutput html, AuditRun run, RunSummary summary)
{
    private const int MostPerPlan = 6;
    private const int MostPlans = 200;
    private const int MostDiagnostics = 200;

    public void Write()
    {
        if (summary.Errors + summary.Warnings > 0)
        {
            Input();
        }

        if (summary.Undecided > 0)
        {
            Missing();
        }
    }

    private void Input()
    {
        using (html.Open("section", ("aria-labelledby", "input")))
        {
            html.Element("h2", html.Words.In("What is wrong with the input", "输入文件的问题"), ("id", "input"));
            var left = MostDiagnostics;
            using (html.Open("ul", ("class", "input")))
            {
                Write(run.Diagnostics, ref left);
                foreach (var plan in run.Plans)
                {
                    Write(plan.Diagnostics, ref left);
                }
            }

            Rest(summary.Errors + summary.Warnings - MostDiagnostics);
        }
    }

    private void Write(IReadOnlyList<Diagnostic> diagnostics, ref int left)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (left-- <= 0)
            {
                return;
            }

            using (html.Open("li"))
            {
                var isError = diagnostic.Severity == DiagnosticSeverity.Error;
                html.Element("strong", isError ? html.Words.In("Error", "错误") : html.Words.In("Warning", "警告"));
                html.Text(" ");
                html.Element("code", diagnostic.Code);
                html.Element("p", html.Words.In(diagnostic.Message));
                if (diagnostic.Remedy is { } remedy)
                {
                    html.Element("p", html.Words.In(remedy));
                }

                if (diagnostic.Place is { } place)
                {
                    HtmlPlace.Excerpt(html, place);
                }
            }
        }
    }

    private void Missing()
    {
        var words = html.Words;
        using (html.Open("section", ("aria-labelledby", "missing")))
        {
            html.Element("h2", words.In("Most useful to add", "建议先补的数据"), ("id", "missing"));
            var plans = 0;
            HtmlTable.Write(
                html,
                words.In("Fields that would decide open checks", "补上就能判定的字段"),
                [words.In("Field", "字段"), words.In("Plan", "方案"), words.In("Decides", "可判定")],
                () =>
                {
                    foreach (var plan in run.Plans)
                    {
                        if (!plan.Inconclusive.IsEmpty && plans++ < MostPlans)
                        {
                            foreach (var wanted in plan.Wanted.Take(MostPerPlan))
                            {
                                Row(plan, wanted);
                            }
                        }
                    }
                }
            );
            html.Element(
                "p",
                words.In(
                    $"Up to {MostPerPlan} fields of each plan, in {Math.Min(plans, MostPlans)} of {plans} plans; the JSON report lists them all.",
                    $"每份方案最多列 {MostPerPlan} 个字段，共 {plans} 份方案，这里列出 {Math.Min(plans, MostPlans)} 份；JSON 报告里有全部。"
                ),
                ("class", "lead")
            );
        }
    }

    private void Row(PlanAudit plan, WantedField wanted)
    {
        using (html.Open("tr"))
        {
            using (html.Open("th", ("scope", "row")))
            {
                html.Element("code", wanted.Path);
                if (wanted.Names.Length > 1)
                {
                    html.Text(" " + html.Words.Joined(wanted.Names.Take(MostPerPlan)));
                }

                if (wanted.Reason is { } reason)
                {
                    html.Text(" " + html.Words.In(reason));
                }
            }

            html.Element("td", wanted.Place?.ToString() ?? plan.Path);
            var decided = wanted.Decides.IsEmpty ? wanted.Helps : wanted.Decides;
            html.Element(
                "td",
                html.Words.Joined(decided.Take(MostPerPlan)) + (decided.Length > MostPerPlan ? " …" : "")
            );
        }
    }

    private void Rest(int count)
    {
        if (count > 0)
        {
            html.Element(
                "p",
                html.Words.In(
                    $"And {count} more; the JSON report lists them all.",
                    $"还有 {count} 个没有列出，JSON 报告里有全部。"
                )
            );
        }
    }
}
