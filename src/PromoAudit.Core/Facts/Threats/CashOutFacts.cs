using PromoAudit.Expressions;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts.Threats;

/// <summary>Goods bought to be sold again: a row each.</summary>
internal static class CashOutFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "item",
                FactSchema.RecordFor(Item.Shape),
                new("the article that leaves a reseller most", "转手赚得最多的商品"),
                "promotion.cashOut.item.liquidity == cash",
                cash => Value.OfRecord(cash.Result.Item)
            ),
            Fact(
                "cart",
                ExpressionType.Text,
                new("the cart", "购物车"),
                "length(promotion.cashOut.cart) > 0",
                cash => Value.OfText(cash.Result.Quote.Cart.ToString())
            ),
            Fact(
                "price",
                ExpressionType.Money,
                new("what a buyer pays for one unit", "买家每件实付"),
                "promotion.cashOut.price < promotion.cashOut.resale",
                cash => Value.OfMoney(cash.Result.Price)
            ),
            Fact(
                "resale",
                ExpressionType.Money,
                new("what a reseller gets for one unit", "转卖一件能得多少"),
                "promotion.cashOut.resale > 100 CNY",
                cash => Value.OfMoney(cash.Result.Resale),
                NoteResale
            ),
            Fact(
                "gain",
                ExpressionType.Money,
                new("resale less price, for one unit", "每件转手净赚多少"),
                "promotion.cashOut.gain > 0 CNY",
                cash => Value.OfMoney(cash.Result.Gain),
                NoteResale
            ),
        ];

    private static void NoteResale(ResultRecord<ResaleGain> cash, Value value, Ledger ledger) =>
        ledger.Add(ResaleValue.ShareOf(cash.Result.Item));

    private static ComputedFact<ResultRecord<ResaleGain>> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<ResultRecord<ResaleGain>, Value> get,
        Action<ResultRecord<ResaleGain>, Value, Ledger>? restsOn = null
    ) => new(name, type, describes, example, get, restsOn: restsOn);
}
