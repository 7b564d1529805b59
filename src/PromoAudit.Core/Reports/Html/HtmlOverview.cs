using System.Globalization;
using PromoAudit.Expressions;
using PromoAudit.Governance;
using PromoAudit.Rules;

namespace PromoAudit.Reports.Html;

/// <summary>The run in numbers: how many of which severity, how much money, what was set aside, what weakens the verdict.</summary>
internal sealed class HtmlOverview(HtmlOutput html, AuditRun run, HtmlSurvey survey, RunSummary summary)
{
    public void Write()
    {
        using (html.Open("section", ("class", "overview"), ("aria-labelledby", "overview")))
        {
            html.Element("h2", html.Words.In("At a glance", "概览"), ("id", "overview"));
            Severities();
            using (html.Open("ul", ("class", "notes")))
            {
                Money();
                Aside();
                if (summary.Undecided > 0)
                {
                    Note(
                        $"{Checks(summary.Undecided)} could not be decided, because figures are missing. They are not clean: they are not known.",
                        $"{summary.Undecided} 项检查因为缺少数据而无法判定。无法判定不等于没有问题。"
                    );
                }

                OtherFiles();
            }

            Assurances();
        }
    }

    private void Severities()
    {
        using (html.Open("dl", ("class", "counts")))
        {
            for (var severity = Severity.Critical; severity >= Severity.Info; severity--)
            {
                var count = survey.Open(severity);
                var kind = TextWords.Of(severity).English;
                using (html.Open("div", ("class", count == 0 ? "none" : kind)))
                {
                    html.Element("dt", html.Words.In(TextWords.Of(severity)));
                    html.Element("dd", Figure(count));
                }
            }
        }
    }

    private void Money()
    {
        if (survey.Unbounded > 0)
        {
            Note(
                survey.Unbounded == 1
                    ? "One finding has no upper bound: nothing in the plan ends the loss."
                    : $"{survey.Unbounded} findings have no upper bound: nothing in the plan ends the loss.",
                $"{survey.Unbounded} 个漏洞的损失没有上限：方案里没有任何一项能止损。"
            );
        }

        foreach (var (currency, sum) in survey.Money)
        {
            var (largest, total) = (Written(sum.Largest, currency), Written(sum.Total, currency));
            Note(
                sum.Count == 1
                    ? $"{largest} at risk."
                    : $"{largest} at risk in the costliest finding, {total} in all {Figure(sum.Count)} that have a figure; the same loss may be part of several.",
                sum.Count == 1
                    ? $"敞口 {largest}。"
                    : $"单个漏洞最多损失 {largest}；有金额的 {Figure(sum.Count)} 个合计 {total}，其中可能有重叠。"
            );
        }
    }

    private void Aside()
    {
        if (survey.Known > 0)
        {
            Note(
                $"{survey.Known} known from the baseline and not counted as problems.",
                $"{survey.Known} 个在基线里已知，不计入。"
            );
        }

        if (survey.Waived > 0)
        {
            Note(
                $"{survey.Waived} waived by name and not counted as problems.",
                $"{survey.Waived} 个已有人签字豁免，不计入。"
            );
        }

        if (survey.OnTrial > 0)
        {
            Note(
                $"{survey.OnTrial} of rules on trial, which never stop a launch.",
                $"{survey.OnTrial} 个来自试行规则，不影响结论。"
            );
        }
    }

    private void OtherFiles()
    {
        if (run.OtherFiles > 0)
        {
            Note(
                $"{run.OtherFiles} other YAML files are no plans and were not audited by themselves.",
                $"另有 {run.OtherFiles} 个 YAML 文件不是方案，没有单独审计。"
            );
        }

        if (run.RuleSet is { Off.Length: > 0 } rules)
        {
            var off = html.Words.Joined(rules.Off);
            Note($"Switched off by the rule set: {off}.", $"规则集关闭了：{off}。");
        }
    }

    private void Assurances()
    {
        if (run.Gate is not { Assurances: { Length: > 0 } assurances })
        {
            return;
        }

        html.Element("h3", html.Words.In("What this verdict does not cover", "这个结论没有覆盖的地方"));
        using (html.Open("ul", ("class", "assurances")))
        {
            foreach (var assurance in assurances)
            {
                using (html.Open("li"))
                {
                    html.Element("strong", LevelOf(assurance.Level));
                    html.Text(html.Words.In(" ", "　") + html.Words.In(assurance.Message));
                    if (assurance.Remedy is { } remedy)
                    {
                        html.Text(" " + html.Words.In(remedy));
                    }

                    Names(assurance);
                }
            }
        }
    }

    private void Names(Assurance assurance)
    {
        if (assurance.Details.IsDefaultOrEmpty)
        {
            return;
        }

        using (html.Open("details"))
        {
            html.Element("summary", html.Words.In("Which", "具体是"));
            using (html.Open("ul", ("class", "names")))
            {
                foreach (var name in assurance.Details)
                {
                    using (html.Open("li"))
                    {
                        html.Element("bdi", name);
                    }
                }
            }
        }
    }

    private string LevelOf(AssuranceLevel level) =>
        level switch
        {
            AssuranceLevel.Fail => html.Words.In("Stops the run.", "【拦下】"),
            AssuranceLevel.Warn => html.Words.In("Warning.", "【提醒】"),
            _ => html.Words.In("Noted.", "【记录】"),
        };

    private void Note(string english, string chinese) => html.Element("li", html.Words.In(english, chinese));

    private string Written(decimal amount, string currency) =>
        ValueFormat.Write(Value.OfMoney(amount), currency, html.Words.Language);

    private static string Checks(int count) => count == 1 ? "1 check" : $"{Figure(count)} checks";

    private static string Figure(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
