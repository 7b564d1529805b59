using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts.Pricing;

/// <summary>One line as priced. All amounts are for the whole line, in the plan's currency, whole minor units.</summary>
/// <param name="Item">The article.</param>
/// <param name="Quantity">Units.</param>
/// <param name="List">At everyday prices, without options.</param>
/// <param name="Options">Change of price by chosen options; no promotion touches it.</param>
/// <param name="Paid">What the buyer pays for the line.</param>
/// <param name="Received">What the seller gets for it: paid, plus what others fund.</param>
internal sealed record QuoteLine(
    Item Item,
    long Quantity,
    decimal List,
    decimal Options,
    decimal Paid,
    decimal Received
);

/// <summary>The test that a promotion passed.</summary>
/// <param name="Base">The kind of amount.</param>
/// <param name="Amount">What was there.</param>
/// <param name="Units">How many units counted.</param>
/// <param name="Times">How often the threshold was reached, with <c>every</c>; else 1.</param>
internal sealed record ThresholdTest(ThresholdBase Base, decimal Amount, long Units, long Times);

/// <summary>One promotion taking effect once.</summary>
/// <param name="Promotion">Which.</param>
/// <param name="Benefit">Which of its benefits.</param>
/// <param name="Layer">Where it acted.</param>
/// <param name="Test">Null where there is no threshold.</param>
/// <param name="Amount">What it took off; the sum of the shares.</param>
/// <param name="Shares">For each line of the cart, in its order.</param>
/// <param name="Overshoot">What it would have taken below zero.</param>
/// <param name="FundedByOthers">The part of the amount that the seller is paid by others.</param>
internal sealed record QuoteStep(
    Promotion Promotion,
    Benefit Benefit,
    Layer Layer,
    ThresholdTest? Test,
    decimal Amount,
    IReadOnlyList<decimal> Shares,
    decimal Overshoot,
    decimal FundedByOthers
);

/// <summary>Goods given on top of an order.</summary>
/// <param name="Promotion">Which promotion gives them.</param>
/// <param name="Sku">Null when the plan only says what they are worth.</param>
/// <param name="Quantity">Units.</param>
/// <param name="Worth">At everyday prices, all units; null when not known.</param>
/// <param name="Cost">To the merchant, all units; null when not known.</param>
/// <param name="Paid">Paid for an add-on, all units.</param>
internal sealed record GiftGiven(
    Promotion Promotion,
    string? Sku,
    long Quantity,
    decimal? Worth,
    decimal? Cost,
    decimal Paid
);

/// <summary>Value that changes hands beside the price of the order.</summary>
/// <param name="Promotion">Which promotion gives it.</param>
/// <param name="Benefit">Which of its benefits.</param>
/// <param name="Value">To whoever receives it; null when not known, see <paramref name="Missing"/>.</param>
/// <param name="ToBuyer">False: to somebody else, such as the one who invited the buyer.</param>
/// <param name="Paid">When; null when the plan does not say.</param>
/// <param name="Missing">What would have to be said.</param>
internal sealed record RewardDue(
    Promotion Promotion,
    Benefit Benefit,
    decimal? Value,
    bool ToBuyer,
    PaidWhen? Paid,
    Missing Missing
);

/// <summary>A cart with its price. Amounts are in the plan's currency, whole minor units.</summary>
internal sealed record Quote
{
    public required Cart Cart { get; init; }

    public ImmutableArray<QuoteLine> Lines { get; init; } = [];

    /// <summary>Promotions that reduced the price, in the order in which they were applied.</summary>
    public ImmutableArray<Promotion> Promotions { get; init; } = [];

    public ImmutableArray<QuoteStep> Steps { get; init; } = [];

    /// <summary>Goods at everyday prices.</summary>
    public decimal List { get; init; }

    /// <summary>What the buyer pays for the goods, options included; without surcharges and shipping.</summary>
    public decimal Paid { get; init; }

    /// <summary>What the seller gets for the goods: paid, plus what others fund.</summary>
    public decimal Received { get; init; }

    /// <summary>What discounts would have taken below zero, whether or not it was stopped there.</summary>
    public decimal Overshoot { get; init; }

    /// <summary>Every pair of the promotions was declared to combine, by at least one of the two.</summary>
    public bool Intended { get; init; }

    public ImmutableArray<GiftGiven> Gifts { get; init; } = [];

    public ImmutableArray<RewardDue> Rewards { get; init; } = [];

    public decimal Surcharges { get; init; }

    /// <summary>The freight that the buyer pays; null when the plan does not say, see <see cref="Missing"/>.</summary>
    public decimal? Shipping { get; init; }

    /// <summary>All that the buyer pays: goods, surcharges, shipping; without add-ons, which are a choice.</summary>
    public decimal? Total => Shipping is { } freight ? Paid + Surcharges + freight : null;

    /// <summary>What would have to be said for what is null here.</summary>
    public Missing Missing { get; init; } = Missing.Nowhere;

    /// <summary>False: the search for the best set of promotions stopped early; <see cref="LowerBound"/> was not ruled out.</summary>
    public bool Complete { get; init; } = true;

    /// <summary>No admissible set pays less than this for the goods.</summary>
    public decimal LowerBound { get; init; }
}

/// <summary>A quote, or why there is none: figures that nobody gave, or a cart that the shop does not sell.</summary>
internal sealed record Priced(Quote? Quote, Missing Missing, LocalizedText? Refused)
{
    public static Priced As(Quote quote) => new(quote, Missing.Nowhere, Refused: null);

    public static Priced Unknown(Missing missing) => new(Quote: null, missing, Refused: null);

    public static Priced Not(LocalizedText reason) => new(Quote: null, Missing.Nowhere, reason);
}
