using System.Collections.Immutable;
using PromoAudit.Facts.Pricing;

namespace PromoAudit.Facts.Attacks.Orders;

/// <summary>A cart under one admissible set of promotions, each of which takes effect.</summary>
/// <param name="Cart">What is ordered.</param>
/// <param name="Quote">Its price.</param>
/// <param name="Set">The promotions, in the order of the plan.</param>
internal sealed record Order(AttackCart Cart, Quote Quote, ImmutableArray<PricedPromotion> Set)
{
    /// <summary>The same for those who only join the group that this one opens; null where opening it makes no difference.</summary>
    public Order? Joined { get; init; }
}
