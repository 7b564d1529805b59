using System.Collections.Immutable;
using PromoAudit.Plans;

namespace PromoAudit.Facts;

/// <summary>Rates into the plan's currency: those that the plan declares, else those of <c>rules/rates.yaml</c>.</summary>
internal sealed class ExchangeRates(Plan plan, Func<FigureSet> figures, UnverifiedFigures unverified)
{
    private readonly ImmutableDictionary<string, decimal>? _declared = Declared(plan.Source);

    // Larger sums are a slip, and their product need not fit.
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>Null when no rate is known.</summary>
    public decimal? Convert(decimal amount, string currency) =>
        string.Equals(currency, plan.Currency, StringComparison.Ordinal) ? amount
        : Math.Abs(amount) > Largest ? null
        : _declared is not null && _declared.TryGetValue(currency, out var rate) ? amount * rate
        : Worth(currency) / Worth(plan.Currency) is { } worth ? amount * worth
        : null;

    /// <summary>Whether no rate of the data is needed: the plan's own currency, or one whose rate it declares.</summary>
    public bool IsOwn(string currency) =>
        string.Equals(currency, plan.Currency, StringComparison.Ordinal) || _declared?.ContainsKey(currency) == true;

    /// <summary>In the currency of the table; null when it is not there.</summary>
    private decimal? Worth(string currency)
    {
        var rate = figures().Exactly($"rate.{currency}", "");
        // The currency of the table is worth one of itself.
        if (!string.Equals(rate?.Currency, currency, StringComparison.Ordinal))
        {
            unverified.Note(rate);
        }

        return rate?.Amount;
    }

    private static ImmutableDictionary<string, decimal>? Declared(SourceRef source) =>
        source.Shape.SlotOf("exchangeRates") is >= 0 and var slot
            ? source.Field(slot).Value as ImmutableDictionary<string, decimal>
            : null;
}
