using System.Collections.Immutable;

namespace PromoAudit.Plans;

// Benefits that change what this order costs.

/// <summary>A price per unit in place of the everyday price: one for all goods in scope, or one per article.</summary>
public sealed record FixedPrice : PlanObject
{
    internal static readonly ObjectShape<FixedPrice> Shape = new("fixedPrice", Read, "price", mapShorthand: "bySku");

    public Amount? Price { get; init; }

    public ImmutableDictionary<string, decimal> BySku { get; init; } = ImmutableDictionary<string, decimal>.Empty;

    private static FixedPrice Read(ObjectReader reader) =>
        new()
        {
            Price = reader.Amount("price", "One price for all goods in scope. 统一价。", worstIsLowest: true),
            BySku =
                reader.MoneyMap("bySku", "One price per article. 各商品分别定价。")
                ?? ImmutableDictionary<string, decimal>.Empty,
        };
}

public sealed record NthItem : PlanObject
{
    internal static readonly ObjectShape<NthItem> Shape = new("nthItem", Read);

    public long? Nth { get; init; }

    public Percent? PercentOff { get; init; }

    public Pick Pick { get; init; }

    private static NthItem Read(ObjectReader reader) =>
        new()
        {
            Nth = reader.Count("nth", "2 for every second unit. 第几件。", FieldForms.Required),
            PercentOff = reader.Percent("percentOff", "Share off that unit. 该件优惠。", isReduction: true),
            Pick =
                reader.Word(
                    "pick",
                    PlanWords.Picks,
                    "Which unit of each group is reduced. 优惠给哪一件。",
                    absent: Pick.Cheapest
                ) ?? Pick.Cheapest,
        };
}

public sealed record BuyGet : PlanObject
{
    internal static readonly ObjectShape<BuyGet> Shape = new("buyGet", Read);

    public long? Buy { get; init; }

    public long? Get { get; init; }

    /// <summary>Off the units got; 100 % unless said.</summary>
    public Percent PercentOff { get; init; }

    public Pick Pick { get; init; }

    /// <summary>Whether units that were got count as bought, so that two units already hold one free one.</summary>
    public bool PaidCountAsBought { get; init; }

    /// <summary>Goods that are got, where they differ from those bought.</summary>
    public Scope? GetScope { get; init; }

    private static BuyGet Read(ObjectReader reader) =>
        new()
        {
            Buy = reader.Count("buy", "Units to buy. 买几件。", FieldForms.Required),
            Get = reader.Count("get", "Units got. 得几件。", FieldForms.Required),
            PercentOff =
                reader.Percent(
                    "percentOff",
                    "Share off the units got; 100% if not said. 所得件数的优惠，默认全免。",
                    isReduction: true
                ) ?? new Percent(1m),
            Pick =
                reader.Word("pick", PlanWords.Picks, "Which units are got. 得的是哪几件。", absent: Pick.Cheapest)
                ?? Pick.Cheapest,
            PaidCountAsBought =
                reader.Flag(
                    "paidCountAsBought",
                    "Whether units got count as bought. 所得件数是否也算购买件数。",
                    absent: false
                ) ?? false,
            GetScope = reader.Record(
                "getScope",
                Scope.Shape,
                "Goods that are got, where they differ. 所得商品（不同于购买商品时）。"
            ),
        };
}

public sealed record BundlePrice : PlanObject
{
    internal static readonly ObjectShape<BundlePrice> Shape = new("bundlePrice", Read);

    public decimal? Price { get; init; }

    /// <summary>Any so many units in scope, or one of each article in <see cref="Skus"/>.</summary>
    public long? Quantity { get; init; }

    public ImmutableArray<string> Skus { get; init; } = [];

    private static BundlePrice Read(ObjectReader reader) =>
        new()
        {
            Price = reader.Money("price", "Price of the set. 整套价格。", FieldForms.Required),
            Quantity = reader.Count("quantity", "Any so many units in scope. 任选几件。"),
            Skus = reader.Texts("skus", "One of each of these articles. 每种各一件。"),
        };
}

/// <summary>One step: reached by spend, by quantity, or by both together.</summary>
public sealed record Tier : PlanObject
{
    internal static readonly ObjectShape<Tier> Shape = new("tier", Read);

    public decimal? Spend { get; init; }

    public long? Quantity { get; init; }

    public decimal? AmountOff { get; init; }

    public Percent? PercentOff { get; init; }

    public decimal? FixedPrice { get; init; }

    private static Tier Read(ObjectReader reader) =>
        new()
        {
            Spend = reader.Money("spend", "From this amount on. 满多少钱。"),
            Quantity = reader.Count("quantity", "From so many units on. 满几件。"),
            AmountOff = reader.Money("amountOff", "Money off. 减多少钱。"),
            PercentOff = reader.Percent("percentOff", "Share off. 打几折。", isReduction: true),
            FixedPrice = reader.Money("fixedPrice", "Price per unit. 每件价格。"),
        };
}

public sealed record GroupBuy : PlanObject
{
    internal static readonly ObjectShape<GroupBuy> Shape = new("groupBuy", Read);

    public long? Size { get; init; }

    public decimal? Price { get; init; }

    /// <summary>Whether the shop completes a group by itself: then it is a plain price cut.</summary>
    public bool? VirtualFill { get; init; }

    /// <summary>Off the price of whoever opens the group.</summary>
    public decimal? Leader { get; init; }

    private static GroupBuy Read(ObjectReader reader) =>
        new()
        {
            Size = reader.Count("size", "Buyers of a group. 几人成团。", FieldForms.Required),
            Price = reader.Money("price", "Price per unit in a group. 拼团价。", FieldForms.Required),
            VirtualFill = reader.Flag("virtualFill", "Whether the shop completes groups by itself. 是否模拟成团。"),
            Leader = reader.Money("leader", "Off for whoever opens the group. 团长优惠。"),
        };
}

public sealed record Bargain : PlanObject
{
    internal static readonly ObjectShape<Bargain> Shape = new("bargain", Read);

    public decimal? Floor { get; init; }

    public long? Helpers { get; init; }

    public Amount? PerHelper { get; init; }

    private static Bargain Read(ObjectReader reader) =>
        new()
        {
            Floor = reader.Money("floor", "The lowest price it can reach. 最低砍到多少。"),
            Helpers = reader.Count("helpers", "Friends needed. 需要几人助力。"),
            PerHelper = reader.Amount("perHelper", "Off per friend. 每人砍多少。"),
        };
}

public sealed record Deposit : PlanObject
{
    internal static readonly ObjectShape<Deposit> Shape = new("deposit", Read);

    public decimal? Pay { get; init; }

    public decimal? CountsAs { get; init; }

    public bool? Refundable { get; init; }

    private static Deposit Read(ObjectReader reader) =>
        new()
        {
            Pay = reader.Money("pay", "Paid beforehand. 预付定金。", FieldForms.Required),
            CountsAs = reader.Money("countsAs", "Worth towards the price. 抵多少。", FieldForms.Required),
            Refundable = reader.Flag("refundable", "Whether the deposit is paid back. 定金是否可退。"),
        };
}

public sealed record PayWhatYouWant : PlanObject
{
    internal static readonly ObjectShape<PayWhatYouWant> Shape = new("payWhatYouWant", Read);

    public decimal? Min { get; init; }

    public decimal? Suggested { get; init; }

    private static PayWhatYouWant Read(ObjectReader reader) =>
        new()
        {
            Min = reader.Money("min", "At least. 最低。"),
            Suggested = reader.Money("suggested", "Suggested. 建议。"),
        };
}

public sealed record Reprice : PlanObject
{
    internal static readonly ObjectShape<Reprice> Shape = new("reprice", Read);

    public Follow? Follow { get; init; }

    public decimal? Undercut { get; init; }

    public TimeSpan? Every { get; init; }

    public ItemFloor? Floor { get; init; }

    public MissingFloor? MissingFloor { get; init; }

    public Percent? MaxStep { get; init; }

    private static Reprice Read(ObjectReader reader) =>
        new()
        {
            Follow = reader.Word("follow", PlanWords.Follows, "What is followed. 跟随什么价格。"),
            Undercut = reader.Money("undercut", "How far below. 低多少。"),
            Every = reader.Duration("every", "How often. 多久改一次。"),
            Floor = reader.Word(
                "floor",
                PlanWords.ItemFloors,
                "Where it stops: at the item's floor, or nowhere. 到哪里为止。"
            ),
            MissingFloor = reader.Word(
                "missingFloor",
                PlanWords.MissingFloors,
                "What an item without a floor does. 没填底价的商品怎么办。"
            ),
            MaxStep = reader.Percent("maxStep", "Most per step. 每次最多变动。"),
        };
}

public sealed record AllYouCan : PlanObject
{
    internal static readonly ObjectShape<AllYouCan> Shape = new("allYouCan", Read);

    public decimal? Price { get; init; }

    public string? Sku { get; init; }

    /// <summary>Portions a usual guest takes in a sitting.</summary>
    public decimal? Usual { get; init; }

    /// <summary>Portions a heavy guest (99th percentile) takes.</summary>
    public decimal? Heavy { get; init; }

    public Limit<long> Cap { get; init; }

    public TimeSpan? Sitting { get; init; }

    private static AllYouCan Read(ObjectReader reader) =>
        new()
        {
            Price = reader.Money("price", "Price of a sitting. 每次价格。"),
            Sku = reader.Text("sku", "What is taken. 取用的商品。"),
            Usual = reader.Number("usual", "Portions a usual guest takes. 一般顾客取用份数。"),
            Heavy = reader.Number(
                "heavy",
                "Portions a heavy guest takes (99th percentile). 大胃顾客取用份数（99 分位）。"
            ),
            Cap = reader.CountLimit("cap", "Most portions. 最多几份。"),
            Sitting = reader.Duration("sitting", "How long a sitting lasts. 每次时长。"),
        };
}
