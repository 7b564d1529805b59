namespace PromoAudit.Plans;

/// <summary>A zone whose clocks have kept one offset since before there were online shops. A test holds the list against NodaTime.</summary>
internal sealed class ConstantZone : ZoneRules
{
    /// <summary>From this year on the offset is constant; earlier times are left to the full data.</summary>
    public const int FirstYear = 2000;

    private readonly TimeSpan _offset;

    private ConstantZone(string name, TimeSpan offset)
        : base(name) => _offset = offset;

    public static IReadOnlyList<string> Names =>
        [
            "Asia/Bangkok",
            "Asia/Dubai",
            "Asia/Ho_Chi_Minh",
            "Asia/Hong_Kong",
            "Asia/Jakarta",
            "Asia/Kolkata",
            "Asia/Macau",
            "Asia/Manila",
            "Asia/Seoul",
            "Asia/Shanghai",
            "Asia/Singapore",
            "Asia/Taipei",
            "Asia/Tokyo",
            "Asia/Urumqi",
            "Etc/UTC",
        ];

    public static new ConstantZone? Find(string name) =>
        MinutesAhead(name) is { } minutes ? new ConstantZone(name, TimeSpan.FromMinutes(minutes)) : null;

    public override DateTimeOffset? Resolve(DateTime local, out DateTimeOffset[] candidates)
    {
        if (local.Year < FirstYear)
        {
            return Listed().Resolve(local, out candidates);
        }

        candidates = [];
        return new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), _offset);
    }

    public override DateTimeOffset Show(DateTimeOffset instant) =>
        instant.UtcDateTime.Year <= FirstYear ? Listed().Show(instant) : instant.ToOffset(_offset);

    private static int? MinutesAhead(string name) =>
        name switch
        {
            "Etc/UTC" => 0,
            "Asia/Dubai" => 4 * 60,
            "Asia/Kolkata" => (5 * 60) + 30,
            "Asia/Urumqi" => 6 * 60,
            "Asia/Bangkok" or "Asia/Ho_Chi_Minh" or "Asia/Jakarta" => 7 * 60,
            "Asia/Hong_Kong" or "Asia/Macau" or "Asia/Manila" or "Asia/Shanghai" or "Asia/Singapore" or "Asia/Taipei" =>
                8 * 60,
            "Asia/Seoul" or "Asia/Tokyo" => 9 * 60,
            _ => null,
        };

    private ZoneRules Listed() => FindListed(Name) ?? throw new InvalidOperationException("The zone is in the data.");
}
