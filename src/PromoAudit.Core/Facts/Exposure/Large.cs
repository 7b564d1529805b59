namespace PromoAudit.Facts.Exposure;

/// <summary>Counters and amounts of a hostile plan multiply to more than a decimal holds: products and sums stop at 10^27.</summary>
internal static class Large
{
    public const decimal Most = 1_000_000_000_000_000_000_000_000_000m;

    public static decimal Times(decimal one, decimal other) =>
        one == 0 || other == 0 ? 0m
        : one > Most / other ? Most
        : one * other;

    public static decimal Plus(decimal one, decimal other) => Math.Min(Most, one + other);
}
