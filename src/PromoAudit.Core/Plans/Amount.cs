namespace PromoAudit.Plans;

/// <summary>Who settles an amount that the plan gives as a range.</summary>
public enum Decider
{
    Chance,
    Buyer,
    Seller,
    Platform,
    System,
}

/// <summary>A sum of money, exact or <c>{between: [a, b], decidedBy: …}</c>. The audit reckons with the end that is worse for the merchant.</summary>
/// <param name="Lowest">Equal to <paramref name="Highest"/> for an exact amount.</param>
/// <param name="Highest">In the plan's currency.</param>
/// <param name="DecidedBy">Null for an exact amount or where the plan does not say.</param>
public readonly record struct Amount(decimal Lowest, decimal Highest, Decider? DecidedBy)
{
    public static Amount Exactly(decimal amount) => new(amount, amount, DecidedBy: null);

    public bool IsRange => Lowest != Highest;
}
