using PromoAudit.Expressions;

namespace PromoAudit.Facts;

internal static class Cuts
{
    /// <summary>1 − price ÷ regular; none for what costs nothing anyway; unknown where a figure is missing.</summary>
    public static Value Of(decimal? price, decimal? regular) =>
        price is not { } now || regular is not { } before ? Value.Unknown
        : before == 0 ? Value.OfPercent(0m)
        : Value.OfPercent(1m - (now / before));
}
