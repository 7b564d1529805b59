using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Profiles;
using PromoAudit.Facts.Stacking;
using PromoAudit.Facts.Structure;
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
                pair => Value.Of(pair.Facts.Admissibility.Together(pair.First.Promotion, pair.Second.Promotion)),
                restsOn: (pair, _, ledger) =>
                    SettingsUsed.ByMeeting(
                        pair.Facts.Admissibility,
                        pair.First.Promotion,
                        pair.Second.Promotion,
                        ledger
                    )
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
                "overlap",
                FactSchema.Overlap,
                new(
                    "the time that both have in common; none where they never run together",
                    "共同的有效时间；没有则无"
                ),
                "pair.overlap.days > 7",
                Overlap
            ),
            Fact(
                "shareOfFirst",
                ExpressionType.Percent,
                new(
                    "how much of the first one's goods the second covers too, counted in articles",
                    "前者的商品有多少也适用后者，按商品个数"
                ),
                "pair.shareOfFirst > 50%",
                pair => ShareOf(pair, pair.First)
            ),
            Fact(
                "shareOfSecond",
                ExpressionType.Percent,
                new(
                    "how much of the second one's goods the first covers too, counted in articles",
                    "后者的商品有多少也适用前者，按商品个数"
                ),
                "pair.shareOfSecond > 50%",
                pair => ShareOf(pair, pair.Second)
            ),
            Fact(
                "firstNamesSecond",
                ExpressionType.Bool,
                new("whether the first names the second under stacking.with", "前者是否在 stacking.with 里写了后者"),
                "pair.firstNamesSecond and pair.secondExcludesFirst",
                pair => Value.Of(Partners.Names(pair.First.Promotion, pair.Second.Promotion))
            ),
            Fact(
                "secondNamesFirst",
                ExpressionType.Bool,
                new("whether the second names the first under stacking.with", "后者是否在 stacking.with 里写了前者"),
                "pair.secondNamesFirst and pair.firstExcludesSecond",
                pair => Value.Of(Partners.Names(pair.Second.Promotion, pair.First.Promotion))
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
                    return FactSchema.CheapestOf(stacks.Pairs.Worst(first, second), pair, "worst");
                },
                restsOn: SettingsUsed.ByPrice
            ),
        ];

    private static Value Overlap(PairSubject pair)
    {
        var time = pair.First.Time.And(pair.Second.Time);
        return time.IsEmpty || !Admissibility.OverlapInTime(pair.First.Promotion, pair.Second.Promotion)
            ? Value.Nothing
            : Value.OfRecord(new ResultRecord<ValidTime>(FactSchema.Overlap, time, pair, "overlap"));
    }

    private static Value ShareOf(PairSubject pair, PromotionSubject one) =>
        one.Items.Length == 0 ? Value.Nothing : Value.OfPercent((decimal)SharedItems(pair).Length / one.Items.Length);

    private static ItemSubject[] SharedItems(PairSubject pair)
    {
        var book = pair.Facts.Stacks.Book;
        var shared = new ItemSet(book.Prices.Length);
        shared.AddCommon(book.Of(pair.First.Promotion).Scope, book.Of(pair.Second.Promotion).Scope);
        return [.. pair.Facts.ItemsIn(shared)];
    }

    private static ComputedFact<PairSubject> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<PairSubject, Value> get,
        Action<PairSubject, Value, Ledger>? restsOn = null
    ) => new(name, type, describes, example, get, restsOn: restsOn);
}
