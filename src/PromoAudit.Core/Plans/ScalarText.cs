using System.Globalization;

namespace PromoAudit.Plans;

/// <summary>How numbers and units are written. Says only whether a text is well formed; the reader words the complaint.</summary>
internal static class ScalarText
{
    /// <summary>No amount, count or weight of a promotion is larger; beyond it products of figures could overflow.</summary>
    public const decimal Largest = 1_000_000_000_000m;

    private static readonly (string Unit, long Seconds)[] DurationUnits =
    [
        ("min", 60),
        ("分钟", 60),
        ("小时", 3600),
        ("s", 1),
        ("秒", 1),
        ("h", 3600),
        ("d", 86400),
        ("天", 86400),
    ];

    private static readonly (string Unit, decimal Grams)[] WeightUnits =
    [
        ("kg", 1000m),
        ("公斤", 1000m),
        ("斤", 500m),
        ("两", 50m),
        ("g", 1m),
        ("克", 1m),
    ];

    public static bool TryNumber(ReadOnlySpan<char> text, out decimal number) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out number
        );

    public static bool TryCount(ReadOnlySpan<char> text, out long count) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out count);

    /// <summary>A reduction: <c>20%</c> is 0.2; <c>8折</c> (also <c>85折</c>, <c>8.5折</c>) says what is still paid.</summary>
    public static bool TryPercent(string text, out decimal fraction, out bool isZhe)
    {
        fraction = 0;
        isZhe = text.EndsWith('折');
        if (!isZhe && !text.EndsWith('%') && !text.EndsWith('％'))
        {
            return false;
        }

        var digits = text.AsSpan(0, text.Length - 1).TrimEnd();
        if (!TryNumber(digits, out var number) || Math.Abs(number) > 1_000_000m)
        {
            return false;
        }

        if (!isZhe)
        {
            fraction = number / 100m;
            return true;
        }

        var tenths = number > 10 && !digits.Contains('.') ? number / 10m : number;
        fraction = 1m - (tenths / 10m);
        return number >= 0 && tenths <= 10;
    }

    public static bool TryDuration(string text, out TimeSpan duration)
    {
        foreach (var (unit, seconds) in DurationUnits)
        {
            if (
                text.EndsWith(unit, StringComparison.Ordinal)
                && TryNumber(text.AsSpan(0, text.Length - unit.Length).TrimEnd(), out var number)
                && number is >= 0 and < 1_000_000
                && number * seconds < 10_000_000_000m
            )
            {
                duration = TimeSpan.FromTicks((long)(number * seconds * TimeSpan.TicksPerSecond));
                return true;
            }
        }

        duration = default;
        return false;
    }

    public static bool TryWeight(string text, out decimal grams)
    {
        foreach (var (unit, factor) in WeightUnits)
        {
            if (
                text.EndsWith(unit, StringComparison.Ordinal)
                && TryNumber(text.AsSpan(0, text.Length - unit.Length).TrimEnd(), out var number)
                && number is >= 0 and < Largest
            )
            {
                grams = number * factor;
                return true;
            }
        }

        grams = 0;
        return false;
    }

    /// <summary><c>2026-11-01T00:00</c>, with seconds and an offset if wanted; <paramref name="hasTime"/> is false for a bare date.</summary>
    public static bool TryLocalTime(string text, out DateTime local, out TimeSpan? offset, out bool hasTime)
    {
        offset = null;
        local = default;
        hasTime = text.Length > 10;
        var body = text;
        if (hasTime && text.EndsWith('Z'))
        {
            (body, offset) = (text[..^1], TimeSpan.Zero);
        }
        else if (text.Length > 16 && text[^6] is '+' or '-' && text[^3] == ':')
        {
            if (
                !TimeSpan.TryParseExact(text[^5..], @"hh\:mm", CultureInfo.InvariantCulture, out var size)
                || size > TimeSpan.FromHours(14)
            )
            {
                return false;
            }

            (body, offset) = (text[..^6], text[^6] == '-' ? -size : size);
        }

        string[] formats = hasTime
            ? ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd' 'HH:mm", "yyyy-MM-dd' 'HH:mm:ss"]
            : ["yyyy-MM-dd"];
        return DateTime.TryParseExact(body, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out local)
            && local.Year is >= 1990 and <= 2199;
    }
}
