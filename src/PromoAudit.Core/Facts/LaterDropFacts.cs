using PromoAudit.Expressions;
using PromoAudit.Facts.Promises;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>A price that the shop would have to match itself.</summary>
internal static class LaterDropFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "item",
                FactSchema.RecordFor(Item.Shape),
                new("the article", "商品"),
                "promotion.laterDrop.item.sku == 'TEE'",
                drop => Value.OfRecord(drop.Facts.SubjectOf(drop.Result.Item))
            ),
            Fact(
                "earlier",
                FactSchema.RecordFor(Promotion.Shape),
                new("the promotion under which it was bought", "买家购买时所用的活动"),
                "promotion.laterDrop.earlier.valid.to <= promotion.laterDrop.later.valid.from",
                drop => Value.OfRecord(drop.Facts.SubjectOf(drop.Result.Earlier))
            ),
            Fact(
                "later",
                FactSchema.RecordFor(Promotion.Shape),
                new("the promotion that makes it cheaper afterwards", "之后让它更便宜的活动"),
                "promotion.laterDrop.later.isLive",
                drop => Value.OfRecord(drop.Facts.SubjectOf(drop.Result.Later))
            ),
            Fact(
                "before",
                ExpressionType.Money,
                new("what was paid for one unit under the earlier one alone", "前一个活动下每件实付"),
                "promotion.laterDrop.before > 2 * promotion.laterDrop.after",
                drop => Value.OfMoney(drop.Result.Before)
            ),
            Fact(
                "after",
                ExpressionType.Money,
                new("what one unit costs under the later one alone", "后一个活动下每件实付"),
                "promotion.laterDrop.after < promotion.laterDrop.before",
                drop => Value.OfMoney(drop.Result.After)
            ),
            Fact(
                "perUnit",
                ExpressionType.Money,
                new("what is paid back for one unit", "每件要退的差价"),
                "promotion.laterDrop.perUnit > 10 CNY",
                drop => Value.OfMoney(drop.Result.PerUnit)
            ),
            Fact(
                "units",
                ExpressionType.Count,
                new(
                    "units that can be sold under the earlier one; unlimited where nothing ends it",
                    "前一个活动最多能卖出的件数；没有上限为不限"
                ),
                "promotion.laterDrop.units > 1000",
                drop => drop.Result.Units is { } units ? Value.OfCount(units) : Value.Unlimited
            ),
            Fact(
                "atCap",
                ExpressionType.Money,
                new("what is paid back in all", "合计要退的差价"),
                "promotion.laterDrop.atCap > 10000 CNY",
                drop => drop.Result.AtCap is { } sum ? Value.OfMoney(sum) : Value.Unlimited
            ),
        ];

    private static ComputedFact<ResultRecord<LaterDrop>> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<ResultRecord<LaterDrop>, Value> get
    ) => new(name, type, describes, example, get);
}
