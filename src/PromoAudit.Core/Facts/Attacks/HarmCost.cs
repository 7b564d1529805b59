namespace PromoAudit.Facts.Attacks;

/// <summary>What harm costs whoever does it, where nothing is to be gained. Amounts for one of something are rounded to four decimals.</summary>
internal sealed record HarmCost
{
    /// <summary>Units that one identity keeps from being sold; null where none are held.</summary>
    public decimal? UnitsLocked { get; init; }

    /// <summary>Those by the hours for which they are held.</summary>
    public decimal? UnitHours { get; init; }

    public decimal? CostPerUnitHour { get; init; }

    public decimal? CostPerParcel { get; init; }

    public decimal? CostPerFakeOrder { get; init; }

    /// <summary>Of all the orders that the platform takes for fake trade.</summary>
    public decimal? CostOfTier { get; init; }

    /// <summary>The shop loses something that nobody gives a figure for: its standing.</summary>
    public bool IsLossUnknown { get; init; }

    /// <summary>An amount for one of something.</summary>
    public static decimal Each(decimal cost, decimal of) =>
        decimal.Round(Large.Over(cost, of), 4, MidpointRounding.AwayFromZero);

    /// <summary>What identities and their rounds cost the adversary in all, for one round.</summary>
    public static decimal EachRound(AttackScale scale) => Each(Math.Max(0m, -scale.GainAtCap), scale.Rounds);
}
