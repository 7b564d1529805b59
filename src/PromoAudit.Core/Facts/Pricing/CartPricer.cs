using PromoAudit.Plans;

namespace PromoAudit.Facts.Pricing;

/// <summary>Prices carts, layer by layer, and records every step.</summary>
internal sealed class CartPricer(PriceBook book)
{
    public PriceBook Book { get; } = book;

    /// <summary>The price under the admissible set of promotions that is cheapest for the buyer.</summary>
    public Priced Price(Cart cart) => throw new NotSupportedException();

    /// <summary>The price when exactly these promotions are used; one that does not apply to the cart is left out.</summary>
    public Priced PriceWith(Cart cart, IReadOnlyList<Promotion> promotions) => throw new NotSupportedException();
}
