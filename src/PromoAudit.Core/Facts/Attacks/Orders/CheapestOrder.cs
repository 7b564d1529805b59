using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Stacking;

namespace PromoAudit.Facts.Attacks.Orders;

/// <summary>How much any admissible set takes off a basket at most, freight included.</summary>
internal sealed class CheapestOrder(StackSearch stacks)
{
    private const int Budget = 5_000;

    private readonly PriceBook _book = stacks.Book;
    private readonly SetSearch _search = new(stacks.Book, stacks.Admissibility);
    private readonly bool[] _available = new bool[stacks.Book.Promotions.Length];

    public decimal MostOff(Basket basket, IReadOnlyList<PricedPromotion> open)
    {
        Array.Clear(_available);
        var freight = 0m;
        foreach (var promotion in open)
        {
            if (promotion.Uses > 1)
            {
                // Fewer vouchers can leave enough for another threshold, which that search does not look at.
                return decimal.MaxValue;
            }

            _available[promotion.Index] = true;
            freight = promotion.Freight.Length > 0 ? _book.Plan.Shop.Shipping.Value?.Fee ?? 0m : freight;
        }

        _search.Run(basket, _available, Budget);
        var full = basket.Total + basket.OptionsTotal;
        return Signed(full - _search.LowerBound) + freight;
    }

    private decimal Signed(long amount) => Math.Sign(amount) * _book.Units.Money(Math.Abs(amount));
}
