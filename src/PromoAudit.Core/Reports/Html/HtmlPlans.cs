using System.Globalization;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Reports.Html;

/// <summary>Every plan of the run with what came of it.</summary>
internal sealed class HtmlPlans(HtmlOutput html, AuditRun run, HtmlFindings findings)
{
    /// <summary>With more plans than this, clean ones are only counted.</summary>
    private const int MostClean = 2_000;

    public void Write()
    {
        if (run.Plans.Count < 2)
        {
            return;
        }

        var words = html.Words;
        using (html.Open("section", ("aria-labelledby", "plans")))
        {
            html.Element("h2", words.In("Plans", "方案"), ("id", "plans"));
            var clean = 0;
            HtmlTable.Write(
                html,
                words.In(
                    $"{run.Plans.Count} plans in the order of the run",
                    $"共 {run.Plans.Count} 份方案，按审计顺序"
                ),
                [words.In("Plan", "方案"), words.In("Result", "结果"), words.In("Costliest finding", "敞口最大的漏洞")],
                () =>
                {
                    var number = 0;
                    foreach (var plan in run.Plans)
                    {
                        if (!IsClean(plan) || ++clean <= MostClean)
                        {
                            Row(plan, number);
                        }

                        number++;
                    }
                }
            );
            if (clean > MostClean)
            {
                html.Element(
                    "p",
                    words.In(
                        $"And {clean - MostClean} more that are clean.",
                        $"还有 {clean - MostClean} 份没有问题，没有列出。"
                    )
                );
            }
        }
    }

    private static bool IsClean(PlanAudit plan) =>
        plan is { Status: PlanStatus.Audited, Findings.IsEmpty: true, Inconclusive.IsEmpty: true };

    private void Row(PlanAudit plan, int number)
    {
        using (html.Open("tr"))
        {
            using (html.Open("th", ("scope", "row")))
            {
                html.Element("bdi", plan.Path);
            }

            html.Element("td", Result(plan));
            using (html.Open("td"))
            {
                Costliest(plan, number);
            }
        }
    }

    private string Result(PlanAudit plan) =>
        plan switch
        {
            { Status: PlanStatus.NotAudited } => html.Words.In("not audited", "没有审计"),
            { Status: PlanStatus.Failed } => html.Words.In("internal error, not audited", "内部错误，没有审计"),
            _ when Counts(plan) is { Length: > 0 } counts => counts,
            { Findings.IsEmpty: false } => html.Words.In("nothing open", "没有未处理的漏洞"),
            { Inconclusive.Length: > 0 } => html.Words.In(
                "nothing found, not all decided",
                "没有发现漏洞，但有几项无法判定"
            ),
            _ => html.Words.In("clean", "没有问题"),
        };

    private string Counts(PlanAudit plan)
    {
        var parts = new List<string>();
        for (var severity = Severity.Critical; severity >= Severity.Info; severity--)
        {
            var count = 0;
            foreach (var finding in plan.Findings)
            {
                count += finding.Severity == severity && finding.Standing == Standing.Open ? 1 : 0;
            }

            if (count > 0)
            {
                var (figure, word) = (
                    count.ToString(CultureInfo.InvariantCulture),
                    html.Words.In(TextWords.Of(severity))
                );
                parts.Add(html.Words.In($"{figure} {word}", $"{word} {figure}"));
            }
        }

        return html.Words.Joined(parts);
    }

    private void Costliest(PlanAudit plan, int number)
    {
        RankedFinding? most = null;
        for (var index = 0; index < plan.Findings.Length; index++)
        {
            var finding = plan.Findings[index];
            var ranked = new RankedFinding(finding.Unbounded, finding.MoneyAtRisk, finding.Severity, number, index);
            if (
                finding.Standing == Standing.Open
                && (most is null || RankedFinding.LeastFirst.Compare(ranked, most) > 0)
            )
            {
                most = ranked;
            }
        }

        if (most is null)
        {
            return;
        }

        var told = plan.Findings[most.Index];
        var text = html.Words.In(told.Title);
        if (findings.AnchorOf(number, most.Index) is { } anchor)
        {
            html.Element("a", text, ("href", $"#{anchor}"));
        }
        else
        {
            html.Text(text);
        }

        html.Text(" " + HtmlMoney.Short(told, plan.Currency ?? "", html.Words));
    }
}
