using PromoAudit.Expressions;
using PromoAudit.Findings;
using PromoAudit.Text;

namespace PromoAudit.Reports.Html;

/// <summary>One finding in full: what it weighs at the side, what it says beside that.</summary>
internal sealed class HtmlFinding(HtmlOutput html, AuditRun run)
{
    /// <param name="plan">Null for a finding about a waiver file.</param>
    /// <param name="anchor">Unique on the page; stays the same as long as the finding does.</param>
    public void Write(PlanAudit? plan, Finding finding, string anchor)
    {
        var currency = plan?.Currency ?? "";
        var severity = TextWords.Of(finding.Severity).English;
        using (
            html.Open("article", ("class", $"finding {severity}"), ("id", anchor), ("aria-labelledby", $"t-{anchor}"))
        )
        {
            using (html.Open("div", ("class", "margin")))
            {
                Margin(plan, finding, currency);
            }

            using (html.Open("div", ("class", "body")))
            {
                using (html.Open("h3", ("id", $"t-{anchor}")))
                {
                    html.Element("a", html.Words.In(finding.Title), ("href", $"#{anchor}"));
                }

                using (html.Open("p", ("class", "message")))
                {
                    html.Prose(html.Words.In(finding.Message));
                }

                if (finding.Place is { } place)
                {
                    HtmlPlace.Excerpt(html, place);
                }

                new HtmlFigures(html, anchor, currency).Write(finding);
                Points(finding, currency);
            }
        }
    }

    private void Margin(PlanAudit? plan, Finding finding, string currency)
    {
        using (html.Open("p", ("class", "severity")))
        {
            html.Element("strong", html.Words.In(TextWords.Of(finding.Severity)));
            if (finding.IsPreview)
            {
                html.Text(html.Words.In(", on trial", "（试行）"));
            }
        }

        using (html.Open("p", ("class", "money")))
        {
            if (finding.Unbounded)
            {
                html.Element("strong", html.Words.In("No upper bound", "损失没有上限"));
            }
            else if (finding.MoneyAtRisk is { } amount)
            {
                html.Element("strong", ValueFormat.Write(Value.OfMoney(amount), currency, html.Words.Language));
                html.Text(html.Words.In(" at risk", " 敞口"));
            }
            else
            {
                html.Text(html.Words.In("No figure for the loss", "没有损失金额"));
            }
        }

        using (html.Open("p", ("class", "rule")))
        {
            Rule(finding.RuleId);
        }

        if (plan is not null)
        {
            using (html.Open("p", ("class", "plan")))
            {
                html.Element("bdi", plan.Id ?? plan.Path);
            }
        }
    }

    /// <summary>The page about the rule, where it has an address: a path is of use only beside the rules.</summary>
    private void Rule(string id)
    {
        if (
            run.Rules?.Find(id) is { } rule
            && run.Rules.PageOf(rule, html.Words.Language) is { } address
            && address.StartsWith("https://", StringComparison.Ordinal)
        )
        {
            html.Element("a", id, ("href", address), ("rel", "noreferrer"));
        }
        else
        {
            html.Element("code", id);
        }
    }

    private void Points(Finding finding, string currency)
    {
        using (html.Open("dl", ("class", "points")))
        {
            Point(TextWords.Figures, FindingWords.Figures(finding, html.Words));
            Point(TextWords.Why, html.Words.In(finding.Why));
            // A figure stands at the side already.
            Point(TextWords.Cost, finding.Unbounded ? FindingWords.Cost(finding, currency, html.Words) : "");
            Field(finding);
            Remedy(finding);
            if (run.Repairs?.Of(finding) is { } repairs)
            {
                new HtmlRepairs(html, currency).Write(repairs);
            }

            Related(finding);
            foreach (var note in FindingWords.Notes(finding, html.Words))
            {
                Point(TextWords.Note, note);
            }
        }
    }

    private void Point(LocalizedText label, string text)
    {
        if (text.Length > 0)
        {
            using (html.Open("div"))
            {
                html.Element("dt", html.Words.In(label));
                using (html.Open("dd"))
                {
                    html.Prose(text);
                }
            }
        }
    }

    private void Field(Finding finding)
    {
        if (finding.ChangeFirst is not { } first)
        {
            return;
        }

        using (html.Open("div"))
        {
            html.Element("dt", html.Words.In(TextWords.Field));
            using (html.Open("dd"))
            {
                html.Element("code", first.Path);
                if (first.Place is { } place && place != finding.Place)
                {
                    html.Text(" ");
                    html.Element("small", place.ToString());
                }
            }
        }
    }

    private void Remedy(Finding finding)
    {
        using (html.Open("div"))
        {
            html.Element("dt", html.Words.In(TextWords.Fix));
            using (html.Open("dd"))
            {
                using (html.Open("p"))
                {
                    html.Prose(html.Words.In(finding.Remedy));
                }

                if (FixText.Lines(finding.Fixes, finding.Subjects) is { Count: > 0 } lines)
                {
                    using (html.Open("pre", ("class", "fix")))
                    {
                        foreach (var line in lines)
                        {
                            html.Element("code", line);
                            html.Written("\n");
                        }
                    }
                }
            }
        }
    }

    private void Related(Finding finding)
    {
        if (finding.Related.IsEmpty)
        {
            return;
        }

        using (html.Open("div"))
        {
            html.Element("dt", html.Words.In(TextWords.Also));
            using (html.Open("dd"))
            using (html.Open("ul"))
            {
                foreach (var related in finding.Related)
                {
                    using (html.Open("li"))
                    {
                        html.Element("code", related.Place.ToString());
                        html.Text(" " + html.Words.In(related.Note));
                    }
                }
            }
        }
    }
}
