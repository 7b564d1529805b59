using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Stacking;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Promises;

/// <summary>The fewest units of one article that a promotion gives anything on, bought alone: whoever wants many orders places these.</summary>
/// <param name="Paid">For the goods, in minor units.</param>
/// <param name="Taken">What the promotion takes off, in minor units.</param>
internal sealed record SmallestOrder(Item Item, long Units, long Paid, long Taken)
{
    /// <summary>One for each article in scope that the promotion gives anything on, in the order of the catalogue.</summary>
    public static IReadOnlyList<SmallestOrder> Of(PromotionSubject subject)
    {
        var stacks = subject.Facts.Stacks;
        var points = new BreakPoints(stacks.Book);
        var priced = stacks.Book.Of(subject.Promotion);
        var orders = new List<SmallestOrder>(subject.Items.Length);
        foreach (var article in subject.Items)
        {
            foreach (var units in points.Quantities(article.Index, [priced]))
            {
                var cart = Cart.Of(article.Item.Sku, units) with { KnowsEveryCode = true };
                if (stacks.Pricer.PriceWith(cart, [subject.Promotion]).Quote is { } quote && Gives(quote, priced))
                {
                    var money = stacks.Book.Units;
                    orders.Add(
                        new SmallestOrder(article.Item, units, money.Of(quote.Paid), money.Of(quote.List - quote.Paid))
                    );
                    break;
                }
            }
        }

        return orders;
    }

    private static bool Gives(Quote quote, PricedPromotion promotion) =>
        quote.Steps.Length > 0 || quote.Gifts.Length > 0 || quote.Rewards.Length > 0 || promotion.Freight.Length > 0;
}
