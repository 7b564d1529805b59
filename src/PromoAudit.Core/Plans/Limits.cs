namespace PromoAudit.Plans;

/// <summary>Caps, the same words for a promotion, an item and the whole shop. Uses are counted without a prefix, units with <c>quantity</c>.</summary>
public sealed record Limits : PlanObject
{
    internal static readonly ObjectShape<Limits> Shape = new("limits", Read);

    public static readonly Limits Undeclared = new();

    /// <summary>Uses in all, counted when redeemed (handing out is counted by <see cref="Claim"/>).</summary>
    public Limit<long> Total { get; init; }

    public Limit<long> TotalQuantity { get; init; }

    /// <summary>Money given away in all, against the everyday price, whoever funds it.</summary>
    public Limit<decimal> Budget { get; init; }

    /// <summary>Uses of the whole promotion per calendar day.</summary>
    public Limit<long> PerDay { get; init; }

    public Limit<long> PerBuyer { get; init; }

    public Limit<long> QuantityPerBuyer { get; init; }

    public Limit<long> PerBuyerPerDay { get; init; }

    public Limit<long> PerOrder { get; init; }

    public Limit<long> QuantityPerOrder { get; init; }

    public Limit<long> PerCode { get; init; }

    public Limit<long> PerReferrer { get; init; }

    /// <summary>Uses one seller may collect on.</summary>
    public Limit<long> PerShop { get; init; }

    public Enforcement? Enforcement { get; init; }

    private static Limits Read(ObjectReader reader) =>
        new()
        {
            Total = reader.CountLimit("total", "Uses in all. 总使用次数。"),
            TotalQuantity = reader.CountLimit("totalQuantity", "Units in all. 总件数。"),
            Budget = reader.MoneyLimit(
                "budget",
                "Money given away in all, whoever funds it. 优惠总预算（不论谁出资）。"
            ),
            PerDay = reader.CountLimit("perDay", "Uses of all buyers together per calendar day. 每天总使用次数。"),
            PerBuyer = reader.CountLimit("perBuyer", "Uses per buyer over the whole promotion. 每人使用次数。"),
            QuantityPerBuyer = reader.CountLimit(
                "quantityPerBuyer",
                "Units per buyer over the whole promotion. 每人限购件数。"
            ),
            PerBuyerPerDay = reader.CountLimit("perBuyerPerDay", "Uses per buyer and day. 每人每天使用次数。"),
            PerOrder = reader.CountLimit("perOrder", "Uses within one order. 每单使用次数。"),
            QuantityPerOrder = reader.CountLimit("quantityPerOrder", "Units within one order. 每单限购件数。"),
            PerCode = reader.CountLimit("perCode", "Uses of one code. 每个优惠码可用次数。"),
            PerReferrer = reader.CountLimit("perReferrer", "Rewards to one referrer. 每位邀请人可得奖励次数。"),
            PerShop = reader.CountLimit("perShop", "Uses one seller may collect on. 每个商家可结算次数。"),
            Enforcement = reader.Word(
                "enforcement",
                PlanWords.Enforcements,
                "How the counters are kept. 计数如何执行。"
            ),
        };
}
