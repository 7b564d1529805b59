using System.Collections.Immutable;

namespace PromoAudit.Findings.Charts;

/// <summary>Figures behind a finding that a report can draw. All amounts are in the plan's currency.</summary>
internal abstract record FindingChart;

/// <summary>What a buyer pays for one unit of an article when ordering 1, 2, 3 … units of it and nothing else.</summary>
internal sealed record QuantityPriceChart : FindingChart
{
    public required string Sku { get; init; }

    /// <summary>As customers see it; null where the plan does not say.</summary>
    public string? Name { get; init; }

    /// <summary>The promotions that were allowed, in the order of the plan.</summary>
    public ImmutableArray<ChartPromotion> Promotions { get; init; } = [];

    /// <summary>From one unit on, without gaps; at least two.</summary>
    public ImmutableArray<PricePoint> Points { get; init; } = [];

    /// <summary>Everyday price of one unit.</summary>
    public decimal List { get; init; }

    /// <summary>What one unit costs the seller; null where the plan does not say.</summary>
    public decimal? Cost { get; init; }

    public decimal? Floor { get; init; }

    /// <summary>Quantities at which one more unit costs another price than the unit before, ascending.</summary>
    public ImmutableArray<PriceBreak> Breaks { get; init; } = [];

    /// <summary>False: not every combination of promotions was tried for each quantity.</summary>
    public bool IsComplete { get; init; } = true;
}

/// <param name="UnitPrice">All that is paid for the goods, divided by the quantity; rounded to the minor unit.</param>
/// <param name="UnitReceived">The same of what the seller gets: paid, plus what others fund.</param>
internal sealed record PricePoint(long Quantity, decimal UnitPrice, decimal UnitReceived);

/// <summary>A quantity at which the price of one more unit changes.</summary>
/// <param name="LastUnit">What the last unit of the quantity adds to the bill; negative where the bill gets smaller.</param>
/// <param name="Falls">False: from here on a unit is dearer, because something has reached its end.</param>
/// <param name="Promotions">Ids of those that take off more here, or less, than at the quantity before.</param>
internal sealed record PriceBreak(long Quantity, decimal LastUnit, bool Falls, ImmutableArray<string> Promotions);

/// <summary>One order from everyday prices to what is paid, promotion by promotion.</summary>
internal sealed record StackChart : FindingChart
{
    /// <summary>Such as <c>TEE×3 + CAP×1</c>.</summary>
    public required string Cart { get; init; }

    /// <summary>The goods at everyday prices.</summary>
    public decimal List { get; init; }

    /// <summary>In the order in which they were applied.</summary>
    public ImmutableArray<StackStep> Steps { get; init; } = [];

    /// <summary>Change of price by chosen options.</summary>
    public decimal Options { get; init; }

    /// <summary>What the buyer pays for the goods, options included.</summary>
    public decimal Paid { get; init; }

    /// <summary>Paid, plus what others fund.</summary>
    public decimal Received { get; init; }

    public decimal Surcharges { get; init; }

    /// <summary>Freight that the buyer pays; null where the plan does not say.</summary>
    public decimal? Shipping { get; init; }

    /// <summary>What the goods cost the seller; null where the plan does not say of each.</summary>
    public decimal? Cost { get; init; }
}

/// <param name="Amount">What it takes off; more than 0.</param>
/// <param name="FundedByOthers">The part of it that the seller is paid by others.</param>
internal sealed record StackStep(ChartPromotion Promotion, decimal Amount, decimal FundedByOthers);

/// <param name="Name">As customers see it; null where the plan does not say.</param>
internal sealed record ChartPromotion(string Id, string? Name);
