namespace PromoAudit.Plans;

// What the shop promises its buyers and holds for them.

public sealed record Contract : PlanObject
{
    internal static readonly ObjectShape<Contract> Shape = new("contract", Read);

    public AcceptedOn? AcceptedOn { get; init; }

    public bool? PriceErrorClause { get; init; }

    public bool? CancelSuspicious { get; init; }

    private static Contract Read(ObjectReader reader) =>
        new()
        {
            AcceptedOn = reader.Word("acceptedOn", PlanWords.AcceptedOns, "What accepts the order. 何时视为接受订单。"),
            PriceErrorClause = reader.Flag(
                "priceErrorClause",
                "Whether the terms deal with price errors. 条款是否处理标错价。"
            ),
            CancelSuspicious = reader.Flag(
                "cancelSuspicious",
                "Whether suspicious orders may be cancelled. 是否有权取消可疑订单。"
            ),
        };
}

public sealed record Returns : PlanObject
{
    internal static readonly ObjectShape<Returns> Shape = new("returns", Read);

    /// <summary>Zero means that nothing can be returned.</summary>
    public TimeSpan? Window { get; init; }

    /// <summary>Whether money is ever paid back while the goods stay with the buyer (仅退款).</summary>
    public ReturnPossible? WithoutReturn { get; init; }

    public Declared<FreightInsurance> FreightInsurance { get; init; }

    public FreightPayer? FreightBy { get; init; }

    /// <summary>All that one returned parcel costs the merchant.</summary>
    public decimal? Cost { get; init; }

    private static Returns Read(ObjectReader reader) =>
        new()
        {
            Window = reader.Duration(
                "window",
                "How long goods can be returned; 0d is never. 退货期限；0d 表示不可退。"
            ),
            WithoutReturn = reader.Word(
                "withoutReturn",
                PlanWords.ReturnPossibles,
                "Whether money is paid back without goods. 是否支持仅退款。"
            ),
            FreightInsurance = reader.RecordOrNone(
                "freightInsurance",
                Plans.FreightInsurance.Shape,
                "Insurance of the return freight, or none. 运费险；没有写 none。"
            ),
            FreightBy = reader.Word(
                "freightBy",
                PlanWords.FreightPayers,
                "Who pays the return freight. 谁承担退货运费。"
            ),
            Cost = reader.Money(
                "cost",
                "All that one returned parcel costs the merchant. 每个退件给商家造成的全部费用。"
            ),
        };
}

public sealed record FreightInsurance : PlanObject
{
    internal static readonly ObjectShape<FreightInsurance> Shape = new("freightInsurance", Read);

    /// <summary>Paid to the buyer for each return.</summary>
    public decimal? Payout { get; init; }

    public decimal? Premium { get; init; }

    private static FreightInsurance Read(ObjectReader reader) =>
        new()
        {
            Payout = reader.Money("payout", "Paid to the buyer for each return. 每次退货赔给买家多少。"),
            Premium = reader.Money("premium", "What the merchant pays per order for it. 商家每单保费。"),
        };
}

public sealed record Fulfilment : PlanObject
{
    internal static readonly ObjectShape<Fulfilment> Shape = new("fulfilment", Read);

    public TimeSpan? ShipWithin { get; init; }

    public Declared<Penalty> LatePenalty { get; init; }

    public Declared<Penalty> OutOfStockPenalty { get; init; }

    /// <summary>Times the price for goods that are not genuine (假一赔十).</summary>
    public long? AuthenticityMultiple { get; init; }

    public Capacity? Capacity { get; init; }

    private static Fulfilment Read(ObjectReader reader) =>
        new()
        {
            ShipWithin = reader.Duration("shipWithin", "Promised time to ship. 承诺发货时限。"),
            LatePenalty = reader.RecordOrNone(
                "latePenalty",
                Penalty.Shape,
                "Paid to the buyer of a late order, or none. 延迟发货赔付；没有写 none。"
            ),
            OutOfStockPenalty = reader.RecordOrNone(
                "outOfStockPenalty",
                Penalty.Shape,
                "Paid for an order that is never shipped, or none. 缺货赔付；没有写 none。"
            ),
            AuthenticityMultiple = reader.Count(
                "authenticityMultiple",
                "Times the price for fakes, or none. 假一赔几；没有写 none。",
                FieldForms.None
            ),
            Capacity = reader.Record(
                "capacity",
                Capacity.Shape,
                "Orders that can really be served. 实际能处理的单量。"
            ),
        };
}

/// <summary>A share of what was paid for the order, not less than <see cref="Min"/> and not more than <see cref="Max"/>.</summary>
public sealed record Penalty : PlanObject
{
    internal static readonly ObjectShape<Penalty> Shape = new("penalty", Read);

    public Percent? Share { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    private static Penalty Read(ObjectReader reader) =>
        new()
        {
            Share = reader.Percent("percent", "Share of what was paid. 占实付的比例。"),
            Min = reader.Money("min", "At least. 最低。"),
            Max = reader.Money("max", "At most. 最高。"),
        };
}

public sealed record Reservation : PlanObject
{
    internal static readonly ObjectShape<Reservation> Shape = new("reservation", Read);

    public TimeSpan? UnpaidHold { get; init; }

    /// <summary>Unpaid orders (not units) that one buyer may hold.</summary>
    public Limit<long> PerBuyer { get; init; }

    public bool? CashOnDelivery { get; init; }

    private static Reservation Read(ObjectReader reader) =>
        new()
        {
            UnpaidHold = reader.Duration("unpaidHold", "How long an unpaid order holds stock. 未付款订单占库存多久。"),
            PerBuyer = reader.CountLimit(
                "perBuyer",
                "Unpaid orders one buyer may hold. 每人可同时占用的未付款订单数。"
            ),
            CashOnDelivery = reader.Flag(
                "cashOnDelivery",
                "Whether payment on delivery is possible. 是否支持货到付款。"
            ),
        };
}
