using System.Globalization;
using PromoAudit.Expressions;
using PromoAudit.Findings;
using PromoAudit.Findings.Charts;
using PromoAudit.Reports.Html.Drawings;

namespace PromoAudit.Reports.Html;

/// <summary>What is drawn about one finding, each drawing with its figures as text beside it.</summary>
internal sealed class HtmlFigures(HtmlOutput html, string anchor, string currency)
{
    /// <summary>Break-points that are told in a sentence each.</summary>
    private const int MostBreaks = 6;

    public void Write(Finding finding)
    {
        if (finding.Attack is { Steps.IsEmpty: false } attack)
        {
            new HtmlAttack(html, currency).Write(attack, $"attack-{anchor}");
        }

        var number = 0;
        foreach (var chart in finding.Charts)
        {
            var id = $"chart-{anchor}-{(++number).ToString(CultureInfo.InvariantCulture)}";
            if (chart is StackChart { Steps.IsEmpty: false } stack)
            {
                Stack(stack, id);
            }
            else if (chart is QuantityPriceChart { Points.Length: > 1 } curve)
            {
                Curve(curve, id);
            }
        }
    }

    private void Stack(StackChart stack, string id)
    {
        var words = html.Words;
        using (html.Open("figure", ("class", "drawing")))
        {
            html.Element(
                "figcaption",
                words.In($"What an order of {stack.Cart} comes to", $"下单 {stack.Cart}，价格是这样降下来的")
            );
            new StackDrawing(html, stack, currency).Write(id);
            if (stack.Cost is { } cost && cost > stack.Received)
            {
                var (lost, paid) = (Money(cost - stack.Received), Money(cost));
                html.Element(
                    "p",
                    words.In(
                        $"The goods cost {paid}, so the order loses {lost} before shipping and fees.",
                        $"商品成本 {paid}，这一单还没算运费和手续费就亏 {lost}。"
                    ),
                    ("class", "reading")
                );
            }

            Details(() => Table(stack));
        }
    }

    private void Table(StackChart stack) =>
        HtmlTable.Write(
            html,
            html.Words.In("The order in figures", "这一单的明细"),
            [html.Words.In("Step", "步骤"), html.Words.In("Amount", "金额") + "\t"],
            () =>
            {
                foreach (var row in StackRows.Of(stack, currency, html.Words))
                {
                    Row(row.Name, row.Amount);
                }

                if (stack.Cost is { } cost)
                {
                    Row(html.Words.In("The goods cost you", "商品成本"), Money(cost));
                }
            }
        );

    private void Curve(QuantityPriceChart curve, string id)
    {
        var words = html.Words;
        var name = curve.Name is { } known ? words.In($"{known} ({curve.Sku})", $"{known}（{curve.Sku}）") : curve.Sku;
        var title = words.In($"Price of one {name}, by quantity", $"{name}：买几件时的单件实付");
        using (html.Open("figure", ("class", "drawing")))
        {
            html.Element("figcaption", title);
            new CurveDrawing(html, curve, currency).Write(id, title);
            using (html.Open("ul", ("class", "reading")))
            {
                html.Element("li", Promotions(curve));
                foreach (var one in curve.Breaks.Take(MostBreaks))
                {
                    html.Element("li", Told(one));
                }

                if (curve.Points.Any(point => point.UnitReceived < curve.Cost))
                {
                    html.Element("li", words.In("Squares are below cost.", "方块表示低于成本。"));
                }

                if (!curve.IsComplete)
                {
                    html.Element(
                        "li",
                        words.In(
                            "There are too many combinations to try all; prices may be lower still.",
                            "组合太多，没有全部算完；实际价格可能更低。"
                        )
                    );
                }
            }

            Details(() => Table(curve));
        }
    }

    private string Promotions(QuantityPriceChart curve)
    {
        var names = html.Words.Joined(curve.Promotions.Select(one => StackRows.NameOf(one, html.Words)));
        return html.Words.In(
            $"Nothing else in the order; of {names} whatever makes it cheapest.",
            $"订单里没有别的商品，{names} 怎么便宜怎么用。"
        );
    }

    private string Told(PriceBreak one)
    {
        var count = one.Quantity.ToString(CultureInfo.InvariantCulture);
        var (amount, names) = (Money(Math.Abs(one.LastUnit)), html.Words.Joined(one.Promotions));
        return one is { Falls: true, LastUnit: < 0 }
                ? html.Words.In(
                    $"Unit {count} makes the whole order {amount} cheaper: more comes off through {names}.",
                    $"买到第 {count} 件，整单反而便宜 {amount}：{names} 减得更多。"
                )
            : one.Falls
                ? html.Words.In(
                    $"Unit {count} adds {amount} to the bill: more comes off through {names}.",
                    $"第 {count} 件只多付 {amount}：{names} 减得更多。"
                )
            : html.Words.In(
                $"Unit {count} adds {amount} to the bill: less comes off through {names}.",
                $"第 {count} 件要多付 {amount}：{names} 减得少了。"
            );
    }

    private void Table(QuantityPriceChart curve)
    {
        var words = html.Words;
        HtmlTable.Write(
            html,
            words.In("Price by quantity", "各件数的单件价格"),
            [
                words.In("Units", "件数"),
                words.In("Buyer pays per unit", "买家每件实付") + "\t",
                words.In("You receive per unit", "我方每件实收") + "\t",
            ],
            () =>
            {
                foreach (var point in curve.Points)
                {
                    using (html.Open("tr"))
                    {
                        html.Element("th", point.Quantity.ToString(CultureInfo.InvariantCulture), ("scope", "row"));
                        HtmlTable.Figure(html, Money(point.UnitPrice));
                        HtmlTable.Figure(html, Money(point.UnitReceived));
                    }
                }
            }
        );
    }

    private void Details(Action content)
    {
        using (html.Open("details"))
        {
            html.Element("summary", html.Words.In("Figures", "数据"));
            content();
        }
    }

    private void Row(string name, string amount)
    {
        using (html.Open("tr"))
        {
            html.Element("th", name, ("scope", "row"));
            HtmlTable.Figure(html, amount);
        }
    }

    private string Money(decimal amount) => ValueFormat.Write(Value.OfMoney(amount), currency, html.Words.Language);
}
