using System.Globalization;
using PromoAudit.Expressions;
using PromoAudit.Findings.Charts;

namespace PromoAudit.Reports.Html.Drawings;

/// <summary>What one unit costs a buyer by quantity, against what it costs the seller. Below cost a point has another shape, not only another colour.</summary>
internal sealed class CurveDrawing
{
    private const decimal Top = 20m;
    private const decimal Height = 236m;
    private const decimal Bottom = Height - 40m;
    private const decimal Right = Drawing.Width - 8m;
    private const decimal LeastGap = 22m;

    private readonly HtmlOutput _html;
    private readonly QuantityPriceChart _curve;
    private readonly string _currency;
    private readonly Drawing _drawing;
    private readonly List<decimal> _marks;
    private readonly decimal _left;

    public CurveDrawing(HtmlOutput html, QuantityPriceChart curve, string currency)
    {
        (_html, _curve, _currency, _drawing) = (html, curve, currency, new Drawing(html));
        _marks = CurveScale.MarksFor(
            curve.Points.Min(point => Math.Min(point.UnitPrice, point.UnitReceived)),
            Math.Max(
                curve.Points.Max(point => Math.Max(point.UnitPrice, point.UnitReceived)),
                Math.Max(curve.List, Math.Max(curve.Cost ?? 0m, curve.Floor ?? 0m))
            )
        );
        _left = Math.Min(110m, _marks.Max(mark => Drawing.WidthOf(Money(mark))) + 8m);
    }

    public void Write(string id, string title)
    {
        using (_drawing.Open(id, "curve", Height, title, Description))
        {
            Axes();
            Level(_curve.List, "list", _html.Words.In("everyday", "日常价"));
            Level(_curve.Floor, "floor", _html.Words.In("floor", "底价"));
            Level(_curve.Cost, "cost", _html.Words.In("cost", "成本"));
            if (_curve.Points.Any(point => point.UnitReceived != point.UnitPrice))
            {
                Steps("received", point => point.UnitReceived);
            }

            Steps("price", point => point.UnitPrice);
            Points();
            Breaks();
            Cheapest();
        }
    }

    private string Description =>
        _html.Words.Joined(
            _curve.Points.Select(point =>
            {
                var (count, price) = (Count(point.Quantity), Money(point.UnitPrice));
                return _html.Words.In($"{count}: {price}", $"{count} 件：{price}");
            })
        );

    private void Axes()
    {
        foreach (var mark in _marks)
        {
            _drawing.Line(_left, Y(mark), Right, Y(mark), mark == 0m ? "axis" : "grid");
            _drawing.Text(Money(mark), _left - 5m, Y(mark) + 4m, "quiet", "end");
        }

        var last = -Drawing.Width;
        foreach (var quantity in Labelled())
        {
            if (X(quantity) - last >= LeastGap)
            {
                last = X(quantity);
                _drawing.Text(Count(quantity), last, Bottom + 16m, "quiet", "middle");
            }
        }

        _drawing.Text(_html.Words.In("units in one order", "一单件数"), Right, Bottom + 33m, "quiet", "end");
    }

    /// <summary>Break-points first; the others only where there is room between them.</summary>
    private IEnumerable<long> Labelled()
    {
        var breaks = _curve.Breaks.Select(one => one.Quantity).ToArray();
        return _curve
            .Points.Select(point => point.Quantity)
            .Where(quantity =>
                breaks.Contains(quantity) || Array.TrueForAll(breaks, one => Math.Abs(X(one) - X(quantity)) >= LeastGap)
            );
    }

    private void Level(decimal? amount, string kind, string name)
    {
        if (amount is not { } level || (kind == "floor" && level == _curve.Cost))
        {
            return;
        }

        var text =
            $"{(kind == "cost" && level == _curve.Floor ? _html.Words.In("cost and floor", "成本和底价") : name)} {Money(level)}";
        _drawing.Line(_left, Y(level), Right, Y(level), kind);
        _drawing.Text(
            text,
            kind == "floor" ? _left + 4m : Right,
            Y(level) - 4m,
            $"halo {(kind == "list" ? "quiet" : "strong")}",
            kind == "floor" ? "start" : "end"
        );
    }

    private void Steps(string kind, Func<PricePoint, decimal> amountOf)
    {
        var half = (X(2) - X(1)) / 2m;
        var parts = new List<(char, decimal, decimal)>();
        foreach (var point in _curve.Points)
        {
            var y = Y(amountOf(point));
            parts.Add((parts.Count == 0 ? 'M' : 'L', X(point.Quantity) - half, y));
            parts.Add(('L', X(point.Quantity) + half, y));
        }

        _drawing.Path(kind, [.. parts]);
    }

    private void Points()
    {
        foreach (var point in _curve.Points)
        {
            var (x, y) = (X(point.Quantity), Y(point.UnitPrice));
            if (point.UnitReceived < _curve.Cost)
            {
                _drawing.Box(x - 3m, y - 3m, 6m, 6m, "below");
            }
            else
            {
                _drawing.Dot(x, y, 2.6m, "point");
            }
        }
    }

    private void Breaks()
    {
        var last = -Drawing.Width;
        foreach (var one in _curve.Breaks)
        {
            if (_curve.Points.FirstOrDefault(known => known.Quantity == one.Quantity) is not { } point)
            {
                continue;
            }

            var (x, y) = (X(one.Quantity), Y(point.UnitPrice));
            _drawing.Line(x, y, x, Bottom, "break");
            _drawing.Dot(x, y, 5.5m, "ring");
            var text = Money(point.UnitPrice);
            if (x - last >= Drawing.WidthOf(text) + 4m)
            {
                last = x;
                var half = Drawing.WidthOf(text) / 2m;
                _drawing.Text(text, Math.Clamp(x, _left + half, Right - half), y - 9m, "halo strong", "middle");
            }
        }
    }

    /// <summary>The lowest price is what gets around.</summary>
    private void Cheapest()
    {
        var cheapest = _curve.Points.MinBy(point => point.UnitPrice);
        if (cheapest is not null && !_curve.Breaks.Any(one => one.Quantity == cheapest.Quantity))
        {
            var text = Money(cheapest.UnitPrice);
            var half = Drawing.WidthOf(text) / 2m;
            var x = Math.Clamp(X(cheapest.Quantity), _left + half, Right - half);
            _drawing.Text(
                text,
                x,
                Y(cheapest.UnitPrice) + (Bottom - Y(cheapest.UnitPrice) > 24m ? 17m : -9m),
                "halo strong",
                "middle"
            );
        }
    }

    private decimal X(long quantity) => _left + (quantity * (Right - _left) / (_curve.Points[^1].Quantity + 1));

    private decimal Y(decimal amount) => Bottom - ((amount - _marks[0]) * (Bottom - Top) / (_marks[^1] - _marks[0]));

    private static string Count(long quantity) => quantity.ToString(CultureInfo.InvariantCulture);

    private string Money(decimal amount) => ValueFormat.Write(Value.OfMoney(amount), _currency, _html.Words.Language);
}
