using PromoAudit.Expressions;
using PromoAudit.Facts.Promises;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>What a draw gives away.</summary>
internal static class PrizeFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "draws",
                ExpressionType.Count,
                new(
                    "draws of all buyers together; unlimited where nothing ends them",
                    "所有人合计的抽奖次数；没有上限为不限"
                ),
                "promotion.prizes.draws > 10000",
                pool => pool.Result.Draws
            ),
            Fact(
                "chances",
                ExpressionType.Percent,
                new("the chances of all rows together", "各行中奖概率之和"),
                "promotion.prizes.chances != 100%",
                pool => pool.Result.Chances
            ),
            Fact(
                "expected",
                ExpressionType.Money,
                new("worth of what one draw gives on average", "平均每抽一次送出多少"),
                "promotion.prizes.expected > 1 CNY",
                pool => pool.Result.Expected
            ),
            Fact(
                "expectedAtCap",
                ExpressionType.Money,
                new("worth of what all draws give on average", "全部抽完平均送出多少"),
                "promotion.prizes.expectedAtCap > promotion.limits.budget",
                pool => pool.Result.ExpectedAtCap
            ),
            Fact(
                "worst",
                ExpressionType.Money,
                new(
                    "worth of everything that can be won; unlimited where a prize has no number that is kept",
                    "奖品全部被抽走合计多少；有奖品不限量则为不限"
                ),
                "unlimited(promotion.prizes.worst)",
                pool => pool.Result.Worst
            ),
            Fact(
                "worstCost",
                ExpressionType.Money,
                new("what everything that can be won costs the giver", "奖品全部被抽走，出奖方合计的成本"),
                "promotion.prizes.worstCost > 10000 CNY",
                pool => pool.Result.WorstCost
            ),
            Fact(
                "dearest",
                ExpressionType.Money,
                new("worth of the dearest prize", "最贵奖品的价值"),
                "promotion.prizes.dearest > 50000 CNY",
                pool => pool.Result.Dearest
            ),
            Fact(
                "unbounded",
                ExpressionType.Bool,
                new(
                    "whether a prize of some worth has no number at which the draw stops giving it",
                    "是否有值钱的奖品没有数量上限"
                ),
                "promotion.prizes.unbounded",
                pool => Value.Of(pool.Result.IsUnbounded)
            ),
        ];

    private static ComputedFact<ResultRecord<PrizePool>> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<ResultRecord<PrizePool>, Value> get
    ) => new(name, type, describes, example, get);
}
