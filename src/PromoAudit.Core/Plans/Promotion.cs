using System.Collections.Immutable;

namespace PromoAudit.Plans;

/// <summary>One planned promotion. Whatever is null or undeclared was not said, and is not guessed here.</summary>
public sealed record Promotion : PlanObject
{
    internal static readonly ObjectShape<Promotion> Shape = new("promotion", Read);

    public required string Id { get; init; }

    public string? Name { get; init; }

    public PromotionStatus Status { get; init; } = PromotionStatus.Live;

    /// <summary>Null: follows from the benefit and the profile.</summary>
    public Layer? Layer { get; init; }

    public Party IssuedBy { get; init; }

    public Commission? Commission { get; init; }

    public Funding? Funding { get; init; }

    /// <summary>A <see cref="Claim"/> makes it one that is claimed, unless it says otherwise.</summary>
    public Trigger? Trigger { get; init; }

    public Claim? Claim { get; init; }

    public Validity Valid { get; init; } = Validity.Unsaid;

    public Buyers Buyers { get; init; } = Buyers.Unsaid;

    public Where? Where { get; init; }

    public Scope? Scope { get; init; }

    public Declared<Threshold> Threshold { get; init; }

    public ImmutableArray<Benefit> Benefits { get; init; } = [];

    public Limits Limits { get; init; } = Limits.Undeclared;

    public Stacking? Stacking { get; init; }

    public OnRefund? OnRefund { get; init; }

    /// <summary>What differs when an order is cancelled before it is paid or shipped.</summary>
    public OnRefund? OnCancel { get; init; }

    public Redemption? Redemption { get; init; }

    public Settlement? Settlement { get; init; }

    public Approvals? Approvals { get; init; }

    public Accepts? Accepts { get; init; }

    public long? ExpectedUses { get; init; }

    /// <summary>Conditions of the shop's software that no field covers: kept, and what depends on them cannot be decided.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    public Terms? Terms { get; init; }

    private static Promotion Read(ObjectReader reader)
    {
        var promotion = new Promotion
        {
            Id = reader.Text("id", "Unique name of the promotion. 活动编号，唯一。", FieldForms.Required) ?? "",
            Name = reader.Text("name", "As customers see it. 顾客看到的名称。"),
            Status =
                reader.Word(
                    "status",
                    PlanWords.Statuses,
                    "Anything but live must not be reachable by customers. 状态；除 live 外顾客都不应看到。",
                    absent: PromotionStatus.Live
                ) ?? PromotionStatus.Live,
            Layer = reader.Word("layer", PlanWords.Layers, "Where in the order of pricing it acts. 在哪一层计算。"),
            IssuedBy =
                reader.Word(
                    "issuedBy",
                    PlanWords.Parties,
                    "Who sets amount and number. 谁设定面额和数量。",
                    absent: Party.Merchant
                ) ?? Party.Merchant,
            Commission = reader.Record(
                "commission",
                Commission.Shape,
                "What the issuer earns per order. 发放方每单佣金。"
            ),
            Funding = reader.Record("funding", Funding.Shape, "Who pays for it. 谁出资。"),
            Trigger = reader.Record("trigger", Trigger.Shape, "What sets it off. 如何触发。"),
            Claim = reader.Record("claim", Claim.Shape, "When and how many are handed out. 领取时间与数量。"),
            Valid = reader.Record("valid", Validity.Shape, "When it applies. 有效期。") ?? Validity.Unsaid,
            Buyers = reader.Record("buyers", Buyers.Shape, "Who may use it. 谁可以用。") ?? Buyers.Unsaid,
            Where = reader.Record("where", Where.Shape, "Where it runs. 在哪里有效。"),
            Scope = reader.Record("scope", Scope.Shape, "Which goods take part. 适用商品。"),
            Threshold = reader.RecordOrNone(
                "threshold",
                Plans.Threshold.Shape,
                "What must be bought, or none. 使用门槛；没有写 none。"
            ),
        };
        var one = reader
            .RecordOrNone("benefit", Benefit.Shape, "What it gives, or none. 优惠内容；不给优惠写 none。")
            .Value;
        var several = reader.Records(
            "benefits",
            Benefit.Shape,
            "Several benefits of one promotion; instead of benefit. 多项优惠，代替 benefit。"
        );
        return promotion with
        {
            Trigger = WhatSetsOff(promotion.Trigger, promotion.Claim),
            Benefits = one is null ? several : [one, .. several],
            Limits = reader.Record("limits", Limits.Shape, "Caps. 各种上限。") ?? Limits.Undeclared,
            Stacking = reader.Record("stacking", Stacking.Shape, "Which other promotions may join. 叠加规则。"),
            OnRefund = reader.Record("onRefund", OnRefund.Shape, "What happens when goods come back. 退货时怎么办。"),
            OnCancel = reader.Record(
                "onCancel",
                OnRefund.Shape,
                "What differs when an order is cancelled. 取消订单时的不同处理。"
            ),
            Redemption = reader.Record("redemption", Redemption.Shape, "How channels are kept in step. 跨渠道核销。"),
            Settlement = reader.Record(
                "settlement",
                Settlement.Shape,
                "What money of others is paid against. 第三方资金如何结算。"
            ),
            Approvals = reader.Record("approvals", Approvals.Shape, "Who approved this promotion. 本活动的审批。"),
            Accepts = reader.Record(
                "accepts",
                Accepts.Shape,
                "A loss that is meant and signed for. 有意承担并已批准的亏损。"
            ),
            ExpectedUses = reader.Count(
                "expectedUses",
                "How many uses are planned for; the audit still reckons with all. 预计使用次数；审核仍按最坏情况算。"
            ),
            Also = reader.Texts("also", "Conditions that no field covers. 没有字段可填的其他条件。"),
            Terms = reader.Record("terms", Terms.Shape, "What customers are told. 对外说明。"),
        };
    }

    // Whoever says how many are handed out need not say once more that they must be claimed.
    private static Trigger? WhatSetsOff(Trigger? said, Claim? claim)
    {
        var isSaid = said is not null && (said.Kind != TriggerKind.Automatic || said.Source.Says("kind"));
        return claim is null || isSaid ? said : (said ?? new Trigger()) with { Kind = TriggerKind.Claim };
    }
}
