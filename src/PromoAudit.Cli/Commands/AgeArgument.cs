using System.Globalization;

namespace PromoAudit.Cli.Commands;

/// <summary>Reads <c>30m</c>, <c>12h</c> or <c>7d</c>.</summary>
internal static class AgeArgument
{
    private const int MostDays = 3660;

    /// <returns>Null for what is no such time, and for more than ten years.</returns>
    public static TimeSpan? Read(string text)
    {
        if (
            text.Length < 2
            || !int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || count == 0
        )
        {
            return null;
        }

        TimeSpan? age = text[^1] switch
        {
            'm' => TimeSpan.FromMinutes(count),
            'h' => TimeSpan.FromHours(count),
            'd' => TimeSpan.FromDays(Math.Min(count, MostDays + 1)),
            _ => null,
        };
        return age <= TimeSpan.FromDays(MostDays) ? age : null;
    }
}
