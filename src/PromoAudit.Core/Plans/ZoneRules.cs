using NodaTime;
using NodaTime.TimeZones;

namespace PromoAudit.Plans;

/// <summary>How local times of one zone become instants, by NodaTime's own data: the machine's zone files are never asked.</summary>
internal abstract class ZoneRules(string name)
{
    public static IReadOnlyCollection<string> AllNames => DateTimeZoneProviders.Tzdb.Ids;

    public string Name { get; } = name;

    // Loading the data of all zones takes longer than reading a plan, and most plans need none of it.
    public static ZoneRules? Find(string name) => ConstantZone.Find(name) is { } constant ? constant : FindListed(name);

    /// <summary>From the full data, even if a shortcut would do.</summary>
    internal static ZoneRules? FindListed(string name) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is { } zone ? new ListedZone(zone) : null;

    /// <summary>Resolves a local time. Null when clocks skip it; <paramref name="candidates"/> then holds the first time that exists.
    /// Null too when clocks show it twice; <paramref name="candidates"/> then holds both.</summary>
    public abstract DateTimeOffset? Resolve(DateTime local, out DateTimeOffset[] candidates);

    /// <summary>The same instant, shown on this zone's clocks.</summary>
    public abstract DateTimeOffset Show(DateTimeOffset instant);

    private sealed class ListedZone(DateTimeZone zone) : ZoneRules(zone.Id)
    {
        public override DateTimeOffset? Resolve(DateTime local, out DateTimeOffset[] candidates)
        {
            var mapping = zone.MapLocal(LocalDateTime.FromDateTime(local));
            switch (mapping.Count)
            {
                case 1:
                    candidates = [];
                    return mapping.Single().ToDateTimeOffset();
                case 0:
                    candidates =
                    [
                        Resolvers
                            .ReturnStartOfIntervalAfter(
                                mapping.LocalDateTime,
                                zone,
                                mapping.EarlyInterval,
                                mapping.LateInterval
                            )
                            .ToDateTimeOffset(),
                    ];
                    return null;
                default:
                    candidates = [mapping.First().ToDateTimeOffset(), mapping.Last().ToDateTimeOffset()];
                    return null;
            }
        }

        public override DateTimeOffset Show(DateTimeOffset instant) =>
            Instant.FromDateTimeOffset(instant).InZone(zone).ToDateTimeOffset();
    }
}
