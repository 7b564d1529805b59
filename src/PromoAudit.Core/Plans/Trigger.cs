using System.Collections.Immutable;

namespace PromoAudit.Plans;

/// <summary>What sets a promotion off: nothing, a claimed coupon, a code, or an event.</summary>
public sealed record Trigger : PlanObject
{
    internal static readonly ObjectShape<Trigger> Shape = new("trigger", Read, shorthand: "kind");

    public TriggerKind Kind { get; init; }

    public TriggerEvent? Event { get; init; }

    /// <summary>With <see cref="TriggerEvent.Purchase"/>: buying under that promotion is what qualifies.</summary>
    public string? Of { get; init; }

    public Code? Code { get; init; }

    public ImmutableArray<Code> Codes { get; init; } = [];

    public Attempts? Attempts { get; init; }

    public Medium Medium { get; init; }

    public ReviewDemand? Requires { get; init; }

    private static Trigger Read(ObjectReader reader)
    {
        var kind = reader.Word(
            "kind",
            PlanWords.TriggerKinds,
            "automatic, claim, code or event; follows from the fields below. 触发方式；填了下面的字段可以不写。"
        );
        var happening = reader.Word("event", PlanWords.Events, "The event that sets it off. 触发事件。");
        var trigger = new Trigger
        {
            Event = happening,
            Of = reader.Text(
                "of",
                "With event purchase: the promotion that must be bought under. 配合 purchase：在哪个活动下购买。"
            ),
            Code = reader.Record("code", Code.Shape, "The code to type in. 需要输入的优惠码。"),
            Codes = reader.Records("codes", Code.Shape, "Several codes. 多个优惠码。"),
            Attempts = reader.Record("attempts", Attempts.Shape, "Wrong codes one buyer may try. 可输错几次。"),
            Medium =
                reader.Word(
                    "medium",
                    PlanWords.Media,
                    "Where the code is published. 优惠码载体。",
                    absent: Medium.Online
                ) ?? Medium.Online,
            Requires = reader.Record("requires", ReviewDemand.Shape, "What a review must contain. 评价要求。"),
        };
        var implied =
            happening is not null ? TriggerKind.Event
            : trigger.Code is not null || trigger.Codes.Length > 0 ? TriggerKind.Code
            : TriggerKind.Automatic;
        return trigger with { Kind = kind ?? implied };
    }
}

/// <summary>One code, or many that are generated.</summary>
public sealed record Code : PlanObject
{
    internal static readonly ObjectShape<Code> Shape = new("code", Read, shorthand: "text");

    public string? Text { get; init; }

    public GeneratedCodes? Generated { get; init; }

    public CodeChooser ChosenBy { get; init; }

    public Limit<long> Total { get; init; }

    public Limit<long> PerBuyer { get; init; }

    private static Code Read(ObjectReader reader) =>
        new()
        {
            Text = reader.Text("text", "One fixed code for everyone. 所有人通用的固定码。"),
            Generated = reader.Record("generated", GeneratedCodes.Shape, "Codes made by the system. 系统生成的码。"),
            ChosenBy =
                reader.Word(
                    "chosenBy",
                    PlanWords.CodeChoosers,
                    "Who makes up the code. 码由谁定。",
                    absent: CodeChooser.Merchant
                ) ?? CodeChooser.Merchant,
            Total = reader.CountLimit("total", "Uses of this code. 该码总可用次数。"),
            PerBuyer = reader.CountLimit("perBuyer", "Uses of this code per buyer. 该码每人可用次数。"),
        };
}

public sealed record GeneratedCodes : PlanObject
{
    internal static readonly ObjectShape<GeneratedCodes> Shape = new("generated", Read);

    public long? Count { get; init; }

    /// <summary>Random characters, without the prefix.</summary>
    public long? Length { get; init; }

    public Alphabet? Alphabet { get; init; }

    public string? Prefix { get; init; }

    private static GeneratedCodes Read(ObjectReader reader) =>
        new()
        {
            Count = reader.Count("count", "How many codes. 生成多少个。"),
            Length = reader.Count("length", "Random characters of a code. 随机部分几位。"),
            Alphabet = reader.Word("alphabet", PlanWords.Alphabets, "Characters used. 字符集。"),
            Prefix = reader.Text("prefix", "The same start of all codes. 统一前缀。"),
        };
}

/// <summary>Wrong codes one identity may try.</summary>
public sealed record Attempts : PlanObject
{
    internal static readonly ObjectShape<Attempts> Shape = new("attempts", Read);

    public long? Max { get; init; }

    public TimeSpan? Within { get; init; }

    private static Attempts Read(ObjectReader reader) =>
        new()
        {
            Max = reader.Count("max", "Wrong codes allowed. 允许输错次数。"),
            Within = reader.Duration("within", "In this time. 在多长时间内。"),
        };
}

public sealed record ReviewDemand : PlanObject
{
    internal static readonly ObjectShape<ReviewDemand> Shape = new("requires", Read);

    /// <summary>Least rating that earns the reward; demanding one is what the law forbids.</summary>
    public long? Rating { get; init; }

    public bool? Photo { get; init; }

    private static ReviewDemand Read(ObjectReader reader) =>
        new()
        {
            Rating = reader.Count("rating", "Least rating that earns the reward. 至少几星才给。"),
            Photo = reader.Flag("photo", "Whether a photo is needed. 是否要晒图。"),
        };
}
