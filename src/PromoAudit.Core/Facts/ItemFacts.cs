using PromoAudit.Expressions;
using PromoAudit.Facts.Profiles;
using PromoAudit.Facts.Stacking;
using PromoAudit.Facts.Structure;
using PromoAudit.Facts.Threats;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>Facts of one article: a row each.</summary>
internal static class ItemFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "promotions",
                ExpressionType.ListOf(FactSchema.RecordFor(Promotion.Shape)),
                new("the promotions whose scope it is in", "适用于它的活动"),
                "count(item.promotions) > 2",
                item => Value.OfList(ValueList.OfRecords(item.Facts.PromotionsOn(item.Item)))
            ),
            Fact(
                "contentGrams",
                ExpressionType.Number,
                new(
                    "grams in one sales unit; none where it is not sold by weight",
                    "一个销售单位的克数；不按重量卖则无"
                ),
                "item.contentGrams > item.weight",
                UnitContents.Grams
            ),
            Fact(
                "resaleValue",
                ExpressionType.Money,
                new(
                    "what a reseller gets for one: as said, else a share of the price by its liquidity",
                    "转卖一件能得多少：所写的，否则按变现难易取售价的几成"
                ),
                "item.resaleValue > item.cheapest.price",
                ResaleValue.Of,
                restsOn: (item, _, ledger) => ledger.Add(ResaleValue.ShareOf(item))
            ),
            Fact(
                "cheapest",
                FactSchema.Cheapest,
                new("the lowest price any admissible set of promotions reaches", "各种可行组合下的最低到手价"),
                "item.cheapest.received < item.cost",
                item => FactSchema.CheapestOf(item.Facts.Stacks.Cheapest(item.Item), item, "cheapest"),
                restsOn: SettingsUsed.ByPrice
            ),
            Fact(
                "cheapestAlone",
                FactSchema.Cheapest,
                new("the lowest price that one promotion at a time reaches", "每次只用一个活动时的最低到手价"),
                "item.cheapestAlone.price > item.cheapest.price",
                item =>
                    FactSchema.CheapestOf(
                        FewPromotions.CheapestAlone(item.Facts.Stacks, item.Item),
                        item,
                        "cheapestAlone"
                    ),
                restsOn: SettingsUsed.ByPrice
            ),
        ];

    private static ComputedFact<ItemSubject> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<ItemSubject, Value> get,
        Action<ItemSubject, Value, Ledger>? restsOn = null
    ) => new(name, type, describes, example, get, restsOn: restsOn);
}
