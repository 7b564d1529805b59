using System.Collections.Immutable;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Structure;

/// <summary>
/// When a promotion can be used, <c>[Starts, Ends)</c>: its own window, and for claimed coupons no longer than the last one
/// claimed lives. Null is open: nobody said, or somebody said that it never ends.
/// </summary>
internal sealed record ValidTime(DateTimeOffset? Starts, DateTimeOffset? Ends, ImmutableArray<Weekday> Weekdays)
{
    // Longer than any campaign: what lasts longer has no end that caps anything.
    private const int MostDays = 36_600;

    public static ValidTime Of(Promotion promotion)
    {
        var valid = promotion.Valid;
        return new ValidTime(
            Latest(valid.From, promotion.Claim?.From),
            Earliest(valid.To.Figure, LastClaimEnds(promotion)),
            valid.Weekdays
        );
    }

    /// <summary>When both can be used; weekdays only if both name some, or one.</summary>
    public ValidTime And(ValidTime other) =>
        new(
            Latest(Starts, other.Starts),
            Earliest(Ends, other.Ends),
            Weekdays.IsDefaultOrEmpty ? other.Weekdays
                : other.Weekdays.IsDefaultOrEmpty ? Weekdays
                : [.. Weekdays.Where(other.Weekdays.Contains)]
        );

    /// <summary>Nothing is left of it, or a day's window is empty.</summary>
    public bool IsEmpty => Starts is { } starts && Ends is { } ends && (ends <= starts || Days == 0);

    /// <summary>Calendar days, by the clocks of the plan's zone, on which it can be used; null when it has no end or no start.</summary>
    public long? Days
    {
        get
        {
            if (Starts is not { } starts || Ends is not { } ends)
            {
                return null;
            }

            if (ends <= starts)
            {
                return 0;
            }

            var first = starts.Date;
            var last = ends.AddTicks(-1).Date;
            var days = (last - first).Days + 1L;
            return days > MostDays ? null
                : Weekdays.IsDefaultOrEmpty ? days
                : DaysOfWeek(first, days);
        }
    }

    private static DateTimeOffset? LastClaimEnds(Promotion promotion)
    {
        if (promotion.Valid.AfterClaim is not { } life || promotion.Claim?.To.Figure is not { } lastClaim)
        {
            return null;
        }

        return DateTimeOffset.MaxValue - lastClaim > life ? lastClaim + life : null;
    }

    private static DateTimeOffset? Earliest(DateTimeOffset? one, DateTimeOffset? other) =>
        one is { } first && other is { } second ? (first < second ? first : second) : one ?? other;

    private static DateTimeOffset? Latest(DateTimeOffset? one, DateTimeOffset? other) =>
        one is { } first && other is { } second ? (first > second ? first : second) : one ?? other;

    private long DaysOfWeek(DateTime first, long days)
    {
        var count = 0L;
        for (var day = 0; day < days; day++)
        {
            // DayOfWeek starts with Sunday, Weekday with Monday.
            var weekday = (Weekday)(((int)first.AddDays(day).DayOfWeek + 6) % 7);
            count += Weekdays.Contains(weekday) ? 1 : 0;
        }

        return count;
    }
}
