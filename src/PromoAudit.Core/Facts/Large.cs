namespace PromoAudit.Facts;

/// <summary>Counters and amounts of a hostile plan multiply to more than a decimal holds: results stop at 10^27. Nothing here is negative.</summary>
internal static class Large
{
    public const decimal Most = 1_000_000_000_000_000_000_000_000_000m;

    public static decimal Times(decimal one, decimal other) =>
        // A factor up to one makes nothing larger, and to divide by it might.
        one <= 1
        || other <= 1
            ? one * other
        : one > Most / other ? Most
        : one * other;

    public static decimal Plus(decimal one, decimal other) => Math.Min(Most, one + other);

    /// <param name="one">What is divided.</param>
    /// <param name="other">Not zero.</param>
    public static decimal Over(decimal one, decimal other) => other < 1 && one > Most * other ? Most : one / other;
}
