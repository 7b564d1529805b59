using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>What one promotion makes of the price of one article by itself: figures per unit, what must be bought besides counted in.</summary>
internal static class CutFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "item",
                FactSchema.RecordFor(Item.Shape),
                new("the article", "商品"),
                "promotion.alone.item.sku == 'TEE'",
                cut => Value.OfRecord(cut.Facts.SubjectOf(cut.Result.Lines[0].Item))
            ),
            Fact(
                "quantity",
                ExpressionType.Count,
                new("units of it in that cart", "该购物车里的件数"),
                "promotion.alone.quantity > 1",
                cut => Value.OfCount(cut.Result.Lines[0].Quantity)
            ),
            Fact(
                "cart",
                ExpressionType.Text,
                new("the cart", "购物车"),
                "length(promotion.alone.cart) > 0",
                cut => Value.OfText(cut.Result.Cart.ToString())
            ),
            Fact(
                "price",
                ExpressionType.Money,
                new("what a buyer pays for one unit", "买家每件实付"),
                "promotion.alone.price < promotion.alone.item.cost",
                cut => PerUnit(cut, cut.Result.Paid + Vouchers(cut.Result))
            ),
            Fact(
                "received",
                ExpressionType.Money,
                new(
                    "what the seller gets for one unit: paid, plus what others fund",
                    "商家每件实收：买家实付加他方补贴"
                ),
                "promotion.alone.received < promotion.alone.item.floor",
                cut => PerUnit(cut, cut.Result.Received + Vouchers(cut.Result))
            ),
            Fact(
                "regular",
                ExpressionType.Money,
                new("the everyday price of one unit", "每件日常售价"),
                "promotion.alone.regular > 2 * promotion.alone.price",
                cut => PerUnit(cut, cut.Result.Lines[0].List)
            ),
            Fact(
                "cut",
                ExpressionType.Percent,
                new("how much lower the price is than the everyday price", "比日常售价低多少"),
                "promotion.alone.cut > 70%",
                cut => Cuts.Of(cut.Result.Paid + Vouchers(cut.Result), cut.Result.Lines[0].List)
            ),
        ];

    /// <summary>What the buyer paid before, for vouchers that are sold.</summary>
    public static decimal Vouchers(Quote quote)
    {
        var sold = 0m;
        foreach (var promotion in quote.Promotions)
        {
            if (promotion.Claim?.Price is not { } price)
            {
                continue;
            }

            // Each use leaves a step for each of its benefits; one voucher is one use.
            var steps = 0;
            foreach (var step in quote.Steps)
            {
                steps += ReferenceEquals(step.Promotion, promotion) ? 1 : 0;
            }

            sold += price * Math.Max(1, steps / Math.Max(1, promotion.Benefits.Length));
        }

        return sold;
    }

    private static Value PerUnit(ResultRecord<Quote> cut, decimal amount)
    {
        var units = cut.Facts.Stacks.Book.Units;
        return Value.OfMoney(units.Money(units.Part(units.Of(amount), 1, cut.Result.Lines[0].Quantity)));
    }

    private static ComputedFact<ResultRecord<Quote>> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<ResultRecord<Quote>, Value> get
    ) => new(name, type, describes, example, get);
}
