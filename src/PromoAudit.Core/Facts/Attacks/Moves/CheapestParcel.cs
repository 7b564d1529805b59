using PromoAudit.Facts.Pricing;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>One unit of the article that costs least to move, ordered without any promotion.</summary>
/// <param name="Item">Its place in the catalogue.</param>
/// <param name="Quote">The order.</param>
internal sealed record CheapestParcel(int Item, Quote Quote)
{
    /// <summary>What is not paid back when the goods are. Freight that nobody declared is none.</summary>
    public decimal Kept => Quote.Surcharges + (Quote.Shipping ?? 0m);

    /// <summary>Least is kept by the shop; of equal ones least is paid; of those the first. Null where nothing is sent.</summary>
    /// <param name="returnable">Whether it must be one that can be sent back.</param>
    public static CheapestParcel? Of(Adversary adversary, bool returnable)
    {
        CheapestParcel? best = null;
        var book = adversary.Book;
        for (var item = 0; item < book.Prices.Length; item++)
        {
            var article = book.Plan.Catalog[item];
            if (
                book.Prices[item] < 0
                || !book.IsParcel(article)
                || (returnable && article.Returnable == false)
                || adversary.Facts.Stacks.Pricer.PriceWith(Cart.Of(article.Sku, 1), []).Quote is not { } quote
            )
            {
                continue;
            }

            var parcel = new CheapestParcel(item, quote);
            if (best is null || parcel.IsCheaperThan(best))
            {
                best = parcel;
            }
        }

        return best;
    }

    private bool IsCheaperThan(CheapestParcel other) =>
        Kept == other.Kept ? Quote.Paid < other.Quote.Paid : Kept < other.Kept;
}
