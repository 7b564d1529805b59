using PromoAudit.Expressions;
using PromoAudit.Facts.Exposure;
using PromoAudit.Facts.Profiles;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>Facts of the whole plan: a row each.</summary>
internal static class PlanFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "catalog",
                ExpressionType.ListOf(FactSchema.RecordFor(Item.Shape)),
                new("all articles, in the order of the plan", "全部商品，按方案顺序"),
                "count(plan.catalog) > 0",
                plan => plan.Facts.ItemList
            ),
            Fact(
                "items",
                ExpressionType.ListOf(FactSchema.RecordFor(Item.Shape)),
                new("all articles, in the order of the plan: another name of catalog", "全部商品，即 catalog"),
                "any(plan.items, i => not declared(i.cost))",
                plan => plan.Facts.ItemList
            ),
            Fact(
                "promotions",
                ExpressionType.ListOf(FactSchema.RecordFor(Promotion.Shape)),
                new("all promotions, in the order of the plan", "全部活动，按方案顺序"),
                "count(plan.promotions, p => p.isLive) > 5",
                plan => plan.Facts.PromotionList
            ),
            Fact(
                "shop",
                FactSchema.RecordFor(Shop.Shape),
                new("policies that all promotions share", "所有活动共用的店铺政策"),
                "declared(plan.shop.returns.window)",
                plan => Value.OfRecord(plan.Facts.Shop),
                plan => plan.Facts.Shop.IsAbsent ? Presence.Absent : Presence.Given
            ),
            Fact(
                "uncappedPromotions",
                ExpressionType.ListOf(FactSchema.RecordFor(Promotion.Shape)),
                new("promotions whose uses, units and money nothing bounds", "总次数、总件数、总金额都没有上限的活动"),
                "count(plan.uncappedPromotions) > 0",
                plan =>
                    plan.Facts.ListOf(
                        plan.Facts.Promotions.Where(one => !UseCaps.AreDeclared(one)).Select(one => one.Promotion)
                    )
            ),
            Fact(
                "cheapestCarts",
                ExpressionType.ListOf(FactSchema.Basket),
                new(
                    "the smallest cart of every promotion, priced with the best admissible set",
                    "每个活动的最小购物车在最优组合下的价格"
                ),
                "any(plan.cheapestCarts, c => c.received < c.cost)",
                plan =>
                    Value.OfList(
                        ValueList.From(
                            plan.Facts.Stacks.CheapestCarts(),
                            quote => FactSchema.BasketOf(quote, Missing.Nowhere, plan, "cheapestCarts")
                        )
                    ),
                restsOn: SettingsUsed.ByPrice
            ),
        ];

    private static ComputedFact<PlanRecord> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<PlanRecord, Value> get,
        Func<PlanRecord, Presence>? presence = null,
        Action<PlanRecord, Value, Ledger>? restsOn = null
    ) => new(name, type, describes, example, get, presence, restsOn: restsOn);
}
