using PromoAudit.Expressions;
using PromoAudit.Facts.Exposure;
using PromoAudit.Facts.Figures;
using PromoAudit.Facts.Stacking;

namespace PromoAudit.Facts.Threats;

/// <summary>What happens before somebody notices. Facts/README.md defines every figure.</summary>
internal sealed class Detection
{
    private const int DayMinutes = 24 * 60;
    private const decimal SecondsOfHour = 3_600m;
    private const decimal SecondsOfDay = 86_400m;

    private readonly PromotionSubject _subject;
    private readonly PromotionExposure? _exposure;

    private Detection(PromotionSubject subject, TimeSpan noticed)
    {
        _subject = subject;
        _exposure = subject.Exposure;
        Rate = subject.Facts.Threat.Find("threat.ordersPerHour");
        Unwatched = UnwatchedMinutes(subject) * 60m;
        Within = WithinOf(subject, noticed);
    }

    /// <summary>In seconds: the longest time that nobody is on duty, and then the time that the plan declares.</summary>
    public static decimal WithinOf(PromotionSubject subject, TimeSpan noticed) =>
        UnwatchedMinutes(subject) * 60m + (decimal)noticed.Ticks / TimeSpan.TicksPerSecond;

    public Figure? Rate { get; }

    /// <summary>The longest time, in seconds, that the promotion runs while nobody is on duty.</summary>
    public decimal Unwatched { get; }

    /// <summary>In seconds: what is unwatched, and then the time that the plan declares.</summary>
    public decimal Within { get; }

    /// <summary>Unknown unless the plan says how soon an incident is noticed.</summary>
    public static Value Of(PromotionSubject subject) =>
        subject.Facts.Plan.Shop.Operations?.DetectWithin is { } noticed
            ? Value.OfRecord(
                new ResultRecord<Detection>(FactSchema.Detection, new Detection(subject, noticed), subject, "detection")
            )
            : subject.Facts.Shop.Missing("operations.detectWithin");

    public Value Uses =>
        _exposure is null
            ? Value.UnknownBecause(_subject.ExposureMissing)
            : Value.OfCount(Math.Min(Possible, _exposure.Uses ?? Large.Most));

    public Value Loss =>
        _exposure is null
            ? Value.UnknownBecause(_subject.ExposureMissing)
            : Sums.Money(Sums.Loss(_subject.Facts, Uses.Number, _exposure.LossPerUse, _exposure.LossAtCap));

    /// <summary>Uses at the observed rate, as far as a limit per day lets them.</summary>
    private decimal Possible
    {
        get
        {
            var uses = decimal.Floor(Large.Times(Rate?.Amount ?? 0m, Within / SecondsOfHour));
            return _subject.Promotion.Limits.PerDay.Figure is { } daily
                ? Math.Min(uses, Large.Times(daily, decimal.Ceiling(Within / SecondsOfDay)))
                : uses;
        }
    }

    private static int UnwatchedMinutes(PromotionSubject subject)
    {
        var monitored = subject.Facts.Plan.Shop.Operations?.Monitored;
        var watched = new bool[DayMinutes];
        if (monitored is null || !Mark(watched, monitored.Split(',')))
        {
            return 0;
        }

        var usable = new bool[DayMinutes];
        if (subject.Promotion.Valid.Daily.IsEmpty || !Mark(usable, subject.Promotion.Valid.Daily))
        {
            Array.Fill(usable, true);
        }

        return Longest(watched, usable);
    }

    /// <returns>False when one of the texts is not hours: what is not understood is taken as the whole day.</returns>
    private static bool Mark(bool[] minutes, IEnumerable<string> windows)
    {
        foreach (var hours in windows)
        {
            if (!PromotionTimes.TryRead(hours, out var from, out var to))
            {
                return false;
            }

            for (var minute = from; minute < to; minute++)
            {
                minutes[minute % DayMinutes] = true;
            }
        }

        return true;
    }

    // Round the clock once, from a minute at which somebody is on duty.
    private static int Longest(bool[] watched, bool[] usable)
    {
        var start = Array.IndexOf(watched, true);
        var (longest, running) = (0, 0);
        for (var step = 0; step < DayMinutes; step++)
        {
            var minute = (Math.Max(0, start) + step) % DayMinutes;
            running =
                watched[minute] ? 0
                : usable[minute] ? running + 1
                : running;
            longest = Math.Max(longest, running);
        }

        return longest;
    }
}
