using NodaTime;
using NodaTime.TimeZones;

namespace PromoAudit.Plans;

/// <summary>How local times of one zone become instants, by NodaTime's own data: the machine's zone files are never asked.</summary>
internal sealed class ZoneRules
{
    private readonly DateTimeZone _zone;

    private ZoneRules(DateTimeZone zone) => _zone = zone;

    public string Name => _zone.Id;

    public static ZoneRules? Find(string name) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is { } zone ? new ZoneRules(zone) : null;

    public static IReadOnlyCollection<string> AllNames => DateTimeZoneProviders.Tzdb.Ids;

    /// <summary>Resolves a local time. Null when clocks skip it; <paramref name="candidates"/> then holds the first time that exists.
    /// Null too when clocks show it twice; <paramref name="candidates"/> then holds both.</summary>
    public DateTimeOffset? Resolve(DateTime local, out DateTimeOffset[] candidates)
    {
        var mapping = _zone.MapLocal(LocalDateTime.FromDateTime(local));
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
                            _zone,
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

    /// <summary>The same instant, shown on this zone's clocks.</summary>
    public DateTimeOffset Show(DateTimeOffset instant) =>
        Instant.FromDateTimeOffset(instant).InZone(_zone).ToDateTimeOffset();
}
