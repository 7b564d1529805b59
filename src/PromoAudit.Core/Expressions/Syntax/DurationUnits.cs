namespace PromoAudit.Expressions;

/// <summary>The units a duration may be written in.</summary>
internal static class DurationUnits
{
    public const decimal Minute = 60;
    public const decimal Hour = 3_600;
    public const decimal Day = 86_400;

    public static decimal? SecondsIn(string unit) =>
        unit switch
        {
            "s" => 1,
            "min" => Minute,
            "h" => Hour,
            "d" => Day,
            _ => null,
        };
}
