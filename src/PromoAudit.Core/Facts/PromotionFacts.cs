using PromoAudit.Expressions;
using PromoAudit.Facts.Attacks;
using PromoAudit.Facts.Profiles;
using PromoAudit.Facts.Structure;
using PromoAudit.Facts.Threats;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>Facts of one promotion: a row each.</summary>
internal static class PromotionFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "benefit",
                FactSchema.RecordFor(Benefit.Shape),
                new("what it gives; the first benefit, where it has several", "优惠内容；有多项时取第一项"),
                "promotion.benefit.kind == amountOff",
                promotion => promotion.BenefitValue,
                presence: promotion => promotion.BenefitPresence,
                place: promotion =>
                    promotion.PlaceOf(promotion.Promotion.Source.Says("benefits") ? "benefits" : "benefit")
            ),
            Fact(
                "benefits",
                ExpressionType.ListOf(FactSchema.RecordFor(Benefit.Shape)),
                new("everything it gives; empty for a promotion that gives nothing", "全部优惠内容；没有优惠时为空"),
                "count(promotion.benefits) > 1",
                promotion => promotion.BenefitsValue,
                place: promotion =>
                    promotion.PlaceOf(promotion.Promotion.Source.Says("benefits") ? "benefits" : "benefit")
            ),
            Fact(
                "isLive",
                ExpressionType.Bool,
                new("whether customers are meant to reach it: its status is live", "是否对顾客开放：状态为 live"),
                "not promotion.isLive",
                promotion => Value.Of(promotion.Promotion.Status == PromotionStatus.Live)
            ),
            Fact(
                "hasThreshold",
                ExpressionType.Bool,
                new("whether something must be bought before it applies", "是否要先买够才能享受"),
                "promotion.hasThreshold",
                PromotionStructure.HasThreshold
            ),
            Fact(
                "scopeIsAll",
                ExpressionType.Bool,
                new("whether it covers all goods, nothing excepted", "是否适用全部商品且没有排除"),
                "promotion.scopeIsAll",
                PromotionStructure.ScopeIsAll,
                restsOn: (promotion, _, ledger) => SettingsUsed.ByScope(promotion.Promotion, ledger)
            ),
            Fact(
                "items",
                ExpressionType.ListOf(FactSchema.RecordFor(Item.Shape)),
                new("the articles in its scope", "适用的商品"),
                "any(promotion.items, i => i.liquidity == cash)",
                PromotionStructure.Items,
                restsOn: (promotion, _, ledger) => SettingsUsed.ByScope(promotion.Promotion, ledger)
            ),
            Fact(
                "scopeIsNone",
                ExpressionType.Bool,
                new("whether it covers no goods: a reward for an act", "是否不涉及商品：对某种行为的奖励"),
                "promotion.scopeIsNone",
                promotion => Value.Of(promotion.Promotion.Scope is { Extent: Plans.Extent.None })
            ),
            Fact(
                "ownerPays",
                ExpressionType.Percent,
                new("share of the benefit that the plan's owner pays for", "优惠中由方案所属方承担的比例"),
                "promotion.ownerPays > 50%",
                promotion => Value.OfPercent(FundingShares.OwnerPays(promotion.Promotion, promotion.Facts.Plan))
            ),
            Fact(
                "fundedByOthers",
                ExpressionType.Percent,
                new(
                    "share of the benefit that somebody else than the merchant pays for",
                    "优惠中由商家以外的人承担的比例"
                ),
                "promotion.fundedByOthers > 0%",
                promotion => Value.OfPercent(FundingShares.OthersPay(promotion.Promotion))
            ),
            Fact(
                "validDays",
                ExpressionType.Count,
                new(
                    "calendar days on which it can be used; unlimited when it has no end",
                    "可以使用的天数；没有结束时间为不限"
                ),
                "promotion.validDays > 31",
                promotion => promotion.Time.Days is { } days ? Value.OfCount(days) : Value.Unlimited
            ),
            Fact(
                "neverValid",
                ExpressionType.Bool,
                new("whether there is no moment at which it can be used", "是否任何时刻都无法使用"),
                "promotion.neverValid",
                promotion => Value.Of(PromotionStructure.IsNeverValid(promotion))
            ),
            Fact(
                "claimOutlivesValidity",
                ExpressionType.Bool,
                new("whether it can still be claimed when it can no longer be used", "过期后是否仍可领取"),
                "promotion.claimOutlivesValidity",
                promotion => Value.Of(PromotionStructure.ClaimOutlivesValidity(promotion.Promotion))
            ),
            Fact(
                "stackingDeclared",
                ExpressionType.Bool,
                new("whether anybody decided which promotions may join it", "是否写明了叠加规则"),
                "not promotion.stackingDeclared",
                promotion => Value.Of(PromotionStructure.DeclaresStacking(promotion.Promotion))
            ),
            Fact(
                "toldNotEnforced",
                ExpressionType.ListOf(ExpressionType.Text),
                new("restrictions that customers are told and no field enforces", "告知了顾客但没有字段执行的限制"),
                "count(promotion.toldNotEnforced) > 0",
                PromotionStructure.ToldNotEnforced,
                place: promotion => promotion.PlaceOf("terms")
            ),
            Fact(
                "enforcedNotTold",
                ExpressionType.ListOf(ExpressionType.Text),
                new("restrictions that fields enforce and customers are not told", "字段会执行但没告知顾客的限制"),
                "count(promotion.enforcedNotTold) > 0",
                PromotionStructure.EnforcedNotTold,
                place: promotion => promotion.PlaceOf("terms")
            ),
            Fact(
                "isDeferred",
                ExpressionType.Bool,
                new(
                    "whether it gives value later than the price of this order: points, cashback, coupons, rewards, prizes",
                    "是否事后兑付：积分、返现、券、奖励、奖品"
                ),
                "promotion.isDeferred",
                promotion => Value.Of(promotion.Promotion.Benefits.Any(RewardTiming.IsDeferred))
            ),
            Fact(
                "rewardPaidEarly",
                ExpressionType.Bool,
                new(
                    "whether deferred value changes hands while the goods can still be sent back",
                    "退货期结束前是否已经兑付"
                ),
                "promotion.rewardPaidEarly",
                RewardTiming.IsPaidEarly
            ),
            Fact(
                "hasSharedCode",
                ExpressionType.Bool,
                new("whether one code works for everybody", "是否有人人通用的优惠码"),
                "promotion.hasSharedCode",
                promotion => Value.Of(Codes.Of(promotion.Promotion.Trigger).Any(Codes.IsShared))
            ),
            Fact(
                "codeCount",
                ExpressionType.Count,
                new(
                    "different codes that are handed out; unlimited when buyers make them up",
                    "发出的优惠码个数；买家自拟为不限"
                ),
                "promotion.codeCount > 1000",
                PromotionStructure.CodeCount
            ),
            Fact(
                "possibleCodes",
                ExpressionType.Number,
                new(
                    "codes there could be: letters to the power of the length; none without generated codes",
                    "理论上可能的优惠码个数：字符数的长度次方；没有生成码则无"
                ),
                "promotion.possibleCodes < 1000000",
                PromotionStructure.PossibleCodes
            ),
            Fact(
                "guessesPerHit",
                ExpressionType.Number,
                new(
                    "codes somebody must try to hit a valid one: possible codes by codes handed out",
                    "平均试多少次能撞中一个有效码"
                ),
                "promotion.guessesPerHit < 10000",
                PromotionStructure.GuessesPerHit
            ),
            Fact(
                "compensation",
                FactSchema.Compensation,
                new("what the shop's promises cost on the orders that it can bring", "它带来的订单会触发多少承诺赔付"),
                "promotion.compensation.lateAtCap > 10000 CNY",
                FactSchema.CompensationOf,
                place: promotion => promotion.PlaceOf("limits")
            ),
            Fact(
                "laterDrop",
                FactSchema.LaterDrop,
                new(
                    "the shop's own later and lower price that its promise to pay back differences covers; none without one",
                    "价保期内本店自己后来的更低价；没有则无"
                ),
                "promotion.laterDrop.atCap > 10000 CNY",
                FactSchema.LaterDropOf,
                place: promotion => promotion.PlaceOf("benefit")
            ),
            Fact(
                "prizes",
                FactSchema.Prizes,
                new("what its draw gives away; none without prizes", "抽奖会送出多少；没有奖品则无"),
                "promotion.prizes.expected > 1 CNY",
                FactSchema.PrizesOf,
                place: promotion => promotion.PlaceOf("benefit")
            ),
            Fact(
                "idleLimits",
                ExpressionType.ListOf(FactSchema.IdleLimit),
                new(
                    "limits that never take effect, since a tighter one is reached first",
                    "永远用不到的上限：总有更严的先生效"
                ),
                "count(promotion.idleLimits) > 0",
                promotion =>
                    Value.OfList(
                        ValueList.From(
                            IdleLimits.Of(promotion.Promotion, promotion.Facts.Plan.Shop),
                            idle => FactSchema.IdleLimitOf(idle, promotion)
                        )
                    ),
                place: promotion => promotion.PlaceOf("limits")
            ),
            Fact(
                "absentPartners",
                ExpressionType.ListOf(FactSchema.RecordFor(Promotion.Shape)),
                new(
                    "promotions that it names under stacking.with or trigger.of and that never run when they are needed",
                    "stacking.with 或 trigger.of 里写到、却不会同时存在的活动"
                ),
                "count(promotion.absentPartners) > 0",
                promotion => promotion.Facts.ListOf(Partners.Absent(promotion)),
                place: promotion => promotion.PlaceOf("stacking")
            ),
            Fact(
                "effectiveLayer",
                FactWords.TypeFor(
                    "effectiveLayer",
                    PlanWords.Layers.All,
                    new("where in the order of pricing a promotion acts", "在哪一层计算")
                ),
                new(
                    "the layer it acts in: as said, or as the profile puts its benefit",
                    "实际所在的层：所写的，或平台对该优惠的默认"
                ),
                "promotion.effectiveLayer == 'shop'",
                promotion =>
                    Value.OfWord(PlanWords.Layers.WordFor(promotion.Facts.Admissibility.LayerOf(promotion.Promotion))),
                place: promotion => promotion.PlaceOf("layer"),
                restsOn: (promotion, _, ledger) =>
                    SettingsUsed.ByLayer(promotion.Facts.Admissibility, promotion.Promotion, ledger)
            ),
            Fact(
                "overlapping",
                ExpressionType.ListOf(FactSchema.RecordFor(Promotion.Shape)),
                new(
                    "other promotions that can apply to the same goods in the same order",
                    "能在同一单作用于同一商品的其他活动"
                ),
                "count(promotion.overlapping) > 2",
                promotion => promotion.Facts.ListOf(PromotionStructure.Overlapping(promotion)),
                restsOn: (promotion, _, ledger) =>
                {
                    foreach (var other in PromotionStructure.Overlapping(promotion))
                    {
                        SettingsUsed.ByMeeting(promotion.Facts.Admissibility, promotion.Promotion, other, ledger);
                    }
                }
            ),
            Fact(
                "exposure",
                FactSchema.ExposureRecord,
                new("what it can give away, and what stops it", "最多给出多少、被什么限制"),
                "promotion.exposure.lossAtCap > 10000 CNY",
                FactSchema.ExposureOf,
                place: promotion => promotion.PlaceOf("limits"),
                restsOn: (promotion, _, ledger) => SettingsUsed.ByScope(promotion.Promotion, ledger)
            ),
            Fact(
                "identity",
                FactSchema.Identity,
                new("what one more identity costs, and what it takes", "多一个身份要花多少、能拿多少"),
                "promotion.identity.ratio >= 10",
                FactSchema.IdentityOf,
                place: promotion => promotion.PlaceOf("buyers")
            ),
            Fact(
                "cashOut",
                FactSchema.CashOut,
                new(
                    "the article in its scope that leaves a reseller most; none where it reduces nothing",
                    "适用商品中转手赚得最多的；没有降价的商品则无"
                ),
                "promotion.cashOut.gain > 0 CNY",
                ResaleGain.Of,
                place: promotion => promotion.PlaceOf("benefit")
            ),
            Fact(
                "guessing",
                FactSchema.Guessing,
                new("trying codes until one works; none without generated codes", "撞码的快慢与成本；没有生成码则无"),
                "promotion.guessing.timeToHit < 1h",
                CodeGuessing.Of,
                place: promotion => promotion.PlaceOf("trigger")
            ),
            Fact(
                "detection",
                FactSchema.Detection,
                new("what happens before somebody notices", "有人发现之前会发生什么"),
                "promotion.detection.loss > 10000 CNY",
                Detection.Of
            ),
            Fact(
                "attack",
                FactSchema.Attack,
                new(
                    "the costliest attack that pays and that it has a part in; none where none does within the bounds of the search",
                    "有它参与、有利可图的攻击中损失最大的；在搜索范围内都无利可图则无"
                ),
                "promotion.attack.lossAtCap > 10000 CNY",
                FoundAttacks.WorstOf
            ),
            Fact(
                "selfDealing",
                FactSchema.SelfDealing,
                new(
                    "what one faked order brings a seller; none where nobody but the merchant pays",
                    "商家自买自卖一单的收益与成本；没有第三方出资则无"
                ),
                "promotion.selfDealing.margin > 0 CNY",
                SelfDealing.Of,
                place: promotion => promotion.PlaceOf("funding")
            ),
            Fact(
                "alone",
                FactSchema.Cut,
                new("the deepest cut that it makes by itself on one article", "单独使用时对单个商品的最大降幅"),
                "promotion.alone.cut > 70%",
                promotion =>
                {
                    var alone = promotion.Facts.Stacks.Alone(promotion.Promotion);
                    return FactSchema.CutOf(alone.Quote, alone.Missing, promotion, "alone");
                },
                place: promotion => promotion.PlaceOf("benefit"),
                restsOn: SettingsUsed.ByPrice
            ),
            Fact(
                "prices",
                ExpressionType.ListOf(FactSchema.Cut),
                new(
                    "what it makes of the price of each article that it reduces, by itself",
                    "单独使用时各商品的到手价"
                ),
                "any(promotion.prices, c => c.received < c.item.cost)",
                PromotionStructure.Prices,
                place: promotion => promotion.PlaceOf("benefit"),
                restsOn: SettingsUsed.ByPrice
            ),
            Fact(
                "smallestBasket",
                FactSchema.Basket,
                new("the cheapest cart that it applies to, priced with it alone", "能用上它的最便宜购物车（只用它）"),
                "promotion.smallestBasket.share > 50%",
                promotion =>
                {
                    var smallest = promotion.Facts.Stacks.SmallestBasket(promotion.Promotion);
                    return FactSchema.BasketOf(smallest.Quote, smallest.Missing, promotion, "smallestBasket");
                },
                restsOn: SettingsUsed.ByPrice
            ),
            Fact(
                "refund",
                FactSchema.Kept,
                new("the worst partial return that it allows by itself", "单独使用它时最不利的部分退货"),
                "promotion.refund.saved > 1 CNY",
                promotion =>
                    FactSchema.KeptOf(promotion.Facts.Refunds.CheapestKept(promotion.Promotion), promotion, "refund"),
                place: promotion => promotion.PlaceOf("onRefund"),
                restsOn: (promotion, _, ledger) => SettingsUsed.ByRefund(promotion.Promotion, ledger)
            ),
        ];

    private static ComputedFact<PromotionSubject> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<PromotionSubject, Value> get,
        Func<PromotionSubject, Presence>? presence = null,
        Func<PromotionSubject, SourcePlace?>? place = null,
        Action<PromotionSubject, Value, Ledger>? restsOn = null
    ) => new(name, type, describes, example, get, presence, place, restsOn: restsOn);
}
