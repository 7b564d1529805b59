using System.Globalization;
using PromoAudit.Expressions;
using PromoAudit.Facts.Attacks;
using PromoAudit.Findings.Attacks;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Reports.Attacks;

/// <summary>The steps of an attack: a sentence each, and under it what the attacker has from it and what you have.</summary>
internal sealed class StepsText(TextPage page, Plan plan)
{
    private const int Indent = 5;

    public void Write(Attack attack)
    {
        var table = new TwoSidedTable(page, AmountsOf(attack));
        table.Heading();
        for (var index = 0; index < attack.Steps.Length; index++)
        {
            var step = attack.Steps[index];
            Story(index + 1, page.In(ActWords.Story(step, plan.Currency)));
            foreach (var term in step.Terms)
            {
                Write(table, term);
            }
        }

        table.Rule();
        table.Row(
            page.In("all steps together, once", "从头到尾做一遍"),
            Money(attack.GainPerRound),
            Money(-attack.LossPerRound),
            indent: 2,
            page.Ansi.Bold
        );
    }

    private void Story(int number, string text)
    {
        var lines = LineBreaking.Break(text, page.Width - Indent);
        for (var index = 0; index < lines.Count; index++)
        {
            var label = number.ToString(CultureInfo.InvariantCulture).PadLeft(3) + "  ";
            page.Line((index == 0 ? label : new string(' ', Indent)) + page.Ansi.Bold(lines[index]));
        }
    }

    private void Write(TwoSidedTable table, AttackTerm term)
    {
        if (term is { Cash: 0m, Loss: 0m } && !TermWords.IsRemark(term.Word))
        {
            return;
        }

        var name = Named(TermWords.NameOf(term), term.Of);
        if (term is { Cash: not 0m, Loss: not 0m } && TermWords.CostOf(term) is { } cost)
        {
            table.Row(name, Money(term.Cash), "", Indent, page.Ansi.Dim);
            table.Row(Named(cost, term.Of), "", Money(-term.Loss), Indent, page.Ansi.Dim);
            return;
        }

        table.Row(name, Amount(term.Cash), Amount(-term.Loss), Indent, page.Ansi.Dim);
    }

    /// <summary>A promotion is called by its id and, where it has one, its name.</summary>
    private string Named(LocalizedText text, string of)
    {
        foreach (var promotion in plan.Promotions)
        {
            if (of.Length > 0 && promotion.Id == of && promotion.Name is { } name && name != of)
            {
                return $"{page.In(text)}  {name}";
            }
        }

        return page.In(text);
    }

    private IEnumerable<string> AmountsOf(Attack attack)
    {
        foreach (var step in attack.Steps)
        {
            foreach (var term in step.Terms)
            {
                yield return Money(term.Cash);
                yield return Money(-term.Loss);
            }
        }

        yield return Money(attack.GainPerRound);
        yield return Money(-attack.LossPerRound);
    }

    private string Amount(decimal amount) => amount == 0m ? "" : Money(amount);

    private string Money(decimal amount) => ValueFormat.Write(Value.OfMoney(amount), plan.Currency, page.Language);
}
