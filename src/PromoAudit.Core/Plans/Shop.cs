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
