using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>Sums of money that may be without limit, which null stands for.</summary>
internal static class Sums
{
    public static decimal Rounded(AuditFacts facts, decimal money) =>
        decimal.Round(money, Currencies.MinorDigits(facts.PlanCurrency), MidpointRounding.AwayFromZero);

    public static Value Money(decimal? amount) => amount is { } known ? Value.OfMoney(known) : Value.Unlimited;

    public static decimal? Least(decimal? one, decimal? other) =>
        one is { } first && other is { } second ? Math.Min(first, second) : one ?? other;

    /// <summary>So many uses at so much each, as far as a cap lets them.</summary>
    public static decimal? Loss(AuditFacts facts, decimal? uses, decimal? each, decimal? most)
    {
        decimal? loss =
            uses == 0m || each == 0m ? 0m
            : uses is { } count && each is { } lost ? Rounded(facts, Large.Times(count, lost))
            : null;
        return Least(loss, most);
    }
}
