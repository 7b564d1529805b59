using PromoAudit.Expressions;

namespace PromoAudit.Facts.Figures;

/// <summary>What attacks cost and bring, as files under <c>rules/threats</c> state it.</summary>
internal static class ThreatNames
{
    public static FigureName[] All() =>
        [
            new("account", ExpressionType.Money, new("price of a fresh account", "一个新账号的价格")),
            new("agedAccount", ExpressionType.Money, new("price of an aged account", "一个老账号的价格")),
            new("email", ExpressionType.Money, new("price of a fresh e-mail address", "一个新邮箱的价格")),
            new(
                "phone",
                ExpressionType.Money,
                new("price of a phone number that receives a code", "一个能收验证码的手机号的价格")
            ),
            new("device", ExpressionType.Money, new("price of a device that looks new", "一台“新设备”的价格")),
            new(
                "address",
                ExpressionType.Money,
                new("price of one more address that parcels reach", "多一个能收货的地址的价格")
            ),
            new(
                "payment",
                ExpressionType.Money,
                new("price of one more card or payment account", "多一个支付账户的价格")
            ),
            new(
                "realName",
                ExpressionType.Money,
                new("price of another person who shows an identity card", "多一个实名的人的价格")
            ),
            new("plate", ExpressionType.Money, new("price of another number plate", "多一个车牌的价格")),
            new("serial", ExpressionType.Money, new("price of another serial number", "多一个机身序列号的价格")),
            new("inPerson", ExpressionType.Money, new("price of another person who shows up", "多一个到场的人的价格")),
            new("receipt", ExpressionType.Money, new("price of another receipt", "多一张小票的价格")),
            new(
                "parcelNumber",
                ExpressionType.Money,
                new("price of a tracking number without a parcel", "一个空包单号的价格")
            ),
            new(
                "parcelEmpty",
                ExpressionType.Money,
                new("price of an empty parcel that really travels", "寄一个空包裹的价格")
            ),
            new("parcelReal", ExpressionType.Money, new("price of a real parcel", "寄一个真包裹的价格")),
            new(
                "brushingCommission",
                ExpressionType.Percent,
                new("share of the order that a faked buyer takes", "刷手按成交价拿的佣金比例")
            ),
            new("fakeReview", ExpressionType.Money, new("price of a bought review", "买一条评价的价格")),
            new(
                "paidReferral",
                ExpressionType.Money,
                new("price of a referral got by advertising", "靠广告拉来一个邀请的价格")
            ),
            new(
                "resaleCash",
                ExpressionType.Percent,
                new("what a reseller gets for goods as good as cash", "等同现金的商品转卖能得几成")
            ),
            new(
                "resaleHigh",
                ExpressionType.Percent,
                new("what a reseller gets for goods that sell at once", "很好出手的商品转卖能得几成")
            ),
            new(
                "resaleNormal",
                ExpressionType.Percent,
                new("what a reseller gets for ordinary goods", "一般商品转卖能得几成")
            ),
            new(
                "resaleLow",
                ExpressionType.Percent,
                new("what a reseller gets for goods that are hard to sell", "难出手的商品转卖能得几成")
            ),
            new(
                "ordersPerHour",
                ExpressionType.Count,
                new("orders in an hour once a hole is passed on", "漏洞传开后每小时的订单数")
            ),
            new(
                "ordersPerHourSlow",
                ExpressionType.Count,
                new("orders in an hour through a code known to few", "优惠码只有少数人知道时每小时的订单数")
            ),
            new(
                "ordersPerHourFast",
                ExpressionType.Count,
                new("orders in an hour where a hole spreads fastest", "漏洞传得最快时每小时的订单数")
            ),
            new(
                "unitsPerHourFast",
                ExpressionType.Count,
                new("units in an hour where it spreads fastest", "传得最快时每小时的件数")
            ),
            new("ringSmall", ExpressionType.Count, new("identities of a small ring", "小团伙手里的身份数")),
            new("ringUsual", ExpressionType.Count, new("identities of a ring as reported", "已曝光团伙手里的身份数")),
            new(
                "fakeTradeOrders",
                ExpressionType.Count,
                new(
                    "orders from which a platform takes sales for faked ones; 0 where none is known to count",
                    "平台从多少单起按虚假交易处理；未见平台按单数认定则为 0"
                )
            ),
            new(
                "guessesPerHour",
                ExpressionType.Count,
                new("codes that a script tries in an hour when nothing slows it", "不限速时脚本每小时能试的码数")
            ),
        ];
}
