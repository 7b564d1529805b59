using System.Globalization;

namespace PromoAudit.Cli.Commands;

/// <summary>Reads <c>200000</c> (orders to be priced) or a time such as <c>500ms</c>, <c>10s</c> or <c>2m</c>.</summary>
internal sealed record SearchBudgetArgument(int? Orders, TimeSpan? Time)
{
    private static readonly (string Unit, double Seconds)[] Units = [("ms", 0.001), ("s", 1), ("m", 60)];

    /// <returns>Null for what is neither.</returns>
    public static SearchBudgetArgument? Read(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var orders))
        {
            return orders > 0 ? new SearchBudgetArgument(orders, Time: null) : null;
        }

        foreach (var (unit, seconds) in Units)
        {
            if (
                text.EndsWith(unit, StringComparison.Ordinal)
                && double.TryParse(
                    text.AsSpan(0, text.Length - unit.Length),
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
            {
                var total = number * seconds;
                return total is > 0 and < 1_000_000
                    ? new SearchBudgetArgument(Orders: null, TimeSpan.FromSeconds(total))
                    : null;
            }
        }

        return null;
    }
}
