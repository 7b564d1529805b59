using System.Globalization;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Facts.Figures;

/// <summary>Figures as data files write them: <c>0.13 CNY</c>, <c>5%</c>, <c>14d</c>, <c>30</c>, <c>true</c>.</summary>
internal static class FigureText
{
    /// <summary>The amount in the unit of <see cref="Figure.Amount"/>, and the currency of money; null when it is not of that type.</summary>
    public static (decimal Amount, string Currency)? Read(string text, UnitType type)
    {
        var written = text.AsSpan().Trim();
        switch (type.Kind)
        {
            case ValueKind.Bool:
                return written is "true" ? (1m, "")
                    : written is "false" ? (0m, "")
                    : null;
            case ValueKind.Money:
                var gap = written.LastIndexOf(' ');
                return
                    gap > 0
                    && Currencies.IsKnown(written[(gap + 1)..].ToString())
                    && Number(written[..gap]) is { } money
                    ? (money, written[(gap + 1)..].ToString())
                    : null;
            case ValueKind.Percent:
                return written.EndsWith("%", StringComparison.Ordinal) && Number(written[..^1]) is { } share
                    ? (share / 100m, "")
                    : null;
            case ValueKind.Duration:
                return written.Length > 1 && UnitOf(written[^1]) is { } unit && Number(written[..^1]) is { } length
                    ? (length * unit, "")
                    : null;
            case ValueKind.Count:
                return Number(written) is { } count && decimal.IsInteger(count) ? (count, "") : null;
            default:
                return Number(written) is { } number ? (number, "") : null;
        }
    }

    public static string ExampleOf(UnitType type) =>
        type.Kind switch
        {
            ValueKind.Bool => "true",
            ValueKind.Money => "0.5 CNY",
            ValueKind.Percent => "5%",
            ValueKind.Duration => "14d",
            _ => "30",
        };

    private static decimal? UnitOf(char letter) =>
        letter switch
        {
            'h' => 3_600m,
            'd' => 86_400m,
            _ => null,
        };

    private static decimal? Number(ReadOnlySpan<char> text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
