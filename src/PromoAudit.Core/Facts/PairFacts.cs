using PromoAudit.Expressions;
using PromoAudit.Facts.Stacking;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>Facts of two promotions side by side: a row each.</summary>
internal static class PairFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "together",
                ExpressionType.Bool,
                new(
                    "whether both may be used on one order, as the platform honours it",
                    "两个活动能否用在同一单（按平台实际执行）"
                ),
                "pair.together",
                pair => Value.Of(pair.Facts.Admissibility.Together(pair.First.Promotion, pair.Second.Promotion))
            ),
            Fact(
                "firstExcludesSecond",
                ExpressionType.Bool,
                new("whether the first declares that the second may not join it", "前者是否写明不与后者同享"),
                "pair.firstExcludesSecond != pair.secondExcludesFirst",
                pair => Value.Of(pair.Facts.Admissibility.Excludes(pair.First.Promotion, pair.Second.Promotion))
            ),
            Fact(
                "secondExcludesFirst",
                ExpressionType.Bool,
                new("whether the second declares that the first may not join it", "后者是否写明不与前者同享"),
                "pair.secondExcludesFirst and pair.together",
                pair => Value.Of(pair.Facts.Admissibility.Excludes(pair.Second.Promotion, pair.First.Promotion))
            ),
            Fact(
                "declaredToCombine",
                ExpressionType.Bool,
                new(
                    "whether at least one says that they may combine, and neither excludes the other",
                    "是否至少一方写明可以同享且双方都不排斥"
                ),
                "pair.together and not pair.declaredToCombine",
                pair =>
                    Value.Of(pair.Facts.Admissibility.DeclaredToCombine(pair.First.Promotion, pair.Second.Promotion))
            ),
            Fact(
                "shareGoods",
                ExpressionType.Bool,
                new("whether at least one article is in the scope of both", "是否有同时适用的商品"),
                "pair.shareGoods",
                pair => Value.Of(pair.Facts.Admissibility.ShareGoods(pair.First.Promotion, pair.Second.Promotion))
            ),
            Fact(
                "sharedItems",
                ExpressionType.ListOf(FactSchema.RecordFor(Item.Shape)),
                new("the articles in the scope of both", "同时适用的商品"),
                "any(pair.sharedItems, i => i.liquidity == cash)",
                pair => Value.OfList(ValueList.OfRecords(SharedItems(pair)))
            ),
            Fact(
                "overlapInTime",
                ExpressionType.Bool,
                new("whether there is a moment at which both can be used", "有效期是否重叠"),
                "pair.overlapInTime",
                pair => Value.Of(Stacking.Admissibility.OverlapInTime(pair.First.Promotion, pair.Second.Promotion))
            ),
            Fact(
                "worst",
                FactSchema.Cheapest,
                new(
                    "the article on which both together, and no other, leave least above cost; none where they never meet",
                    "只用这两个活动时离成本最近（或亏得最多）的商品；不会同时生效则无"
                ),
                "pair.worst.received < pair.worst.item.cost",
                pair =>
                {
                    var (stacks, first, second) = (pair.Facts.Stacks, pair.First.Promotion, pair.Second.Promotion);
                    return FactSchema.CheapestOf(FewPromotions.Worst(stacks, first, second), pair, "worst");
                }
            ),
        ];

    private static ItemSubject[] SharedItems(PairSubject pair)
    {
        var admissibility = pair.Facts.Admissibility;
        return
        [
            .. pair.Facts.Items.Where(item =>
                admissibility.InScope(pair.First.Promotion, item.Item)
                && admissibility.InScope(pair.Second.Promotion, item.Item)
            ),
        ];
    }

    private static ComputedFact<PairSubject> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<PairSubject, Value> get
    ) => new(name, type, describes, example, get);
}
