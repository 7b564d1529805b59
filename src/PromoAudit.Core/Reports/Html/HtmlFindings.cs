using System.Globalization;
using PromoAudit.Findings;

namespace PromoAudit.Reports.Html;

/// <summary>
/// The findings: those with the most money at risk in full, whatever plan they are of, then a line for each of the others, then what is
/// not counted. No more than those in full is kept.
/// </summary>
internal sealed class HtmlFindings(HtmlOutput html, AuditRun run, HtmlSurvey survey)
{
    /// <summary>Lines that a table has at most; browsers get slow beyond.</summary>
    private const int MostRows = 5_000;

    private readonly string[] _anchors = new string[survey.InFull];

    public void Write()
    {
        using (html.Open("section", ("aria-labelledby", "findings")))
        {
            html.Element("h2", html.Words.In("Findings", "漏洞"), ("id", "findings"));
            html.Element("p", Order(), ("class", "lead"));
            foreach (var finding in InFull())
            {
                html.Written(finding);
            }
        }

        if (survey.OpenCount > survey.InFull)
        {
            Others();
        }

        if (survey.Known + survey.Waived > 0)
        {
            Aside();
        }
    }

    /// <summary>Where the finding stands in full; null where it does not.</summary>
    public string? AnchorOf(int plan, int index) => survey.RankOf(plan, index) is { } rank ? _anchors[rank] : null;

    private string Order() =>
        survey.OpenCount == 0 ? html.Words.In("No open finding.", "没有未处理的漏洞。")
        : survey.Money.Count > 1
            ? html.Words.In(
                "By money at risk, what has no upper bound first. Currencies are compared by the exchange rates of the rules.",
                "按敞口从大到小排列，没有上限的在最前；不同币种按规则自带的汇率比较。"
            )
        : html.Words.In("By money at risk, what has no upper bound first.", "按敞口从大到小排列，没有上限的在最前。");

    /// <summary>Each as text, by rank.</summary>
    private string[] InFull()
    {
        var written = new string[survey.InFull];
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        Each(
            (plan, number, index, finding) =>
            {
                if (survey.RankOf(number, index) is { } rank)
                {
                    _anchors[rank] = AnchorFor(finding, taken);
                    var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
                    new HtmlFinding(new HtmlOutput(writer, html.Words), run).Write(plan, finding, _anchors[rank]);
                    written[rank] = writer.ToString();
                }
            }
        );
        return written;
    }

    /// <summary>The same plan may have been named twice.</summary>
    private static string AnchorFor(Finding finding, Dictionary<string, int> taken)
    {
        var anchor = "f-" + string.Concat(finding.Fingerprint.Where(char.IsAsciiLetterOrDigit));
        var count = taken.GetValueOrDefault(anchor) + 1;
        taken[anchor] = count;
        return count == 1 ? anchor : $"{anchor}-{count.ToString(CultureInfo.InvariantCulture)}";
    }

    private void Others()
    {
        var count = survey.OpenCount - survey.InFull;
        using (html.Open("section", ("aria-labelledby", "others")))
        {
            html.Element("h2", html.Words.In("The other findings", "其余漏洞"), ("id", "others"));
            Table(
                html.Words.In($"{count} with less money at risk", $"敞口较小的 {count} 个"),
                html.Words.In("Money at risk", "敞口") + "\t",
                (number, index, finding) => finding.Standing == Standing.Open && survey.RankOf(number, index) is null,
                (plan, finding) => HtmlTable.Figure(html, HtmlMoney.Short(finding, plan?.Currency ?? "", html.Words)),
                count
            );
        }
    }

    private void Aside()
    {
        using (html.Open("section", ("aria-labelledby", "aside")))
        {
            html.Element("h2", html.Words.In("Not counted", "不计入的漏洞"), ("id", "aside"));
            Table(
                html.Words.In("Known from the baseline, or waived by name", "基线里已知的，或有人签字豁免的"),
                html.Words.In("Why", "原因"),
                (_, _, finding) => finding.Standing != Standing.Open,
                (_, finding) => html.Element("td", Because(finding)),
                survey.Known + survey.Waived
            );
        }
    }

    private string Because(Finding finding)
    {
        if (finding.Waiver is not { } waiver)
        {
            return html.Words.In("known", "基线已知");
        }

        var until = waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return html.Words.In(
            $"{waiver.Reason} (waived by {waiver.Approver} until {until}, {waiver.Place})",
            $"{waiver.Reason}（{waiver.Approver} 豁免至 {until}，{waiver.Place}）"
        );
    }

    private void Table(
        string caption,
        string last,
        Func<int, int, Finding, bool> isIn,
        Action<PlanAudit?, Finding> writeLast,
        int count
    )
    {
        var words = html.Words;
        HtmlTable.Write(
            html,
            caption,
            [words.In("Severity", "级别"), words.In("Finding", "漏洞"), words.In("Plan", "方案"), last],
            () =>
            {
                var rows = 0;
                Each(
                    (plan, number, index, finding) =>
                    {
                        if (isIn(number, index, finding) && rows++ < MostRows)
                        {
                            Row(plan, finding, writeLast);
                        }
                    }
                );
            }
        );
        if (count > MostRows)
        {
            var rest = count - MostRows;
            html.Element(
                "p",
                words.In(
                    $"And {rest} more; the JSON report lists them all.",
                    $"还有 {rest} 个没有列出，JSON 报告里有全部。"
                )
            );
        }
    }

    private void Row(PlanAudit? plan, Finding finding, Action<PlanAudit?, Finding> writeLast)
    {
        using (html.Open("tr", ("class", TextWords.Of(finding.Severity).English)))
        {
            html.Element("td", html.Words.In(TextWords.Of(finding.Severity)), ("class", "severity"));
            using (html.Open("th", ("scope", "row")))
            {
                html.Text(html.Words.In(finding.Title) + " ");
                html.Element("code", finding.RuleId);
            }

            html.Element("td", plan is null ? finding.Place?.ToString() ?? "" : plan.Path);
            writeLast(plan, finding);
        }
    }

    private void Each(Action<PlanAudit?, int, int, Finding> see)
    {
        var number = 0;
        foreach (var plan in run.Plans)
        {
            for (var index = 0; index < plan.Findings.Length; index++)
            {
                see(plan, number, index, plan.Findings[index]);
            }

            number++;
        }

        var others = run.Gate?.Findings ?? [];
        for (var index = 0; index < others.Length; index++)
        {
            see(null, number, index, others[index]);
        }
    }
}
