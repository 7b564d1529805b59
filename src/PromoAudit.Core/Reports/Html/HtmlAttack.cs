using System.Globalization;
using PromoAudit.Expressions;
using PromoAudit.Facts.Attacks;
using PromoAudit.Findings.Attacks;
using PromoAudit.Reports.Attacks;
using PromoAudit.Reports.Html.Drawings;

namespace PromoAudit.Reports.Html;

/// <summary>An attack: drawn step by step, what it comes to when it is repeated, and its arithmetic as a table.</summary>
internal sealed class HtmlAttack(HtmlOutput html, string currency)
{
    public void Write(AttackAccount attack, string id)
    {
        using (html.Open("figure", ("class", "drawing")))
        {
            html.Element(
                "figcaption",
                html.Words.In(
                    $"The attack: {html.Words.In(AimWords.NameOf(attack.Aim))}",
                    $"攻击步骤：{html.Words.In(AimWords.NameOf(attack.Aim))}"
                )
            );
            new AttackDrawing(html, attack, currency).Write(id);
            Scale(attack);
            using (html.Open("details"))
            {
                html.Element("summary", html.Words.In("Arithmetic", "算账明细"));
                Terms(attack);
            }
        }
    }

    private void Scale(AttackAccount attack)
    {
        var scale = attack.Scale;
        using (html.Open("dl", ("class", "scale")))
        {
            Row("once, for the attacker", "做一遍，攻击者得", Money(attack.GainPerRound));
            Row("once, for you", "做一遍，我方得", Money(-attack.LossPerRound));
            Row("how often in all", "一共做几遍", Count(scale.Rounds));
            Row("identities until it ends", "到停下来为止要用几个身份", Count(scale.Identities));
            Row("your loss in all", "我方总损失", Money(scale.LossAtCap));
            if (attack.LossBeforeDetection is { } before)
            {
                Row("your loss until somebody notices", "被发现之前我方的损失", Money(before));
            }

            Row(
                "what ends it",
                "在哪里停下来",
                scale.Uncapped
                    ? html.Words.In("nothing in the plan", "方案里没有任何一项能让它停下来")
                    : scale.BindingCap
            );
        }
    }

    private void Terms(AttackAccount attack)
    {
        var words = html.Words;
        HtmlTable.Write(
            html,
            words.In("The attack in figures", "攻击的每一笔账"),
            [words.In("Step", "步骤"), words.In("Attacker", "攻击者") + "\t", words.In("You", "我方") + "\t"],
            () =>
            {
                for (var index = 0; index < attack.Steps.Length; index++)
                {
                    Step(index + 1, attack.Steps[index]);
                }
            }
        );
    }

    private void Step(int number, AttackAccountStep step)
    {
        using (html.Open("tr", ("class", "step")))
        {
            var told = $"{number.ToString(CultureInfo.InvariantCulture)}. {html.Words.In(step.Story)}";
            html.Element("th", told, ("scope", "row"));
            HtmlTable.Figure(html, Money(step.Cash));
            HtmlTable.Figure(html, Money(-step.Loss));
        }

        foreach (var term in step.Terms)
        {
            if (term is { Cash: 0m, Loss: 0m } && !TermWords.IsRemark(term.Word))
            {
                continue;
            }

            using (html.Open("tr"))
            {
                html.Element("th", Name(term), ("scope", "row"), ("class", "term"));
                HtmlTable.Figure(html, Amount(term.Cash));
                HtmlTable.Figure(html, Amount(-term.Loss));
            }
        }
    }

    private string Name(AttackTerm term)
    {
        var name = html.Words.In(TermWords.NameOf(term));
        return term is { Cash: not 0m, Loss: not 0m } && TermWords.CostOf(term) is { } cost
            ? $"{name} / {html.Words.In(cost)}"
            : name;
    }

    private void Row(string english, string chinese, string amount)
    {
        using (html.Open("div"))
        {
            html.Element("dt", html.Words.In(english, chinese));
            html.Element("dd", amount);
        }
    }

    private string Amount(decimal amount) => amount == 0m ? "" : Money(amount);

    private string Money(decimal amount) => ValueFormat.Write(Value.OfMoney(amount), currency, html.Words.Language);

    private string Count(decimal count) => ValueFormat.Write(Value.OfCount(count), currency, html.Words.Language);
}
