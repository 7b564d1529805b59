using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Stacking;

/// <summary>Whether there is a moment at which promotions apply.</summary>
internal static class PromotionTimes
{
    private const int DayMinutes = 24 * 60;

    public static bool IsEverValid(Promotion promotion)
    {
        var window = Window(promotion);
        return window.Overlaps(window);
    }

    public static bool Overlap(Promotion first, Promotion second)
    {
        return Window(first).Overlaps(Window(second))
            && ShareDay(first.Valid.Weekdays, second.Valid.Weekdays)
            && ShareHour(first.Valid.Daily, second.Valid.Daily);
    }

    /// <summary>Whether some of the daily hours lie in a window; one of a day or more meets them all.</summary>
    public static bool HoursMeet(ImmutableArray<string> daily, DateTimeOffset from, DateTimeOffset to)
    {
        if (daily.Length == 0 || to - from >= TimeSpan.FromDays(1))
        {
            return true;
        }

        var start = (int)(from.TimeOfDay.Ticks / TimeSpan.TicksPerMinute);
        var end = start + (int)Math.Ceiling((to - from).TotalMinutes);
        foreach (var hours in daily)
        {
            if (!TryRead(hours, out var opens, out var closes) || Meet(opens, closes, start, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>First moment and first moment when it is over; a bound that nobody gave is open.</summary>
    public static TimeWindow Window(Promotion promotion)
    {
        var valid = promotion.Valid;
        var from = valid.From ?? DateTimeOffset.MinValue;
        var to = valid.To.Figure ?? DateTimeOffset.MaxValue;
        if (valid.AfterClaim is { } after && promotion.Claim?.To.Figure is { } claimed)
        {
            var last = claimed < DateTimeOffset.MaxValue - after ? claimed + after : DateTimeOffset.MaxValue;
            to = last < to ? last : to;
        }

        return new TimeWindow(from.UtcTicks, to.UtcTicks);
    }

    private static bool ShareDay(ImmutableArray<Weekday> first, ImmutableArray<Weekday> second)
    {
        if (first.Length == 0 || second.Length == 0)
        {
            return true;
        }

        foreach (var day in first)
        {
            if (second.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ShareHour(ImmutableArray<string> first, ImmutableArray<string> second)
    {
        if (first.Length == 0 || second.Length == 0)
        {
            return true;
        }

        foreach (var hours in first)
        {
            foreach (var others in second)
            {
                if (
                    !TryRead(hours, out var from, out var to)
                    || !TryRead(others, out var otherFrom, out var otherTo)
                    || Meet(from, to, otherFrom, otherTo)
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Hours may run past midnight: 22:00-02:00 ends at 26:00, and may also be met a day later.
    private static bool Meet(int from, int to, int otherFrom, int otherTo) =>
        Math.Max(from, otherFrom) < Math.Min(to, otherTo)
        || Math.Max(from + DayMinutes, otherFrom) < Math.Min(to + DayMinutes, otherTo)
        || Math.Max(from, otherFrom + DayMinutes) < Math.Min(to, otherTo + DayMinutes);

    /// <summary>Minutes of the day; hours that run past midnight end after it.</summary>
    public static bool TryRead(string hours, out int from, out int to)
    {
        (from, to) = (0, 0);
        var dash = hours.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0 || !TryMinutes(hours.AsSpan(0, dash), out from) || !TryMinutes(hours.AsSpan(dash + 1), out to))
        {
            return false;
        }

        to += to <= from ? DayMinutes : 0;
        return true;
    }

    private static bool TryMinutes(ReadOnlySpan<char> text, out int minutes)
    {
        minutes = 0;
        text = text.Trim();
        var colon = text.IndexOf(':');
        if (
            colon < 0
            || !int.TryParse(text[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            || !int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
            || hour > 24
            || minute > 59
        )
        {
            return false;
        }

        minutes = hour * 60 + minute;
        return true;
    }
}
