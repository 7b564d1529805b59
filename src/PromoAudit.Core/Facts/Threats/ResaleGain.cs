using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;

namespace PromoAudit.Facts.Threats;

/// <summary>Goods that a promotion makes worth buying in order to sell them again.</summary>
/// <param name="Item">The article.</param>
/// <param name="Quote">The cart in which the promotion makes it cheapest.</param>
/// <param name="Price">What a buyer pays for one unit.</param>
/// <param name="Resale">What a reseller gets for one unit.</param>
internal sealed record ResaleGain(ItemSubject Item, Quote Quote, decimal Price, decimal Resale)
{
    public decimal Gain => Resale - Price;

    /// <summary>The article that leaves most; unknown while nothing leaves anything and the resale of one is not known.</summary>
    public static Value Of(PromotionSubject subject)
    {
        var stacks = subject.Facts.Stacks;
        var priced = stacks.Book.Of(subject.Promotion);
        if (!priced.Missing.IsEmpty)
        {
            return Value.UnknownBecause(priced.Missing);
        }

        ResaleGain? best = null;
        var missing = Missing.Nowhere;
        for (var index = 0; index < subject.Items.Length; index++)
        {
            var item = subject.Items[index];
            if (subject.BestCarts[index] is not { } quote)
            {
                continue;
            }

            var resale = ResaleValue.Of(item);
            if (resale.IsUnknown)
            {
                missing = missing.And(resale.Missing);
                continue;
            }

            var price = stacks.Carts.PerUnit(quote.Paid + CutFacts.Vouchers(quote), quote.Lines[0].Quantity);
            if (best is null || resale.Number - price > best.Gain)
            {
                best = new ResaleGain(item, quote, price, resale.Number);
            }
        }

        return best is not { Gain: > 0m } && !missing.IsEmpty ? Value.UnknownBecause(missing)
            : best is null ? Value.Nothing
            : Value.OfRecord(new ResultRecord<ResaleGain>(FactSchema.CashOut, best, subject, "cashOut"));
    }
}
