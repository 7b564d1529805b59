namespace PromoAudit.Facts.Stacking;

/// <summary>A stretch of time, in ticks; <paramref name="To"/> is the first moment when it is over.</summary>
internal readonly record struct TimeWindow(long From, long To)
{
    public bool Overlaps(TimeWindow other) => Math.Max(From, other.From) < Math.Min(To, other.To);
}
