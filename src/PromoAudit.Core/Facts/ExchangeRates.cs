using System.Collections.Immutable;
using PromoAudit.Plans;

namespace PromoAudit.Facts;

/// <summary>Rates into the plan's currency: those that the plan declares.</summary>
internal sealed class ExchangeRates(Plan plan)
{
    private readonly ImmutableDictionary<string, decimal>? _declared = Declared(plan.Source);

    /// <summary>Null when no rate is known.</summary>
    public decimal? Convert(decimal amount, string currency) =>
        string.Equals(currency, plan.Currency, StringComparison.Ordinal) ? amount
        : _declared is not null && _declared.TryGetValue(currency, out var rate) ? amount * rate
        : null;

    private static ImmutableDictionary<string, decimal>? Declared(SourceRef source) =>
        source.Shape.SlotOf("exchangeRates") is >= 0 and var slot
            ? source.Field(slot).Value as ImmutableDictionary<string, decimal>
            : null;
}
