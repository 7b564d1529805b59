using PromoAudit.Expressions;
using PromoAudit.Facts.Promises;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>What the shop's promises cost on the orders that one promotion can bring.</summary>
internal static class CompensationFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "orders",
                ExpressionType.Count,
                new(
                    "orders that it can bring until something ends them, each as small as it may be",
                    "最多能带来多少单（每单都按最小的算）"
                ),
                "promotion.compensation.orders > 10000",
                owed => owed.Result.Orders
            ),
            Fact(
                "stoppedBy",
                ExpressionType.Text,
                new(
                    "the field that ends them first, or stock; empty when none does",
                    "最先让订单停下来的字段，或 stock；没有则为空"
                ),
                "promotion.compensation.stoppedBy == 'stock'",
                owed => owed.Result.StoppedBy
            ),
            Fact(
                "inTime",
                ExpressionType.Count,
                new(
                    "orders that can be shipped in the promised time when all come at once",
                    "同时涌入时，在承诺时间内发得出的单数"
                ),
                "promotion.compensation.inTime < promotion.compensation.orders",
                owed => owed.Result.InTime
            ),
            Fact(
                "lateOrders",
                ExpressionType.Count,
                new("orders that are shipped late when as many come at once as may", "订单集中涌入时会延迟发货的单数"),
                "promotion.compensation.lateOrders > 0",
                owed => owed.Result.LateOrders
            ),
            Fact(
                "latePerOrder",
                ExpressionType.Money,
                new("compensation for one late order", "每单延迟发货要赔多少"),
                "promotion.compensation.latePerOrder > 5 CNY",
                owed => owed.Result.LatePerOrder
            ),
            Fact(
                "lateAtCap",
                ExpressionType.Money,
                new("compensation for all late orders", "延迟发货合计要赔多少"),
                "promotion.compensation.lateAtCap > 10000 CNY",
                owed => owed.Result.LateAtCap
            ),
            Fact(
                "outOfStockOrders",
                ExpressionType.Count,
                new("orders taken beyond the stock", "超出库存仍会接的单数"),
                "promotion.compensation.outOfStockOrders > 0",
                owed => owed.Result.OutOfStockOrders
            ),
            Fact(
                "outOfStockPerOrder",
                ExpressionType.Money,
                new("compensation for one order that is never shipped", "每单缺货要赔多少"),
                "promotion.compensation.outOfStockPerOrder > 5 CNY",
                owed => owed.Result.OutOfStockPerOrder
            ),
            Fact(
                "outOfStockAtCap",
                ExpressionType.Money,
                new("compensation for all orders beyond the stock", "缺货合计要赔多少"),
                "promotion.compensation.outOfStockAtCap > 10000 CNY",
                owed => owed.Result.OutOfStockAtCap
            ),
            Fact(
                "authenticityPerOrder",
                ExpressionType.Money,
                new("what the promise of genuine goods costs for one order", "假一赔几的承诺每单要赔多少"),
                "promotion.compensation.authenticityPerOrder > 1000 CNY",
                owed => owed.Result.AuthenticityPerOrder
            ),
            Fact(
                "authenticityAtCap",
                ExpressionType.Money,
                new(
                    "what the promise of genuine goods costs if every order claims it",
                    "每单都按假一赔几来索赔时合计多少"
                ),
                "promotion.compensation.authenticityAtCap > 10000 CNY",
                owed => owed.Result.AuthenticityAtCap
            ),
            Fact(
                "deposits",
                ExpressionType.Money,
                new("deposits taken when the last order has come", "全部订单的定金合计"),
                "promotion.compensation.deposits > 10000 CNY",
                owed => owed.Result.Deposits
            ),
        ];

    private static ComputedFact<ResultRecord<Compensation>> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<ResultRecord<Compensation>, Value> get
    ) => new(name, type, describes, example, get);
}
