using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Stacking;

/// <summary>The cheapest way to one unit of an item.</summary>
/// <param name="Item">The item wanted.</param>
/// <param name="Quantity">Units of it in the witness.</param>
/// <param name="Quote">The witness: the cart, its promotions and steps. Null when unknown, see <paramref name="Missing"/>.</param>
/// <param name="Price">All that is paid for the goods of the cart, divided by the units wanted; rounded to the minor unit.</param>
/// <param name="Received">The same of what the seller gets.</param>
/// <param name="Regular">The everyday price of one unit.</param>
/// <param name="Complete">False: the search stopped early, and <paramref name="LowerBound"/> was not ruled out.</param>
/// <param name="LowerBound">No break-point cart has a lower price per unit.</param>
/// <param name="Missing">What would have to be said.</param>
internal sealed record CheapestUnit(
    Item Item,
    long Quantity,
    Quote? Quote,
    decimal? Price,
    decimal? Received,
    decimal? Regular,
    bool Complete,
    decimal? LowerBound,
    Missing Missing
);

/// <summary>The smallest cart that a promotion applies to, priced with that promotion alone.</summary>
internal sealed record SmallestBasket(Promotion Promotion, Quote? Quote, Missing Missing);

/// <summary>The deepest cut that a promotion makes by itself on one unit of one item.</summary>
internal sealed record AloneCut(
    Promotion Promotion,
    Item? Item,
    Quote? Quote,
    decimal? Price,
    decimal? Regular,
    Missing Missing
);

/// <summary>The cheapest prices that any admissible set of promotions reaches over break-point carts.</summary>
internal sealed class StackSearch(CartPricer pricer, Admissibility admissibility)
{
    public CartPricer Pricer { get; } = pricer;

    public Admissibility Admissibility { get; } = admissibility;

    public CheapestUnit Cheapest(Item item) => throw new NotSupportedException();

    /// <summary>For each promotion its smallest cart, priced with the best admissible set; each cart once, cheapest first.</summary>
    public ImmutableArray<Quote> CheapestCarts() => throw new NotSupportedException();

    public SmallestBasket SmallestBasket(Promotion promotion) => throw new NotSupportedException();

    public AloneCut Alone(Promotion promotion) => throw new NotSupportedException();
}
