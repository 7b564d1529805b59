using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Stacking;

namespace PromoAudit.Facts.Attacks.Orders;

/// <summary>How much any admissible set takes off a basket at most, freight included.</summary>
internal sealed class CheapestOrder(StackSearch stacks)
{
    private const int Budget = 1_000;

    private readonly PriceBook _book = stacks.Book;
    private readonly SetSearch _search = new(stacks.Book, stacks.Admissibility);
    private decimal _freight;
    private readonly bool[] _available = new bool[stacks.Book.Promotions.Length];

    /// <returns>No bound where several vouchers can be used: fewer can leave enough for another threshold, which that search does not look at.</returns>
    public decimal MostOff(Basket basket, IReadOnlyList<PricedPromotion> open)
    {
        Array.Clear(_available);
        _freight = 0m;
        foreach (var promotion in open)
        {
            if (promotion.Uses > 1)
            {
                return decimal.MaxValue;
            }

            _available[promotion.Index] = true;
            _freight = promotion.Freight.Length > 0 ? _book.Plan.Shop.Shipping.Value?.Fee ?? 0m : _freight;
        }

        return Search(basket);
    }

    /// <summary>The same with one of them left out, after <see cref="MostOff"/>.</summary>
    public decimal MostOffWithout(PricedPromotion promotion, Basket basket)
    {
        _available[promotion.Index] = false;
        var off = Search(basket);
        _available[promotion.Index] = true;
        return off;
    }

    private decimal Search(Basket basket)
    {
        _search.Run(basket, _available, Budget);
        return Signed(basket.Total + basket.OptionsTotal - _search.LowerBound) + _freight;
    }

    private decimal Signed(long amount) => Math.Sign(amount) * _book.Units.Money(Math.Abs(amount));
}
