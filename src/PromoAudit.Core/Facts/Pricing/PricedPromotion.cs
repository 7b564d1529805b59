using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Pricing;

/// <summary>A promotion made ready for pricing.</summary>
internal sealed record PricedPromotion
{
    /// <summary>Place in the plan, from 0.</summary>
    public required int Index { get; init; }

    public required Promotion Promotion { get; init; }

    public required ItemSet Scope { get; init; }

    /// <summary>Goods that count towards the threshold; null: the whole cart.</summary>
    public ItemSet? Counted { get; init; }

    /// <summary>−1: not asked.</summary>
    public long Spend { get; init; } = -1;

    public long SpendBelow { get; init; } = -1;

    public long Quantity { get; init; } = -1;

    /// <summary>Null: as the layer says.</summary>
    public ThresholdBase? Base { get; init; }

    public bool HasThreshold => Spend >= 0 || SpendBelow >= 0 || Quantity >= 0;

    /// <summary>Most units in scope that one order may hold.</summary>
    public long MostUnits { get; init; } = long.MaxValue;

    /// <summary>How often it can be used in one order: several vouchers of the same kind.</summary>
    public long Uses { get; init; } = 1;

    /// <summary>The part that the seller is paid by others.</summary>
    public Share FundedByOthers { get; init; }

    /// <summary>Reductions of the price of goods, in the order of the layers.</summary>
    public ImmutableArray<PriceStep> Steps { get; init; } = [];

    /// <summary>Benefits that reduce the freight.</summary>
    public ImmutableArray<Benefit> Freight { get; init; } = [];

    /// <summary>Benefits that are gifts or rewards.</summary>
    public ImmutableArray<Beside> Besides { get; init; } = [];

    /// <summary>It gives something beside the price of the goods.</summary>
    public bool HasExtras => Freight.Length > 0 || Besides.Length > 0;

    /// <summary>Figures without which the price of a cart that it touches is not known.</summary>
    public Missing Missing { get; init; } = Missing.Nowhere;
}

/// <summary>A benefit that stands beside the price; where it would reduce a price in another layer, with the step.</summary>
internal sealed record Beside(Benefit Benefit, PriceStep? Step);

/// <summary>One step of one promotion, and its place in the order of application.</summary>
internal sealed record OrderedStep(PricedPromotion Promotion, PriceStep Step, int Rank);
