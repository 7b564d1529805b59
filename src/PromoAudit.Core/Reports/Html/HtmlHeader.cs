using PromoAudit.Governance;
using PromoAudit.Text;

namespace PromoAudit.Reports.Html;

/// <summary>The top of the page: the decision, why, and what it rests on.</summary>
internal sealed class HtmlHeader(HtmlOutput html, AuditRun run, HtmlSurvey survey, RunSummary summary)
{
    public static LocalizedText Verdict(AuditRun run) =>
        run.Gate?.Decision.Outcome switch
        {
            Outcome.Pass => new("Pass: nothing stands against the launch", "通过：可以上线"),
            Outcome.Stop => new("Stop: do not launch as it is", "拦下：先不要上线"),
            Outcome.Failed => new("No verdict: PromoAudit itself failed", "没有结论：PromoAudit 自身出错"),
            Outcome.Unreadable => new("No verdict: not everything could be audited", "没有结论：没能全部审计"),
            _ => new("No decision was asked for", "没有要求给出结论"),
        };

    public void Write()
    {
        var kind = run.Gate?.Decision.Outcome switch
        {
            Outcome.Pass => "pass",
            Outcome.Stop => "stop",
            _ => "none",
        };
        using (html.Open("header", ("class", $"decision {kind}")))
        {
            html.Element("p", html.Words.In("Audit of planned promotions", "促销方案审计"), ("class", "eyebrow"));
            html.Element("h1", html.Words.In(Verdict(run)));
            Reasons();
            using (html.Open("dl", ("class", "basis")))
            {
                Row("Audited", "审计对象", Audited());
                Rules();
                Threshold();
            }
        }
    }

    private void Reasons()
    {
        if (run.Gate is not { Decision.Reasons: { Length: > 0 } reasons })
        {
            return;
        }

        using (html.Open("ul", ("class", "reasons")))
        {
            foreach (var reason in reasons)
            {
                html.Element("li", html.Words.In(reason));
            }
        }
    }

    private string Audited()
    {
        var unread = summary.Plans - summary.Audited;
        var plans =
            survey.Only
            ?? (
                unread == 0 && summary.Plans > 0
                    ? html.Words.In($"all {summary.Plans} plans", $"全部 {summary.Plans} 份方案")
                    : html.Words.In(
                        $"{summary.Audited} of {summary.Plans} plans",
                        $"{summary.Plans} 份方案中的 {summary.Audited} 份"
                    )
            );
        return unread > 0 && survey.Only is not null
            ? plans + html.Words.In(" (could not be read)", "（读不了）")
            : plans;
    }

    private void Rules()
    {
        if (run.RuleSet is not { } rules)
        {
            Row("Rules", "规则", html.Words.In("none could be read", "读不了"));
            return;
        }

        var off = rules.Off.IsEmpty
            ? ""
            : html.Words.In($", {rules.Off.Length} switched off", $"，关闭 {rules.Off.Length} 条");
        using (html.Open("div"))
        {
            html.Element("dt", html.Words.In("Rules", "规则"));
            using (html.Open("dd"))
            {
                html.Text(
                    SummaryText.Chain(rules, html.Words.In(" on ", "，基于 "))
                        + html.Words.In($" ({rules.Rules} rules{off})", $"（{rules.Rules} 条{off}）")
                );
                html.Written(" ");
                html.Element("code", rules.Digest, ("class", "digest"));
            }
        }
    }

    private void Threshold()
    {
        if (run.Gate is not { Decision.Threshold: var threshold })
        {
            return;
        }

        Row(
            "Stops at",
            "拦下级别",
            threshold is { } severity
                ? html.Words.In(
                    $"open findings that are {TextWords.Of(severity).English} or graver",
                    $"“{TextWords.Of(severity).Chinese}”及以上的未处理漏洞"
                )
                : html.Words.In("no severity", "不按级别拦下")
        );
    }

    private void Row(string english, string chinese, string text)
    {
        using (html.Open("div"))
        {
            html.Element("dt", html.Words.In(english, chinese));
            html.Element("dd", text);
        }
    }
}
