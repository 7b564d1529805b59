using PromoAudit.Expressions;

namespace PromoAudit.Facts.Figures;

/// <summary>Legal figures, as files under <c>rules/law</c> state them.</summary>
internal static class LawNames
{
    public static FigureName[] All() =>
        [
            new(
                "prizeCeiling",
                ExpressionType.Money,
                new("highest lawful worth of a prize in a sale with a draw", "抽奖式有奖销售的最高奖上限")
            ),
            new(
                "prizesPublished",
                ExpressionType.Bool,
                new(
                    "whether prizes, their numbers or chances must be published before the start",
                    "是否必须事先公布奖品、数量或中奖概率"
                )
            ),
            new(
                "drawRecords",
                ExpressionType.Duration,
                new("how long records of a draw must be kept", "抽奖记录要保存多久")
            ),
            new(
                "orderRecords",
                ExpressionType.Duration,
                new("how long records of transactions must be kept", "交易记录要保存多久")
            ),
            new(
                "referenceDays",
                ExpressionType.Count,
                new(
                    "days before a reduction whose lowest price it must start from",
                    "打折基准价要看此前多少天的最低成交价"
                )
            ),
            new(
                "neutralReviewRewards",
                ExpressionType.Bool,
                new(
                    "whether a reward for a review may not depend on what it says",
                    "评价奖励是否不得与评价内容好坏挂钩"
                )
            ),
            new(
                "disclosedReviewRewards",
                ExpressionType.Bool,
                new("whether reviews must say that they were rewarded", "有奖励的评价是否必须注明")
            ),
            new(
                "reviewFine",
                ExpressionType.Money,
                new("fine for unlawful reviews, at most or for each", "违规评价的罚款（最高或每条）")
            ),
            new(
                "fakeTradeFine",
                ExpressionType.Money,
                new("highest fine for faked trade and false publicity", "刷单、虚假宣传的最高罚款")
            ),
            new(
                "contractOnOrder",
                ExpressionType.Bool,
                new("whether a submitted order is a contract whatever the terms say", "下单成功是否即视为合同成立")
            ),
            new(
                "revocationWindow",
                ExpressionType.Duration,
                new("time to ask a court to undo a price mistake", "标错价请求撤销的期限")
            ),
            new(
                "withdrawal",
                ExpressionType.Duration,
                new("time to send goods back without a reason", "无理由退货的期限")
            ),
            new("fraudMultiple", ExpressionType.Count, new("times the price owed for fraud", "欺诈要赔价款的几倍")),
            new("fraudMinimum", ExpressionType.Money, new("least that is owed for fraud", "欺诈赔偿的最低金额")),
            new(
                "foodMultiple",
                ExpressionType.Count,
                new("times the price owed for food that breaks its standard", "食品不合标准要赔价款的几倍")
            ),
            new(
                "foodMinimum",
                ExpressionType.Money,
                new("least that is owed for such food", "食品不合标准赔偿的最低金额")
            ),
            new(
                "priceFraudMultiple",
                ExpressionType.Count,
                new("times the unlawful gain that price fraud is fined", "价格欺诈按违法所得罚几倍")
            ),
            new(
                "priceFraudFine",
                ExpressionType.Money,
                new("highest fine for price fraud that gained nothing", "没有违法所得时价格欺诈的最高罚款")
            ),
            new(
                "totalPriceShown",
                ExpressionType.Bool,
                new("whether mandatory fees must be in the price shown", "必付费用是否必须含在标价里")
            ),
            new(
                "maliciousReturnsBanned",
                ExpressionType.Bool,
                new("whether malicious returns of rivals are unlawful", "恶意退货、反向刷单是否违法")
            ),
            new(
                "shipWithin",
                ExpressionType.Duration,
                new("time to ship where nothing else is promised", "没有另行承诺时的发货时限")
            ),
            new(
                "latePenaltyShare",
                ExpressionType.Percent,
                new("share of what was paid that a late order costs", "延迟发货按实付赔几成")
            ),
            new("latePenaltyMin", ExpressionType.Money, new("least that a late order costs", "延迟发货最低赔多少")),
            new("latePenaltyMax", ExpressionType.Money, new("most that a late order costs", "延迟发货最高赔多少")),
            new(
                "outOfStockPenaltyShare",
                ExpressionType.Percent,
                new("share of what was paid that an order never shipped costs", "缺货按实付赔几成")
            ),
            new(
                "outOfStockPenaltyMin",
                ExpressionType.Money,
                new("least that an order never shipped costs", "缺货最低赔多少")
            ),
            new(
                "outOfStockPenaltyMax",
                ExpressionType.Money,
                new("most that an order never shipped costs", "缺货最高赔多少")
            ),
        ];
}
