using System.Collections.Immutable;

namespace PromoAudit.Plans;

// Benefits that give value besides the price of this order.

/// <summary>Goods given on top, worth <see cref="Worth"/> in all at everyday prices.</summary>
public sealed record Gift : PlanObject
{
    internal static readonly ObjectShape<Gift> Shape = new("gift", Read);

    public string? Sku { get; init; }

    public long Quantity { get; init; } = 1;

    public decimal? Worth { get; init; }

    public decimal? Cost { get; init; }

    /// <summary>The buyer chooses so many of these articles; the audit reckons with the dearest.</summary>
    public long? Choose { get; init; }

    public ImmutableArray<string> Of { get; init; } = [];

    /// <summary>Paid for the gift when it is an add-on (加价购).</summary>
    public decimal Price { get; init; }

    public decimal? ChargeOnReturn { get; init; }

    private static Gift Read(ObjectReader reader) =>
        new()
        {
            Sku = reader.Text("sku", "The article given. 赠送的商品。"),
            Quantity = reader.Count("quantity", "Units given. 赠几件。") ?? 1,
            Worth = reader.Money("worth", "List value of all units given. 赠品总价值（按标价）。"),
            Cost = reader.Money("cost", "What all units given cost the merchant. 赠品总成本。"),
            Choose = reader.Count("choose", "So many of the articles under of. 任选几种。"),
            Of = reader.Texts("of", "Articles to choose from. 可选赠品。"),
            Price = reader.Money("price", "Paid for it when it is an add-on. 加价购的价格。", absent: 0m) ?? 0m,
            ChargeOnReturn = reader.Money(
                "chargeOnReturn",
                "Charged when the gift is not sent back. 未退回赠品时扣多少。"
            ),
        };
}

/// <summary>Points: earned per money spent or per act, or spent towards the price.</summary>
public sealed record Points : PlanObject
{
    internal static readonly ObjectShape<Points> Shape = new("points", Read);

    public decimal? Earn { get; init; }

    /// <summary>Earned for each full amount of this size.</summary>
    public decimal? PerSpend { get; init; }

    public long? PerAction { get; init; }

    /// <summary>Points that may be spent in one use.</summary>
    public long? Redeem { get; init; }

    /// <summary>Money per point; the shop's, if not said here.</summary>
    public decimal? Worth { get; init; }

    public Percent? MaxShare { get; init; }

    private static Points Read(ObjectReader reader) =>
        new()
        {
            Earn = reader.Number("earn", "Points earned. 获得积分。"),
            PerSpend = reader.Money("perSpend", "For each so much spent. 每消费多少。"),
            PerAction = reader.Count("perAction", "For each so many acts. 每几次行为。"),
            Redeem = reader.Count("redeem", "Points that may be spent. 可抵用积分。"),
            Worth = reader.Money("worth", "Money per point. 每个积分值多少钱。"),
            MaxShare = reader.Percent("maxShare", "Most of the price that points may pay. 积分最多抵扣比例。"),
        };
}

/// <summary>Money paid back later: a sum, or a share that may exceed 100 %.</summary>
public sealed record Cashback : PlanObject
{
    internal static readonly ObjectShape<Cashback> Shape = new("cashback", Read, "amount", shareShorthand: "percent");

    public Amount? Amount { get; init; }

    public Percent? Percent { get; init; }

    public ThresholdBase? Base { get; init; }

    /// <summary>Instalments; 1 unless said.</summary>
    public long Instalments { get; init; } = 1;

    private static Cashback Read(ObjectReader reader) =>
        new()
        {
            Amount = reader.Amount("amount", "Paid back. 返多少钱。"),
            Percent = reader.Percent("percent", "Share paid back. 返百分之几。", most: 100m),
            Base = reader.Word("base", PlanWords.ThresholdBases, "Share of which amount. 按哪个金额算。"),
            Instalments = reader.Count("instalments", "Paid in so many parts. 分几期返。") ?? 1,
        };
}

public sealed record CouponReward : PlanObject
{
    internal static readonly ObjectShape<CouponReward> Shape = new("coupon", Read);

    public decimal? AmountOff { get; init; }

    public Percent? PercentOff { get; init; }

    public Declared<Threshold> Threshold { get; init; }

    public TimeSpan? ValidFor { get; init; }

    public long Count { get; init; } = 1;

    private static CouponReward Read(ObjectReader reader) =>
        new()
        {
            AmountOff = reader.Money("amountOff", "Money off the later order. 下次减多少钱。"),
            PercentOff = reader.Percent("percentOff", "Share off the later order. 下次打几折。", isReduction: true),
            Threshold = reader.RecordOrNone(
                "threshold",
                Plans.Threshold.Shape,
                "What the later order must reach, or none. 下次使用门槛；没有写 none。"
            ),
            ValidFor = reader.Duration("validFor", "How long it can be used. 有效多久。"),
            Count = reader.Count("count", "How many coupons. 几张。") ?? 1,
        };
}

public sealed record Referral : PlanObject
{
    internal static readonly ObjectShape<Referral> Shape = new("referral", Read);

    public decimal? Referrer { get; init; }

    public decimal? Referee { get; init; }

    public RewardForm? As { get; init; }

    public QualifiesOn? QualifiesOn { get; init; }

    /// <summary>2 when whoever referred the referrer is paid too; more than 2 is multi-level selling.</summary>
    public long Levels { get; init; } = 1;

    private static Referral Read(ObjectReader reader) =>
        new()
        {
            Referrer = reader.Money("referrer", "To whoever invites. 邀请人得多少。"),
            Referee = reader.Money("referee", "To whoever is invited. 被邀请人得多少。"),
            As = reader.Word("as", PlanWords.RewardForms, "In which form. 以什么形式。"),
            QualifiesOn = reader.Word(
                "qualifiesOn",
                PlanWords.QualifiesOns,
                "What the invited must do first. 被邀请人做到什么才算。"
            ),
            Levels = reader.Count("levels", "Levels that are paid. 奖励层级。") ?? 1,
        };
}

public sealed record PriceMatch : PlanObject
{
    internal static readonly ObjectShape<PriceMatch> Shape = new("priceMatch", Read);

    /// <summary>Times the difference that is paid.</summary>
    public decimal? Multiple { get; init; }

    public ImmutableArray<string> Against { get; init; } = [];

    public PriceSource? PriceFrom { get; init; }

    public bool? RivalPromotions { get; init; }

    public MatchPays? Pays { get; init; }

    public TimeSpan? Window { get; init; }

    public ItemFloor? Floor { get; init; }

    private static PriceMatch Read(ObjectReader reader) =>
        new()
        {
            Multiple = reader.Number("multiple", "Times the difference. 差价的几倍。"),
            Against = reader.Texts("against", "Rivals that count. 与谁比价。"),
            PriceFrom = reader.Word(
                "source",
                PlanWords.PriceSources,
                "Where the rival's price is taken from. 竞品价格来源。"
            ),
            RivalPromotions = reader.Flag("rivalPromotions", "Whether a rival's promotions count. 对方促销价算不算。"),
            Pays = reader.Word("pays", PlanWords.MatchPayments, "How it is paid. 以什么形式赔。"),
            Window = reader.Duration("window", "How long after buying. 购买后多久内。"),
            Floor = reader.Word("floor", PlanWords.ItemFloors, "Where it stops. 赔到哪里为止。"),
        };
}

/// <summary>One prize of a draw; a row without worth is a blank.</summary>
public sealed record Prize : PlanObject
{
    internal static readonly ObjectShape<Prize> Shape = new("prize", Read);

    public string? Name { get; init; }

    public decimal? Worth { get; init; }

    public decimal? Cost { get; init; }

    public Limit<long> Count { get; init; }

    /// <summary>Per draw.</summary>
    public Percent? Chance { get; init; }

    public bool Enforced { get; init; } = true;

    private static Prize Read(ObjectReader reader) =>
        new()
        {
            Name = reader.Text("name", "What customers see. 奖品名称。"),
            Worth = reader.Money("worth", "Value to the winner. 对中奖人的价值。"),
            Cost = reader.Money("cost", "Cost to the giver. 对活动方的成本。"),
            Count = reader.CountLimit("count", "How many there are. 数量。"),
            Chance = reader.Percent("chance", "Chance per draw. 每次中奖概率。"),
            Enforced =
                reader.Flag("enforced", "Whether draws stop giving it when it is gone. 发完是否停发。", absent: true)
                ?? true,
        };
}

public sealed record BalanceTransfer : PlanObject
{
    internal static readonly ObjectShape<BalanceTransfer> Shape = new("balanceTransfer", Read);

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    private static BalanceTransfer Read(ObjectReader reader) =>
        new()
        {
            Min = reader.Money("min", "Least per transfer. 单次最低。"),
            Max = reader.Money("max", "Most per transfer. 单次最高。"),
        };
}
