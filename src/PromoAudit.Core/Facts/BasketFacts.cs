using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>A cart with its price: figures for the whole cart.</summary>
internal static class BasketFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "cart",
                ExpressionType.Text,
                new("what is bought", "购买内容"),
                "length(promotion.smallestBasket.cart) > 0",
                basket => Value.OfText(basket.Result.Cart.ToString())
            ),
            Fact(
                "units",
                ExpressionType.Count,
                new("units in the cart", "总件数"),
                "promotion.smallestBasket.units > 3",
                basket => Value.OfCount(basket.Result.Cart.Units)
            ),
            Fact(
                "list",
                ExpressionType.Money,
                new("the goods at everyday prices", "按日常售价合计"),
                "promotion.smallestBasket.list > 2 * promotion.smallestBasket.paid",
                basket => Value.OfMoney(basket.Result.List)
            ),
            Fact(
                "paid",
                ExpressionType.Money,
                new("what the buyer pays for the goods, without freight", "买家为商品实付，不含运费"),
                "promotion.smallestBasket.paid < 1 CNY",
                basket => Value.OfMoney(basket.Result.Paid)
            ),
            Fact(
                "received",
                ExpressionType.Money,
                new("what the seller gets for the goods: paid, plus what others fund", "商家实收：买家实付加他方补贴"),
                "promotion.smallestBasket.received < promotion.smallestBasket.cost",
                basket => Value.OfMoney(basket.Result.Received)
            ),
            Fact(
                "discount",
                ExpressionType.Money,
                new("list less paid", "原价与实付之差"),
                "promotion.smallestBasket.discount > 100 CNY",
                basket => Value.OfMoney(basket.Result.List - basket.Result.Paid)
            ),
            Fact(
                "share",
                ExpressionType.Percent,
                new("discount as a share of the list price", "优惠占原价的比例"),
                "promotion.smallestBasket.share > 50%",
                basket => Cuts.Of(basket.Result.Paid, basket.Result.List)
            ),
            Fact(
                "cost",
                ExpressionType.Money,
                new("what the goods cost the seller; unknown if one cost is missing", "商品成本合计；有一件未填则未知"),
                "promotion.smallestBasket.cost > promotion.smallestBasket.received",
                CostOf
            ),
            Fact(
                "promotions",
                ExpressionType.ListOf(FactSchema.RecordFor(Promotion.Shape)),
                new("the promotions used, in the order of application", "用到的活动，按计算顺序"),
                "any(plan.cheapestCarts, c => count(c.promotions) > 2)",
                basket => basket.Facts.ListOf(basket.Result.Promotions)
            ),
            Fact(
                "overshoot",
                ExpressionType.Money,
                new("what the discounts would have taken below zero", "优惠超过应付金额的部分"),
                "promotion.smallestBasket.overshoot > 0 CNY",
                basket => Value.OfMoney(basket.Result.Overshoot)
            ),
            Fact(
                "intended",
                ExpressionType.Bool,
                new(
                    "whether every pair of the promotions was declared to combine",
                    "其中任意两个活动是否都写明可以同享"
                ),
                "any(plan.cheapestCarts, c => not c.intended)",
                basket => Value.Of(basket.Result.Intended)
            ),
            Fact(
                "complete",
                ExpressionType.Bool,
                new("whether the search went through every admissible set", "是否已查遍所有可行组合"),
                "any(plan.cheapestCarts, c => not c.complete)",
                basket => Value.Of(basket.Result.Complete)
            ),
        ];

    private static Value CostOf(ResultRecord<Quote> basket)
    {
        var cost = 0m;
        var missing = Missing.Nowhere;
        foreach (var line in basket.Result.Lines)
        {
            if (line.Item.Cost is { } each)
            {
                cost += each * line.Quantity;
            }
            else if (basket.Facts.SubjectOf(line.Item) is { } item)
            {
                missing = missing.And(item.Missing("cost").Missing);
            }
        }

        return missing.IsEmpty ? Value.OfMoney(cost) : Value.UnknownBecause(missing);
    }

    private static ComputedFact<ResultRecord<Quote>> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<ResultRecord<Quote>, Value> get
    ) => new(name, type, describes, example, get);
}
