using System.Collections.Immutable;

namespace PromoAudit.Plans;

/// <summary>The signals of a hostile order: what is held back and looked at before shipping.</summary>
public sealed record OrderReview : PlanObject
{
    internal static readonly ObjectShape<OrderReview> Shape = new("orderReview", Read);

    public NewAccountSignal? NewAccount { get; init; }

    /// <summary>Orders of one account.</summary>
    public OrderRate? SameAccount { get; init; }

    public long? SameAddressAccounts { get; init; }

    public long? AddressChanges { get; init; }

    public bool? VagueAddress { get; init; }

    /// <summary>Orders of all accounts together for one item.</summary>
    public OrderRate? Burst { get; init; }

    public bool? ContactBuyer { get; init; }

    public TimeSpan? HoldUpTo { get; init; }

    private static OrderReview Read(ObjectReader reader) =>
        new()
        {
            NewAccount = reader.Record(
                "newAccount",
                NewAccountSignal.Shape,
                "Young accounts that order much. 新注册账号大量下单。"
            ),
            SameAccount = reader.Record(
                "sameAccount",
                OrderRate.Shape,
                "Many orders of one account. 同一账号多次下单。"
            ),
            SameAddressAccounts = reader.Count(
                "sameAddressAccounts",
                "Accounts that share an address. 同一地址的账号数。"
            ),
            AddressChanges = reader.Count(
                "addressChanges",
                "Changes of the address after ordering. 下单后改地址次数。"
            ),
            VagueAddress = reader.Flag("vagueAddress", "Addresses nobody can deliver to. 收货地址不明确。"),
            Burst = reader.Record(
                "burst",
                OrderRate.Shape,
                "Many orders of an item in a short time. 短时间内订单激增。"
            ),
            ContactBuyer = reader.Flag(
                "contactBuyer",
                "Whether the buyer is called before shipping. 发货前是否联系买家。"
            ),
            HoldUpTo = reader.Duration("holdUpTo", "How long an order may be held. 最长可暂扣多久。"),
        };
}

public sealed record NewAccountSignal : PlanObject
{
    internal static readonly ObjectShape<NewAccountSignal> Shape = new("newAccount", Read);

    public TimeSpan? YoungerThan { get; init; }

    public long? Quantity { get; init; }

    private static NewAccountSignal Read(ObjectReader reader) =>
        new()
        {
            YoungerThan = reader.Duration("youngerThan", "Age of the account. 注册时间短于。"),
            Quantity = reader.Count("quantity", "Ordering more units than this. 购买件数超过。"),
        };
}

public sealed record OrderRate : PlanObject
{
    internal static readonly ObjectShape<OrderRate> Shape = new("rate", Read);

    public long? Orders { get; init; }

    public TimeSpan? Within { get; init; }

    private static OrderRate Read(ObjectReader reader) =>
        new()
        {
            Orders = reader.Count("orders", "Orders. 单数。"),
            Within = reader.Duration("within", "In this time. 在多长时间内。"),
        };
}

/// <summary>Who approves a promotion, who watches it, and what is kept as evidence.</summary>
public sealed record Operations : PlanObject
{
    internal static readonly ObjectShape<Operations> Shape = new("operations", Read);

    /// <summary>People who approved; one person who writes and approves is one.</summary>
    public ImmutableArray<string> Approvals { get; init; } = [];

    /// <summary><c>always</c>, or hours such as <c>09:00-22:00</c>.</summary>
    public string? Monitored { get; init; }

    public TimeSpan? DetectWithin { get; init; }

    public bool? KillSwitch { get; init; }

    public Evidence? Evidence { get; init; }

    private static Operations Read(ObjectReader reader) =>
        new()
        {
            Approvals = reader.Texts("approvals", "People who approved. 审批人。"),
            Monitored = reader.Text(
                "monitored",
                "always, or hours in quotes such as \"09:00-22:00\". 值守时间：always 或带引号的时段。"
            ),
            DetectWithin = reader.Duration("detectWithin", "How soon an incident is noticed. 多久能发现异常。"),
            KillSwitch = reader.Flag("killSwitch", "Whether the promotion can be stopped at once. 能否一键下线。"),
            Evidence = reader.Record("evidence", Evidence.Shape, "How long records are kept. 各类记录保留多久。"),
        };
}

public sealed record Evidence : PlanObject
{
    internal static readonly ObjectShape<Evidence> Shape = new("evidence", Read);

    public TimeSpan? Orders { get; init; }

    public TimeSpan? Chats { get; init; }

    public TimeSpan? Changes { get; init; }

    public TimeSpan? Draws { get; init; }

    private static Evidence Read(ObjectReader reader) =>
        new()
        {
            Orders = reader.Duration("orders", "Orders. 订单记录。"),
            Chats = reader.Duration("chats", "Talks with buyers. 聊天记录。"),
            Changes = reader.Duration("changes", "Changes of settings. 配置变更记录。"),
            Draws = reader.Duration("draws", "Prize draws. 抽奖记录。"),
        };
}
