using System.Globalization;

namespace PromoAudit.Plans;

/// <summary>An amount of one currency. Rounding happens only where the profile says (see Facts/README.md), never here.</summary>
/// <param name="Amount">In units of the currency (yuan, not fen); may be negative.</param>
/// <param name="Currency">An ISO 4217 code.</param>
public readonly record struct Money(decimal Amount, string Currency)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency}");
}
