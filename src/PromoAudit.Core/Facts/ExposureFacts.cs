using PromoAudit.Expressions;
using PromoAudit.Facts.Exposure;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>What a promotion can give away, and what stops it.</summary>
internal static class ExposureFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "benefitPerUse",
                ExpressionType.Money,
                new(
                    "what one use gives at most; unlimited when it grows with the order and nothing stops it",
                    "单次最多给出多少；随订单增长且没有上限时为不限"
                ),
                "promotion.exposure.benefitPerUse > 100 CNY",
                exposure => Money(exposure.Result.BenefitPerUse)
            ),
            Fact(
                "lossPerUse",
                ExpressionType.Money,
                new("what the largest use costs the plan's owner", "单次给出最多的那一次，方案所属方的损失"),
                "promotion.exposure.lossPerUse > 100 CNY",
                exposure => Money(exposure.Result.LossPerUse)
            ),
            Fact(
                "cart",
                ExpressionType.Text,
                new(
                    "the cart of the largest use that was priced; empty for a reward for an act",
                    "单次给出最多的购物车；对行为的奖励则为空"
                ),
                "length(promotion.exposure.cart) > 0",
                exposure => Value.OfText(exposure.Result.Cart)
            ),
            Fact(
                "uses",
                ExpressionType.Count,
                new("uses of all buyers together until something stops them", "所有买家合计最多可用次数"),
                "promotion.exposure.uses > 10000",
                exposure => exposure.Result.Uses is { } uses ? Value.OfCount(uses) : Value.Unlimited
            ),
            Fact(
                "bindingCap",
                ExpressionType.Text,
                new(
                    "the field of the cap that stops it first, or stock; empty when none does",
                    "最先生效的上限字段，或 stock；没有则为空"
                ),
                "promotion.exposure.bindingCap == 'limits.budget'",
                exposure => Value.OfText(exposure.Result.BindingCap)
            ),
            Fact(
                "benefitAtCap",
                ExpressionType.Money,
                new(
                    "what is given away in all until a cap or the stock ends it, whoever pays for it",
                    "到上限或库存为止合计给出多少，不论谁出资"
                ),
                "unlimited(promotion.exposure.benefitAtCap)",
                exposure => Money(exposure.Result.BenefitAtCap)
            ),
            Fact(
                "lossAtCap",
                ExpressionType.Money,
                new(
                    "what all uses until a cap or the stock ends them cost the plan's owner",
                    "到上限或库存为止，方案所属方合计的损失"
                ),
                "promotion.exposure.lossAtCap > 10000 CNY",
                exposure => Money(exposure.Result.LossAtCap)
            ),
            Fact(
                "capped",
                ExpressionType.Bool,
                new(
                    "whether a declared figure bounds uses, units or money in all; stock does not count",
                    "是否有写明的总次数、总件数或总金额上限；库存不算"
                ),
                "not promotion.exposure.capped",
                exposure => Value.Of(exposure.Result.Capped)
            ),
            Fact(
                "grows",
                ExpressionType.Bool,
                new(
                    "whether more units in one order give more, and nothing stops it",
                    "是否买得越多优惠越多且没有上限"
                ),
                "promotion.exposure.grows",
                exposure => Value.Of(exposure.Result.Grows)
            ),
            Fact(
                "usesPerBuyer",
                ExpressionType.Count,
                new("uses of one buyer", "每个买家最多可用次数"),
                "promotion.exposure.usesPerBuyer > 1",
                exposure => exposure.Result.UsesPerBuyer is { } uses ? Value.OfCount(uses) : Value.Unlimited
            ),
            Fact(
                "perBuyer",
                ExpressionType.Money,
                new("benefit that one buyer can take", "每个买家最多能得多少"),
                "promotion.exposure.perBuyer > 500 CNY",
                exposure => Money(exposure.Result.PerBuyer)
            ),
        ];

    private static Value Money(decimal? amount) => amount is { } known ? Value.OfMoney(known) : Value.Unlimited;

    private static ComputedFact<ResultRecord<PromotionExposure>> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<ResultRecord<PromotionExposure>, Value> get
    ) => new(name, type, describes, example, get);
}
