using System.Globalization;

namespace PromoAudit.Plans;

/// <summary>A share written with its unit: <c>20%</c> or, where a reduction is meant, <c>8折</c> (pay 80 %).</summary>
/// <param name="Fraction">0.2 for 20 %.</param>
public readonly record struct Percent(decimal Fraction)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Fraction * 100:0.############}%");
}
