using PromoAudit.Plans;

namespace PromoAudit.Facts.Pricing;

/// <summary>The few ways in which benefits reduce the price of an order.</summary>
internal enum StepKind
{
    AmountOff,
    PercentOff,

    /// <summary>A price per unit instead of the everyday price.</summary>
    UnitPrice,

    /// <summary>In each group of so many units some are reduced: every nth, or buy some and get some.</summary>
    Grouped,

    /// <summary>Buy some of these goods, get some of those.</summary>
    BuyThisGetThat,

    /// <summary>Any so many units for one price.</summary>
    BundleOfAny,

    /// <summary>One of each article for one price.</summary>
    BundleOfEach,
    Tiers,

    /// <summary>A sum that may pay only a share of the price.</summary>
    Points,
    AllYouCan,
}

/// <summary>One benefit made ready for pricing, in minor units. Which fields count depends on the kind; −1 is "none" for prices and caps.</summary>
internal sealed record PriceStep
{
    public required Benefit Benefit { get; init; }

    public required StepKind Kind { get; init; }

    /// <summary>Index into the profile's layers.</summary>
    public int Layer { get; init; }

    public BenefitPer Per { get; init; }

    /// <summary>Money off, the price of a bundle or sitting, or what the points are worth.</summary>
    public long Amount { get; init; }

    public Share Share { get; init; }

    /// <summary>Most that one use gives, per what <see cref="Per"/> says.</summary>
    public long Max { get; init; } = -1;

    /// <summary>Most units reduced.</summary>
    public long MaxUnits { get; init; } = long.MaxValue;

    public bool Every { get; init; }

    /// <summary>Price per unit for each item of the catalogue.</summary>
    public long[] Prices { get; init; } = [];

    /// <summary>Off for the leader of a group, on top of the price per unit.</summary>
    public long Leader { get; init; }

    /// <summary>Units of a group, or units to buy.</summary>
    public long Group { get; init; }

    /// <summary>Units of a group that are reduced, or units got.</summary>
    public long Reduced { get; init; }

    /// <summary>Most groups in one order.</summary>
    public long MaxGroups { get; init; } = long.MaxValue;

    public Pick Pick { get; init; }

    public bool CountsAsBought { get; init; }

    /// <summary>Goods that are got.</summary>
    public ItemSet? Got { get; init; }

    /// <summary>Units of each article in a set.</summary>
    public Wanted[] Set { get; init; } = [];

    /// <summary>Lowest first.</summary>
    public PriceTier[] Tiers { get; init; } = [];
}

/// <summary>One tier: what it takes (−1: nothing asked) and what it gives.</summary>
internal sealed record PriceTier(long Spend, long Quantity, PriceStep Step);

/// <summary>Units of one item, by its index in the catalogue.</summary>
internal readonly record struct Wanted(int Item, long Units);
