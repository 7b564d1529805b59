using System.Collections.Immutable;

namespace PromoAudit.Plans;

/// <summary>Policies that all promotions of a plan share.</summary>
public sealed record Shop : PlanObject
{
    internal static readonly ObjectShape<Shop> Shape = new("shop", Read);

    public static readonly Shop Unsaid = new();

    public Delivery Delivery { get; init; }

    public Declared<Shipping> Shipping { get; init; }

    public Fees? Fees { get; init; }

    public Payments? Payments { get; init; }

    public PointsPolicy? Points { get; init; }

    public ImmutableArray<Surcharge> Surcharges { get; init; } = [];

    public Contract? Contract { get; init; }

    public Returns? Returns { get; init; }

    public Fulfilment? Fulfilment { get; init; }

    public Reservation? Reservation { get; init; }

    public OrderReview? OrderReview { get; init; }

    public Operations? Operations { get; init; }

    public Limits? Limits { get; init; }

    public Attempts? Codes { get; init; }

    private static Shop Read(ObjectReader reader) =>
        new()
        {
            Delivery =
                reader.Word(
                    "delivery",
                    PlanWords.Deliveries,
                    "How goods reach the buyer. 交付方式。",
                    absent: Delivery.Parcel
                ) ?? Delivery.Parcel,
            Shipping = reader.RecordOrNone(
                "shipping",
                Plans.Shipping.Shape,
                "Freight, or none where there are no parcels. 运费；没有包裹写 none。"
            ),
            Fees = reader.Record("fees", Fees.Shape, "What a sale costs in fees. 各项手续费。"),
            Payments = reader.Record("payments", Payments.Shape, "Ways to pay. 支付方式。"),
            Points = reader.Record("points", PointsPolicy.Shape, "The shop's points. 店铺积分。"),
            Surcharges = reader.Records(
                "surcharges",
                Surcharge.Shape,
                "Mandatory fees on top of the price. 价外必付费用。"
            ),
            Contract = reader.Record("contract", Contract.Shape, "When an order binds. 合同何时成立。"),
            Returns = reader.Record("returns", Returns.Shape, "Return policy. 退货政策。"),
            Fulfilment = reader.Record(
                "fulfilment",
                Fulfilment.Shape,
                "Promises about shipping and what breaking them costs. 发货承诺与赔付。"
            ),
            Reservation = reader.Record(
                "reservation",
                Reservation.Shape,
                "What an unpaid order holds. 未付款订单占用什么。"
            ),
            OrderReview = reader.Record(
                "orderReview",
                OrderReview.Shape,
                "Which orders are held back before shipping. 哪些订单发货前要复核。"
            ),
            Operations = reader.Record(
                "operations",
                Operations.Shape,
                "Who approves and who watches. 谁审批、谁值守。"
            ),
            Limits = reader.Record("limits", Limits.Shape, "Purchase limits of the whole shop. 全店限购。"),
            Codes = reader.Record("codes", Attempts.Shape, "How often wrong codes may be tried. 输错优惠码的限制。"),
        };
}

/// <summary>Freight: what the buyer pays and what it costs, per order.</summary>
public sealed record Shipping : PlanObject
{
    internal static readonly ObjectShape<Shipping> Shape = new("shipping", Read);

    public decimal? Fee { get; init; }

    public decimal? Cost { get; init; }

    /// <summary>Null when unsaid or none; see <see cref="PlanObject.Source"/> for which.</summary>
    public decimal? FreeOver { get; init; }

    private static Shipping Read(ObjectReader reader) =>
        new()
        {
            Fee = reader.Money("fee", "What the buyer pays per order. 买家付的运费（每单）。"),
            Cost = reader.Money("cost", "What it costs the merchant per order. 商家的运费成本（每单）。"),
            FreeOver = reader.Money(
                "freeOver",
                "No fee from this amount on, or none. 满多少包邮；不包邮写 none。",
                FieldForms.None
            ),
        };
}

public sealed record Fees : PlanObject
{
    internal static readonly ObjectShape<Fees> Shape = new("fees", Read);

    public Percent? Platform { get; init; }

    public Percent? Payment { get; init; }

    /// <summary>For each payment, however small.</summary>
    public decimal PerPayment { get; init; }

    private static Fees Read(ObjectReader reader) =>
        new()
        {
            Platform = reader.Percent("platform", "Commission of the platform. 平台扣点。"),
            Payment = reader.Percent("payment", "Fee of the payment provider. 支付费率。"),
            PerPayment = reader.Money("perPayment", "Fixed fee for each payment. 每笔支付固定费用。", absent: 0m) ?? 0m,
        };
}

public sealed record Payments : PlanObject
{
    internal static readonly ObjectShape<Payments> Shape = new("payments", Read);

    public ImmutableArray<PaymentMethod> Accept { get; init; } = [];

    /// <summary>What a payment method gives the buyer back: card points, cashback of the bank.</summary>
    public Declared<PaymentReward> BuyerReward { get; init; }

    private static Payments Read(ObjectReader reader) =>
        new()
        {
            Accept = reader.WordList(
                "accept",
                PlanWords.PaymentMethods,
                "Ways to pay that are accepted. 接受的支付方式。"
            ),
            BuyerReward = reader.RecordOrNone(
                "buyerReward",
                PaymentReward.Shape,
                "What a way to pay gives the buyer back. 支付方式给买家的返还。"
            ),
        };
}

public sealed record PaymentReward : PlanObject
{
    internal static readonly ObjectShape<PaymentReward> Shape = new("buyerReward", Read, shorthand: "share");

    public Percent? Share { get; init; }

    private static PaymentReward Read(ObjectReader reader) =>
        new() { Share = reader.Percent("share", "Share of the payment. 占付款的比例。") };
}

public sealed record PointsPolicy : PlanObject
{
    internal static readonly ObjectShape<PointsPolicy> Shape = new("points", Read);

    /// <summary>Money per point.</summary>
    public decimal? Worth { get; init; }

    public Declared<CashOut> CashOut { get; init; }

    private static PointsPolicy Read(ObjectReader reader) =>
        new()
        {
            Worth = reader.Money("worth", "Money per point. 每个积分值多少钱。"),
            CashOut = reader.RecordOrNone(
                "cashOut",
                Plans.CashOut.Shape,
                "Turning points into money, or none. 积分提现；不能提现写 none。"
            ),
        };
}

public sealed record CashOut : PlanObject
{
    internal static readonly ObjectShape<CashOut> Shape = new("cashOut", Read);

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    public CashOutProof? VerifiedBy { get; init; }

    private static CashOut Read(ObjectReader reader) =>
        new()
        {
            Min = reader.Money("min", "Least per withdrawal. 单次最低提现额。"),
            Max = reader.Money("max", "Most per person. 每人最高提现额。", FieldForms.None),
            VerifiedBy = reader.Word(
                "verifiedBy",
                PlanWords.CashOutProofs,
                "What is checked at withdrawal. 提现时核验什么。"
            ),
        };
}

/// <summary>A mandatory fee on top of the price that a discount does not touch.</summary>
public sealed record Surcharge : PlanObject
{
    internal static readonly ObjectShape<Surcharge> Shape = new("surcharge", Read);

    public string? Name { get; init; }

    public decimal? Amount { get; init; }

    public SurchargePer? Per { get; init; }

    private static Surcharge Read(ObjectReader reader) =>
        new()
        {
            Name = reader.Text("name", "What customers see. 顾客看到的名称。"),
            Amount = reader.Money("amount", "How much. 金额。"),
            Per = reader.Word("per", PlanWords.SurchargePers, "Per unit or per order. 按件还是按单。"),
        };
}

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
