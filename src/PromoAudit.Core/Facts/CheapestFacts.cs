using PromoAudit.Expressions;
using PromoAudit.Facts.Stacking;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>The cheapest way to one unit of an article: figures per unit, and the cart that reaches them.</summary>
internal static class CheapestFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "item",
                FactSchema.RecordFor(Item.Shape),
                new("the article", "商品"),
                "item.cheapest.item == item",
                cheapest => Value.OfRecord(cheapest.Facts.SubjectOf(cheapest.Result.Item))
            ),
            Fact(
                "price",
                ExpressionType.Money,
                new("what a buyer pays for one unit, fillers included", "买家每件实付，含凑单商品"),
                "item.cheapest.price < item.cost",
                cheapest => Value.OfMoney(cheapest.Result.Price)
            ),
            Fact(
                "received",
                ExpressionType.Money,
                new(
                    "what the seller gets for one unit: paid, plus what others fund",
                    "商家每件实收：买家实付加他方补贴"
                ),
                "item.cheapest.received < item.floor",
                cheapest => Value.OfMoney(cheapest.Result.Received)
            ),
            Fact(
                "regular",
                ExpressionType.Money,
                new("the everyday price of one unit", "每件日常售价"),
                "item.cheapest.price < 50% * item.cheapest.regular",
                cheapest => Value.OfMoney(cheapest.Result.Regular)
            ),
            Fact(
                "cut",
                ExpressionType.Percent,
                new("how much lower the price is than the everyday price", "比日常售价低多少"),
                "item.cheapest.cut > 50%",
                cheapest => Cuts.Of(cheapest.Result.Price, cheapest.Result.Regular)
            ),
            Fact(
                "quantity",
                ExpressionType.Count,
                new("units of the article in the cart", "购物车中该商品的件数"),
                "item.cheapest.quantity > 1",
                cheapest => Value.OfCount(cheapest.Result.Quantity)
            ),
            Fact(
                "cart",
                ExpressionType.Text,
                new("the cart that reaches the price", "达到该价格的购物车"),
                "length(item.cheapest.cart) > 0",
                cheapest => Value.OfText(cheapest.Result.Quote?.Cart.ToString())
            ),
            Fact(
                "promotions",
                ExpressionType.ListOf(FactSchema.RecordFor(Promotion.Shape)),
                new("the promotions used, in the order of application", "用到的活动，按计算顺序"),
                "count(item.cheapest.promotions) > 1",
                cheapest => cheapest.Facts.ListOf(cheapest.Result.Quote?.Promotions ?? [])
            ),
            Fact(
                "overshoot",
                ExpressionType.Money,
                new("what the discounts would have taken below zero", "优惠超过应付金额的部分"),
                "item.cheapest.overshoot > 0 CNY",
                cheapest => Value.OfMoney(cheapest.Result.Quote?.Overshoot)
            ),
            Fact(
                "intended",
                ExpressionType.Bool,
                new(
                    "whether every pair of the promotions was declared to combine",
                    "其中任意两个活动是否都写明可以同享"
                ),
                "not item.cheapest.intended",
                cheapest => Value.Of(cheapest.Result.Quote?.Intended)
            ),
            Fact(
                "complete",
                ExpressionType.Bool,
                new("whether the search went through every admissible set", "是否已查遍所有可行组合"),
                "not item.cheapest.complete",
                cheapest => Value.Of(cheapest.Result.Complete)
            ),
            Fact(
                "lowerBound",
                ExpressionType.Money,
                new("no cart of the search has a lower price per unit", "每件价格不会低于此数"),
                "item.cheapest.lowerBound < item.cost",
                cheapest => Value.OfMoney(cheapest.Result.LowerBound)
            ),
        ];

    private static ComputedFact<ResultRecord<CheapestUnit>> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<ResultRecord<CheapestUnit>, Value> get
    ) => new(name, type, describes, example, get);
}
