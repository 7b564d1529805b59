using System.Globalization;

namespace PromoAudit.Cli.Commands;

/// <summary>Reads <c>90%</c>; the sign may be left out.</summary>
internal static class ThresholdArgument
{
    /// <returns>0 to 100; null for what is no percent.</returns>
    public static decimal? Read(string text)
    {
        var figure = text.EndsWith('%') ? text[..^1] : text;
        return
            decimal.TryParse(figure, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent <= 100
            ? percent
            : null;
    }
}
