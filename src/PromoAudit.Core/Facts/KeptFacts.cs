using PromoAudit.Expressions;
using PromoAudit.Facts.Refunds;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>What buying more and sending part of it back leaves: figures for all goods that are kept.</summary>
internal static class KeptFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "bought",
                ExpressionType.Text,
                new("what is bought", "购买内容"),
                "length(promotion.refund.bought) > 0",
                refund => Value.OfText(refund.Result.Order.Cart.ToString())
            ),
            Fact(
                "returned",
                ExpressionType.Text,
                new("what is sent back", "退回内容"),
                "length(promotion.refund.returned) > 0",
                refund => Value.OfText(refund.Result.Returned.ToString())
            ),
            Fact(
                "kept",
                ExpressionType.Text,
                new("what stays with the buyer", "留下的商品"),
                "length(promotion.refund.kept) > 0",
                refund => Value.OfText(refund.Result.Kept.ToString())
            ),
            Fact(
                "refunded",
                ExpressionType.Money,
                new("money paid back for the goods", "退回的货款"),
                "promotion.refund.refunded > 0 CNY",
                refund => Value.OfMoney(refund.Result.Refunded)
            ),
            Fact(
                "paid",
                ExpressionType.Money,
                new("what the kept goods cost in the end: paid less the refund", "留下的商品最终花费：实付减退款"),
                "promotion.refund.paid < 50% * promotion.refund.regular",
                refund => Value.OfMoney(refund.Result.Paid)
            ),
            Fact(
                "regular",
                ExpressionType.Money,
                new(
                    "what the kept goods cost if bought by themselves, with the promotion as far as they earn it",
                    "单独购买留下的商品应付多少（按其应得的优惠）"
                ),
                "promotion.refund.regular > promotion.refund.paid",
                refund => Value.OfMoney(refund.Result.Regular)
            ),
            Fact(
                "keptValue",
                ExpressionType.Money,
                new(
                    "gifts and rewards that stay although the kept goods do not earn them",
                    "不该再有却仍留下的赠品与奖励的价值"
                ),
                "promotion.refund.keptValue > 0 CNY",
                refund => Value.OfMoney(refund.Result.KeptValue)
            ),
            Fact(
                "saved",
                ExpressionType.Money,
                new("what buying and returning gains", "先买后退占到的便宜"),
                "promotion.refund.saved > 1 CNY",
                refund => Value.OfMoney(refund.Result.Saved)
            ),
            Fact(
                "couponReturned",
                ExpressionType.Bool,
                new("whether the coupon can be used again", "优惠券是否退还可再用"),
                "promotion.refund.couponReturned",
                refund => Value.Of(refund.Result.CouponReturned.Length > 0),
                restsOn: (refund, _, ledger) => ledger.AddSetting("coupon")
            ),
            Fact(
                "useRestored",
                ExpressionType.Bool,
                new("whether the counted use is given back", "使用次数是否退还"),
                "promotion.refund.useRestored",
                refund => Value.Of(refund.Result.UseRestored.Length > 0),
                restsOn: (refund, _, ledger) => ledger.AddSetting("usage")
            ),
        ];

    private static ComputedFact<ResultRecord<Refund>> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<ResultRecord<Refund>, Value> get,
        Action<ResultRecord<Refund>, Value, Ledger>? restsOn = null
    ) => new(name, type, describes, example, get, restsOn: restsOn);
}
