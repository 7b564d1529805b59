using System.Collections.Immutable;
using PromoAudit.Plans;

namespace PromoAudit.Facts;

/// <summary>Rates into the plan's currency: those that the plan declares, else those that come with the rules.</summary>
internal sealed class ExchangeRates(Plan plan)
{
    private readonly ImmutableDictionary<string, decimal>? _declared = Declared(plan.Source);

    // Larger sums are a slip, and their product need not fit.
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>Null when no rate is known.</summary>
    public decimal? Convert(decimal amount, string currency) =>
        string.Equals(currency, plan.Currency, StringComparison.Ordinal) ? amount
        : Math.Abs(amount) > Largest ? null
        : _declared is not null && _declared.TryGetValue(currency, out var rate) ? amount * rate
        : RateTable.Between(currency, plan.Currency) is { } worth ? amount * worth
        : null;

    private static ImmutableDictionary<string, decimal>? Declared(SourceRef source) =>
        source.Shape.SlotOf("exchangeRates") is >= 0 and var slot
            ? source.Field(slot).Value as ImmutableDictionary<string, decimal>
            : null;
}
