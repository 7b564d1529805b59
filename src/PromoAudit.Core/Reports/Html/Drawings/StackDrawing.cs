using PromoAudit.Expressions;
using PromoAudit.Findings.Charts;

namespace PromoAudit.Reports.Html.Drawings;

/// <summary>One line of an order on its way from everyday prices to what is paid.</summary>
/// <param name="From">Where its bar starts, as an amount.</param>
/// <param name="To">Where its bar ends.</param>
/// <param name="Kind">Class of the style sheet.</param>
internal sealed record StackRow(string Name, string Amount, decimal From, decimal To, string Kind);

/// <summary>An order as a waterfall from the top down: names stand above their bars, so that they may be as long as they are.</summary>
internal sealed class StackDrawing(HtmlOutput html, StackChart stack, string currency)
{
    private const decimal Edge = 2m;
    private const decimal BarHeight = 10m;
    private const decimal RowGap = 12m;

    private readonly Drawing _drawing = new(html);

    public void Write(string id)
    {
        var rows = StackRows.Of(stack, currency, html.Words);
        var names = rows.ConvertAll(row =>
            LineBreaking.Break(row.Name, Drawing.Columns(Drawing.Width - Drawing.WidthOf(row.Amount) - 16m))
        );
        var bars = names.Sum(lines => (lines.Count * Drawing.LineHeight) + BarHeight + RowGap);
        var height = bars + (stack.Cost is null ? 0m : Drawing.LineHeight + 4m);
        var least = Math.Min(0m, rows.Min(row => Math.Min(row.From, row.To)));
        var most = Math.Max(rows.Max(row => Math.Max(row.From, row.To)), stack.Cost ?? 0m);
        var scale = (Drawing.Width - (2m * Edge)) / Math.Max(most - least, 0.0001m);
        using (_drawing.Open(id, "stack", height, Title, Description(rows)))
        {
            var top = 0m;
            for (var index = 0; index < rows.Count; index++)
            {
                top = Row(rows[index], names[index], top, amount => Edge + ((amount - least) * scale));
            }

            if (stack.Cost is { } cost)
            {
                CostLabel(cost, Edge + ((cost - least) * scale), bars);
            }
        }
    }

    private string Title => html.Words.In($"What an order of {stack.Cart} comes to", $"下单 {stack.Cart} 的价格分解");

    private string Description(List<StackRow> rows)
    {
        var cost = stack.Cost is { } known ? $"; {CostName} {Money(known)}" : "";
        return html.Words.Joined(rows.Select(row => $"{row.Name} {row.Amount}")) + cost;
    }

    private decimal Row(StackRow row, List<string> name, decimal top, Func<decimal, decimal> placeOf)
    {
        _drawing.Text(row.Amount, Drawing.Width, top + 12m, "strong", "end");
        foreach (var line in name)
        {
            _drawing.Text(line, 0m, top + 12m, row.Kind is "total" or "short" ? "strong" : "plain");
            top += Drawing.LineHeight;
        }

        var (left, right) = (placeOf(Math.Min(row.From, row.To)), placeOf(Math.Max(row.From, row.To)));
        _drawing.Box(Edge, top + 2m, Drawing.Width - (2m * Edge), BarHeight, "track");
        _drawing.Box(left, top + 2m, Math.Max(1.5m, right - left), BarHeight, $"bar {row.Kind}");
        if (stack.Cost is { } cost)
        {
            // Piece by piece, so that no name is struck through.
            _drawing.Line(placeOf(cost), top, placeOf(cost), top + BarHeight + 4m, "gap");
            _drawing.Line(placeOf(cost), top, placeOf(cost), top + BarHeight + 4m, "cost");
        }

        return top + BarHeight + RowGap;
    }

    private void CostLabel(decimal cost, decimal x, decimal bottom)
    {
        var text = $"{CostName} {Money(cost)}";
        var half = Drawing.WidthOf(text) * 0.6m;
        _drawing.Text(text, Math.Clamp(x, half, Drawing.Width - half), bottom + 12m, "strong", "middle");
    }

    private string CostName => html.Words.In("the goods cost you", "商品成本");

    private string Money(decimal amount) => ValueFormat.Write(Value.OfMoney(amount), currency, html.Words.Language);
}
