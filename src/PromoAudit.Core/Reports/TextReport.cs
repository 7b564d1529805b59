using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>
/// For people at a terminal. What is wrong with the input itself is not part of it: that goes to the error stream
/// (<see cref="DiagnosticsText"/>), so that a report in a file holds findings only.
/// </summary>
internal sealed class TextReport : IReport
{
    public string Name => "text";

    public void Write(AuditRun run, TextWriter writer, ReportOptions options)
    {
        var page = new TextPage(writer, options);
        foreach (var plan in run.Plans)
        {
            if (run.Plans.Count > 1 && !options.Quiet)
            {
                Heading(page, plan);
            }

            foreach (var finding in plan.Findings)
            {
                if (finding.Standing == Standing.Open)
                {
                    FindingText.Write(page, finding, plan.Currency ?? "", run.Repairs?.Of(finding));
                    Page(page, run.Rules, finding);
                    page.Blank();
                }
            }

            if (!options.Quiet)
            {
                StandingText.Write(page, plan);
                UndecidedText.Write(page, plan);
            }
        }

        foreach (var finding in run.Gate?.Findings ?? [])
        {
            FindingText.Write(page, finding, "", repairs: null);
            page.Blank();
        }

        if (!options.Quiet)
        {
            SummaryText.Write(page, run);
        }
        else if (run.Gate is { } gate)
        {
            GateText.Alone(page, gate, RunSummary.Of(run));
        }
    }

    /// <summary>The page about the rule, where it has an address: a path is of use only beside the rules.</summary>
    private static void Page(TextPage page, RuleSet? rules, Finding finding)
    {
        if (
            rules?.Find(finding.RuleId) is { } rule
            && rules.PageOf(rule, page.Language) is { } address
            && address.StartsWith("https://", StringComparison.Ordinal)
        )
        {
            page.Line("  " + DisplayText.Visible(address));
        }
    }

    /// <summary>Every plan gets a line, so that a clean one is seen to be clean.</summary>
    private static void Heading(TextPage page, PlanAudit plan)
    {
        var state = plan switch
        {
            { Status: PlanStatus.NotAudited } => page.In("not audited", "没有审计"),
            { Status: PlanStatus.Failed } => page.In("internal error, not audited", "内部错误，没有审计"),
            { OnlyMeetings: true } => page.In(
                "not changed, only what it comes to with changed plans",
                "没有改动，只看它与有改动的方案叠加的情况"
            ),
            { Findings.Length: > 0 } => "",
            { Inconclusive.Length: > 0 } => page.In("nothing found, not all decided", "没有发现漏洞，但有几项无法判定"),
            _ => page.In("clean", "没有问题"),
        };
        var path = page.Ansi.Cyan(DisplayText.Visible(plan.Path));
        page.Line(state.Length == 0 ? $"== {path}" : $"== {path}{page.In(": ", "：")}{state}");
        if (!plan.Findings.IsEmpty || !plan.Inconclusive.IsEmpty)
        {
            page.Blank();
        }
    }
}
