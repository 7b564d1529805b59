using System.Collections.Immutable;

namespace PromoAudit.Plans;

/// <summary>Who may use a promotion, and what one buyer is.</summary>
public sealed record Buyers : PlanObject
{
    internal static readonly ObjectShape<Buyers> Shape = new("buyers", Read);

    public static readonly Buyers Unsaid = new();

    /// <summary>All conditions hold together. For a referral: the invited.</summary>
    public ImmutableArray<Audience> Who { get; init; } = [];

    public string? List { get; init; }

    public AudienceProof VerifiedBy { get; init; }

    /// <summary>A use is refused if any of these was used before: an attacker needs a fresh one of each.</summary>
    public ImmutableArray<Identity> IdentifiedBy { get; init; } = [];

    public Permission? Guests { get; init; }

    public TimeSpan? AccountAge { get; init; }

    /// <summary>Whether somebody whose only order was cancelled counts as new again.</summary>
    public bool? NewAgainAfterCancel { get; init; }

    private static Buyers Read(ObjectReader reader) =>
        new()
        {
            Who = reader.WordList("who", PlanWords.Audiences, "Who may use it. 哪些人可用。"),
            List = reader.Text("list", "Name of the list, with who: list. 名单名称。"),
            VerifiedBy =
                reader.Word(
                    "verifiedBy",
                    PlanWords.AudienceProofs,
                    "How this is known. 如何核实。",
                    absent: AudienceProof.Records
                ) ?? AudienceProof.Records,
            IdentifiedBy = reader.WordList(
                "identifiedBy",
                PlanWords.Identities,
                "What one buyer is told by; none for nothing. 按什么识别同一个人；不识别写 none。",
                FieldForms.None
            ),
            Guests = reader.Word(
                "guests",
                PlanWords.Permissions,
                "Whether orders without an account count. 是否允许游客。"
            ),
            AccountAge = reader.Duration("accountAge", "Least age of the account. 账号至少注册多久。"),
            NewAgainAfterCancel = reader.Flag(
                "newAgainAfterCancel",
                "Whether a cancelled first order makes a buyer new again. 首单取消后是否仍算新客。"
            ),
        };
}

/// <summary>Which goods take part. Nothing is never everything: <c>all</c> must be said.</summary>
public sealed record Scope : PlanObject
{
    internal static readonly ObjectShape<Scope> Shape = new("scope", Read, shorthand: "extent");

    /// <summary><c>all</c>: everything; <c>none</c>: no goods, a reward for an act; null: what is listed.</summary>
    public Extent? Extent { get; init; }

    public ImmutableArray<string> Skus { get; init; } = [];

    public ImmutableArray<string> Categories { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    public ScopeExcept? Except { get; init; }

    private static Scope Read(ObjectReader reader) =>
        new()
        {
            Extent = reader.Word(
                "extent",
                PlanWords.Extents,
                "all goods, or none (a reward for an act). 全部商品写 all；不涉及商品写 none。"
            ),
            Skus = reader.Texts("skus", "Articles. 商品编号。"),
            Categories = reader.Texts("categories", "Categories. 类目。"),
            Tags = reader.Texts("tags", "Tags. 标签。"),
            Except = reader.Record("except", ScopeExcept.Shape, "Taken out again. 排除。"),
        };
}

public sealed record ScopeExcept : PlanObject
{
    internal static readonly ObjectShape<ScopeExcept> Shape = new("except", Read);

    public ImmutableArray<string> Skus { get; init; } = [];

    public ImmutableArray<string> Categories { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    public bool OnSale { get; init; }

    private static ScopeExcept Read(ObjectReader reader) =>
        new()
        {
            Skus = reader.Texts("skus", "Articles. 商品编号。"),
            Categories = reader.Texts("categories", "Categories. 类目。"),
            Tags = reader.Texts("tags", "Tags. 标签。"),
            OnSale = reader.Flag("onSale", "Goods already reduced. 已在特价的商品。", absent: false) ?? false,
        };
}

/// <summary>What must be bought. Spend and quantity together mean both.</summary>
public sealed record Threshold : PlanObject
{
    internal static readonly ObjectShape<Threshold> Shape = new("threshold", Read);

    public decimal? Spend { get; init; }

    public decimal? SpendBelow { get; init; }

    public long? Quantity { get; init; }

    public ThresholdBase? Base { get; init; }

    public ThresholdOver? Over { get; init; }

    /// <summary>Goods that count towards the threshold, where they differ from the goods discounted.</summary>
    public Scope? Scope { get; init; }

    private static Threshold Read(ObjectReader reader) =>
        new()
        {
            Spend = reader.Money("spend", "Money to be spent. 消费满多少。"),
            SpendBelow = reader.Money("spendBelow", "Applies only below this amount. 消费低于多少才适用。"),
            Quantity = reader.Count("quantity", "Units to be bought. 购买满几件。"),
            Base = reader.Word(
                "base",
                PlanWords.ThresholdBases,
                "The amount that is tested: before discounts, after item discounts, after all earlier layers, or paid. 门槛按哪个金额判断。"
            ),
            Over = reader.Word(
                "over",
                PlanWords.ThresholdOvers,
                "Goods in scope only, or the whole cart. 按适用商品还是整车计算。"
            ),
            Scope = reader.Record(
                "scope",
                Scope.Shape,
                "Goods that count, where they differ from those discounted. 计入门槛的商品（与优惠商品不同时）。"
            ),
        };
}

public sealed record Claim : PlanObject
{
    internal static readonly ObjectShape<Claim> Shape = new("claim", Read);

    public DateTimeOffset? From { get; init; }

    public Limit<DateTimeOffset> To { get; init; }

    public Limit<long> Total { get; init; }

    public Limit<long> PerBuyer { get; init; }

    /// <summary>What the voucher is sold for.</summary>
    public decimal Price { get; init; }

    public bool? Transferable { get; init; }

    private static Claim Read(ObjectReader reader)
    {
        var claim = new Claim
        {
            From = reader.Instant("from", "First moment to claim. 领取开始。"),
            To = reader.InstantLimit("to", "First moment when it can no longer be claimed. 领取结束（不含）。"),
        };
        var through = reader.DayThrough("through", "Last day to claim; instead of to. 最后领取日，代替 to。");
        if (through is not null && claim.To.IsDeclared)
        {
            reader.Complain(place => PlanMessages.BothForms(place, "to", "through"));
        }

        return claim with
        {
            To = through is { } end ? Limit<DateTimeOffset>.Of(end) : claim.To,
            Total = reader.CountLimit("total", "How many are handed out. 发放总量。"),
            PerBuyer = reader.CountLimit("perBuyer", "How many one buyer may claim. 每人限领。"),
            Price = reader.Money("price", "What the voucher is sold for. 券的售价。", absent: 0m) ?? 0m,
            Transferable = reader.Flag("transferable", "Whether another person may use it. 是否可转让。"),
        };
    }
}

/// <summary>When a promotion applies: <c>[from, to)</c>, the given weekdays and hours, and not longer after claiming than said.</summary>
public sealed record Validity : PlanObject
{
    internal static readonly ObjectShape<Validity> Shape = new("valid", Read);

    public static readonly Validity Unsaid = new();

    public DateTimeOffset? From { get; init; }

    public Limit<DateTimeOffset> To { get; init; }

    public TimeSpan? AfterClaim { get; init; }

    /// <summary>Hours such as <c>20:00-22:00</c>.</summary>
    public ImmutableArray<string> Daily { get; init; } = [];

    public ImmutableArray<Weekday> Weekdays { get; init; } = [];

    private static Validity Read(ObjectReader reader)
    {
        var valid = new Validity
        {
            From = reader.Instant("from", "First moment. 开始时间。"),
            To = reader.InstantLimit("to", "First moment when it is over. 结束时间（不含）。"),
        };
        var through = reader.DayThrough("through", "Last day; instead of to. 最后一天，代替 to。");
        if (through is not null && valid.To.IsDeclared)
        {
            reader.Complain(place => PlanMessages.BothForms(place, "to", "through"));
        }

        return valid with
        {
            To = through is { } end ? Limit<DateTimeOffset>.Of(end) : valid.To,
            AfterClaim = reader.Duration("afterClaim", "How long a claimed coupon can be used. 领取后多久内有效。"),
            Daily = reader.Texts("daily", "Hours in quotes such as \"20:00-22:00\". 每天的时段，带引号。"),
            Weekdays = reader.WordList("weekdays", PlanWords.Weekdays, "Days of the week. 星期几。"),
        };
    }
}

/// <summary>Where a promotion runs.</summary>
public sealed record Where : PlanObject
{
    internal static readonly ObjectShape<Where> Shape = new("where", Read);

    public ImmutableArray<string> Channels { get; init; } = [];

    public ImmutableArray<string> Stores { get; init; } = [];

    public ImmutableArray<string> Countries { get; init; } = [];

    private static Where Read(ObjectReader reader) =>
        new()
        {
            Channels = reader.Texts("channels", "Sales channels. 渠道。"),
            Stores = reader.Texts("stores", "Stores. 门店。"),
            Countries = reader.Texts("countries", "Countries. 国家或地区。"),
        };
}
