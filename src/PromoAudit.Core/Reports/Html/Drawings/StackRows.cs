using PromoAudit.Expressions;
using PromoAudit.Findings.Charts;

namespace PromoAudit.Reports.Html.Drawings;

/// <summary>The lines of an order, for the drawing and for the table beside it.</summary>
internal static class StackRows
{
    public static List<StackRow> Of(StackChart stack, string currency, Wording words)
    {
        var rows = new List<StackRow>
        {
            new(words.In("Everyday prices", "日常价合计"), Money(stack.List), 0m, stack.List, "list"),
        };
        var left = stack.List;
        foreach (var step in stack.Steps)
        {
            rows.Add(new StackRow(NameOf(step, words), Money(-step.Amount), left - step.Amount, left, "less"));
            left -= step.Amount;
        }

        if (stack.Options != 0m)
        {
            rows.Add(Change(words.In("Options", "加购选项"), stack.Options));
        }

        var isShort = stack.Cost > stack.Paid && stack.Received == stack.Paid;
        var paid = words.In("The buyer pays for the goods", "买家实付货款");
        rows.Add(new StackRow(paid, Money(stack.Paid), 0m, stack.Paid, isShort ? "short" : "total"));
        if (stack.Received != stack.Paid)
        {
            var received = words.In("You receive, with what others fund", "我方实收（含他方补贴）");
            rows.Add(
                new StackRow(
                    received,
                    Money(stack.Received),
                    0m,
                    stack.Received,
                    stack.Cost > stack.Received ? "short" : "total"
                )
            );
        }

        left = stack.Paid;
        if (stack.Surcharges != 0m)
        {
            rows.Add(Change(words.In("Surcharges", "附加费"), stack.Surcharges));
        }

        if (stack.Shipping is { } shipping and not 0m)
        {
            rows.Add(Change(words.In("Shipping, paid by the buyer", "买家付的运费"), shipping));
        }

        if (left != stack.Paid)
        {
            rows.Add(new StackRow(words.In("To pay in all", "应付合计"), Money(left), 0m, left, "total"));
        }

        return rows;

        StackRow Change(string name, decimal amount)
        {
            var from = left;
            left += amount;
            return new StackRow(
                name,
                (amount > 0m ? "+" : "") + Money(amount),
                from,
                left,
                amount > 0m ? "more" : "less"
            );
        }

        string Money(decimal amount) => ValueFormat.Write(Value.OfMoney(amount), currency, words.Language);
    }

    private static string NameOf(StackStep step, Wording words) => NameOf(step.Promotion, words);

    public static string NameOf(ChartPromotion promotion, Wording words) =>
        promotion.Name is { } name ? words.In($"{name} ({promotion.Id})", $"{name}（{promotion.Id}）") : promotion.Id;
}
