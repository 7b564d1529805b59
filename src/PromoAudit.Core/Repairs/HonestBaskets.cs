using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Repairs;

/// <summary>
/// Ordinary orders of one plan, to see what a repair costs people who buy as intended. Defined in README.md beside this file,
/// so that a second implementation arrives at the same baskets.
/// </summary>
internal sealed class HonestBaskets
{
    /// <summary>Enough to see a difference, few enough to be priced for every repair.</summary>
    public const int Most = 60;

    private static readonly long[] Quantities = [1, 2, 3, 5];

    // A first order by somebody with an account: whoever the promotions are made for, and neither staff nor on a list.
    private static readonly Buyer Honest = new([Audience.New, Audience.Members]);

    private readonly ImmutableArray<Cart> _carts;
    private readonly decimal?[] _before;

    public HonestBaskets(AuditFacts facts)
    {
        _carts = [.. Carts(facts).DistinctBy(cart => cart.ToString(), StringComparer.Ordinal).Take(Most)];
        _before = PricesIn(facts);
    }

    public ImmutableArray<Cart> All => _carts;

    public HonestCost CostOf(AuditFacts edited)
    {
        var after = PricesIn(edited);
        var (baskets, dearer, rise) = (0, 0, 0m);
        for (var index = 0; index < after.Length; index++)
        {
            if (_before[index] is not { } was || after[index] is not { } now)
            {
                continue;
            }

            baskets++;
            if (now > was)
            {
                dearer++;
                rise += now - was;
            }
        }

        return new HonestCost(baskets, dearer, dearer == 0 ? 0 : Math.Round(rise / dearer, 2));
    }

    private decimal?[] PricesIn(AuditFacts facts)
    {
        var prices = new decimal?[_carts.Length];
        for (var index = 0; index < prices.Length; index++)
        {
            if (facts.Stacks.Price(_carts[index]).Quote is { } quote)
            {
                prices[index] = quote.Paid + quote.Surcharges + (quote.Shipping ?? 0);
            }
        }

        return prices;
    }

    private static IEnumerable<Cart> Carts(AuditFacts facts)
    {
        foreach (var promotion in facts.Plan.Promotions)
        {
            if (facts.Stacks.SmallestBasket(promotion).Quote is { } quote)
            {
                yield return OfHonest(quote.Cart.Lines);
            }
        }

        var goods = facts.Plan.Catalog.Where(item => item.Price is not null).ToArray();
        foreach (var item in goods)
        {
            foreach (var quantity in Quantities)
            {
                yield return OfHonest([new CartLine(item.Sku, quantity)]);
            }
        }

        for (var first = 0; first < goods.Length; first++)
        {
            for (var second = first + 1; second < goods.Length; second++)
            {
                yield return OfHonest([new CartLine(goods[first].Sku, 1), new CartLine(goods[second].Sku, 1)]);
            }
        }
    }

    private static Cart OfHonest(ImmutableArray<CartLine> lines) =>
        new(lines) { KnowsEveryCode = true, Buyer = Honest };
}
