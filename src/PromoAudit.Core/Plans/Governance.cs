using System.Collections.Immutable;

namespace PromoAudit.Plans;

/// <summary>Which other promotions may be used on the same order. Absent means that nobody decided.</summary>
public sealed record Stacking : PlanObject
{
    internal static readonly ObjectShape<Stacking> Shape = new("stacking", Read);

    /// <summary>No other promotion on the same order.</summary>
    public bool? Exclusive { get; init; }

    /// <summary>Allowed partners, and the only ones; the single word <c>all</c> allows every one. Default (not empty) when unsaid.</summary>
    public ImmutableArray<string> With { get; init; } = [];

    public ImmutableArray<string> Without { get; init; } = [];

    /// <summary>Higher goes first.</summary>
    public long? Priority { get; init; }

    /// <summary>Of all promotions with the same name here, only the best for the buyer applies.</summary>
    public string? BestOf { get; init; }

    private static Stacking Read(ObjectReader reader) =>
        new()
        {
            Exclusive = reader.Flag("exclusive", "No other promotion on the same order. 不与其他优惠同享。"),
            With = reader.Texts(
                "with",
                "Allowed partners, the only ones; all allows every one. 只可与哪些活动同享；全部写 all。"
            ),
            Without = reader.Texts("without", "Partners that are ruled out. 不可与哪些活动同享。"),
            Priority = reader.Count("priority", "Higher goes first. 优先级，大的先算。"),
            BestOf = reader.Text(
                "bestOf",
                "Of all promotions with this group name only the best applies. 同组只取最优，填组名。"
            ),
        };
}

/// <summary>What happens to the benefit when goods come back.</summary>
public sealed record OnRefund : PlanObject
{
    internal static readonly ObjectShape<OnRefund> Shape = new("onRefund", Read);

    public Proration? Proration { get; init; }

    /// <summary>Kept goods must still meet the threshold.</summary>
    public bool? Requalify { get; init; }

    public GiftOnRefund? Gift { get; init; }

    public CouponOnRefund? Coupon { get; init; }

    public RewardOnRefund? Reward { get; init; }

    /// <summary>Whether the use counted in the limits is given back.</summary>
    public UsageOnRefund? Usage { get; init; }

    private static OnRefund Read(ObjectReader reader) =>
        new()
        {
            Proration = reader.Word(
                "proration",
                PlanWords.Prorations,
                "How a discount is shared among goods. 优惠如何分摊到商品。"
            ),
            Requalify = reader.Flag(
                "requalify",
                "Whether kept goods must still meet the threshold. 退后剩余商品是否要重新满足门槛。"
            ),
            Gift = reader.Word("gift", PlanWords.GiftsOnRefund, "What happens to the gift. 赠品怎么办。"),
            Coupon = reader.Word("coupon", PlanWords.CouponsOnRefund, "What happens to the coupon. 券怎么办。"),
            Reward = reader.Word("reward", PlanWords.RewardsOnRefund, "What happens to rewards. 已发奖励怎么办。"),
            Usage = reader.Word(
                "usage",
                PlanWords.UsagesOnRefund,
                "Whether the counted use is given back. 使用次数是否退还。"
            ),
        };
}

/// <summary>How a voucher or balance that lives in several channels is kept in step.</summary>
public sealed record Redemption : PlanObject
{
    internal static readonly ObjectShape<Redemption> Shape = new("redemption", Read);

    public ImmutableArray<Channel> Channels { get; init; } = [];

    public Ledger? Ledger { get; init; }

    public OnOrder? OnOrder { get; init; }

    public Permission? RefundWhileReserved { get; init; }

    public bool? Idempotent { get; init; }

    private static Redemption Read(ObjectReader reader) =>
        new()
        {
            Channels = reader.WordList("channels", PlanWords.Channels, "Where it can be used. 可用渠道。"),
            Ledger = reader.Word(
                "ledger",
                PlanWords.Ledgers,
                "One ledger for all channels, or one each. 各渠道共用一本账还是分开。"
            ),
            OnOrder = reader.Word(
                "onOrder",
                PlanWords.OnOrders,
                "What an unpaid order does to the voucher. 未付款订单是否占用券。"
            ),
            RefundWhileReserved = reader.Word(
                "refundWhileReserved",
                PlanWords.Permissions,
                "Whether a reserved voucher can be refunded. 占用中能否退款。"
            ),
            Idempotent = reader.Flag("idempotent", "Whether a repeated request counts once. 重复请求是否只算一次。"),
        };
}

/// <summary>What a seller must show to be paid money of others.</summary>
public sealed record Settlement : PlanObject
{
    internal static readonly ObjectShape<Settlement> Shape = new("settlement", Read);

    public string? Payee { get; init; }

    public ImmutableArray<Proof> Proof { get; init; } = [];

    public LinkedParties? LinkedParties { get; init; }

    public Decider? PriceSetBy { get; init; }

    private static Settlement Read(ObjectReader reader) =>
        new()
        {
            Payee = reader.Text("payee", "Who is paid: seller, driver, buyer … 收款方。"),
            Proof = reader.WordList("proof", PlanWords.Proofs, "What must be shown. 结算凭证。"),
            LinkedParties = reader.Word(
                "linkedParties",
                PlanWords.LinkedPartiesWords,
                "Whether buyer, payer and seller may be related. 买卖双方有关联时怎么办。"
            ),
            PriceSetBy = reader.Word(
                "priceSetBy",
                PlanWords.Deciders,
                "Who sets the price that is paid. 结算价由谁定。"
            ),
        };
}

/// <summary>Who pays for the benefit; the shares make 100 %.</summary>
public sealed record Funding : PlanObject
{
    internal static readonly ObjectShape<Funding> Shape = new("funding", Read);

    public Percent? Merchant { get; init; }

    public Percent? Platform { get; init; }

    public Percent? Brand { get; init; }

    public Percent? Government { get; init; }

    public Percent? Insurer { get; init; }

    public decimal Total =>
        (Merchant?.Fraction ?? 0)
        + (Platform?.Fraction ?? 0)
        + (Brand?.Fraction ?? 0)
        + (Government?.Fraction ?? 0)
        + (Insurer?.Fraction ?? 0);

    private static Funding Read(ObjectReader reader) =>
        new()
        {
            Merchant = reader.Percent("merchant", "Share of the merchant. 商家出资比例。"),
            Platform = reader.Percent("platform", "Share of the platform. 平台出资比例。"),
            Brand = reader.Percent("brand", "Share of the brand. 品牌方出资比例。"),
            Government = reader.Percent("government", "Share of the government. 政府出资比例。"),
            Insurer = reader.Percent("insurer", "Share of an insurer. 保险公司出资比例。"),
        };
}

/// <summary>What the issuer earns per order: a sum or a share of what is paid.</summary>
public sealed record Commission : PlanObject
{
    internal static readonly ObjectShape<Commission> Shape = new("commission", Read, "amount", shareShorthand: "share");

    public decimal? Amount { get; init; }

    public Percent? Share { get; init; }

    private static Commission Read(ObjectReader reader) =>
        new()
        {
            Amount = reader.Money("amount", "Per order. 每单金额。"),
            Share = reader.Percent("share", "Share of what is paid. 占实付比例。"),
        };
}

/// <summary>A loss that is meant and signed for. It silences nothing above <see cref="LossUpTo"/>.</summary>
public sealed record Accepts : PlanObject
{
    internal static readonly ObjectShape<Accepts> Shape = new("accepts", Read);

    public string? BelowCost { get; init; }

    public decimal? LossUpTo { get; init; }

    public string? ApprovedBy { get; init; }

    private static Accepts Read(ObjectReader reader) =>
        new()
        {
            BelowCost = reader.Text("belowCost", "Why selling below cost is meant. 为什么允许低于成本。"),
            LossUpTo = reader.Money("lossUpTo", "Most that may be lost in all. 最多亏多少。"),
            ApprovedBy = reader.Text("approvedBy", "Who signed. 谁批准。"),
        };
}

public sealed record Approvals : PlanObject
{
    internal static readonly ObjectShape<Approvals> Shape = new("approvals", Read);

    public long? Required { get; init; }

    public ImmutableArray<string> Given { get; init; } = [];

    public string? Author { get; init; }

    private static Approvals Read(ObjectReader reader) =>
        new()
        {
            Required = reader.Count("required", "How many must agree. 需要几人审批。"),
            Given = reader.Texts("given", "Who agreed. 已审批的人。"),
            Author = reader.Text("author", "Who wrote it. 编写人。"),
        };
}
