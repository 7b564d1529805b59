using System.Collections.Immutable;

namespace PromoAudit.Plans;

/// <summary>What customers are told.</summary>
public sealed record Terms : PlanObject
{
    internal static readonly ObjectShape<Terms> Shape = new("terms", Read);

    public string? Text { get; init; }

    /// <summary>Restrictions that the text names; each must be enforced by the field it stands for.</summary>
    public ImmutableArray<Restriction> Restricts { get; init; } = [];

    /// <summary>The figures of the text, with the same keys as the promotion, so that the two can be compared.</summary>
    public StatedTerms? States { get; init; }

    private static Terms Read(ObjectReader reader) =>
        new()
        {
            Text = reader.Text("text", "The text as published. 对外文案。"),
            Restricts = reader.WordList(
                "restricts",
                PlanWords.Restrictions,
                "Restrictions that the text names. 文案写明的限制。",
                FieldForms.None
            ),
            States = reader.Record("states", StatedTerms.Shape, "The figures that the text gives. 文案里的数字。"),
        };
}

public sealed record StatedTerms : PlanObject
{
    internal static readonly ObjectShape<StatedTerms> Shape = new("states", Read);

    public Declared<Threshold> Threshold { get; init; }

    public Benefit? Benefit { get; init; }

    public Limits? Limits { get; init; }

    public Scope? Scope { get; init; }

    private static StatedTerms Read(ObjectReader reader) =>
        new()
        {
            Threshold = reader.RecordOrNone(
                "threshold",
                Plans.Threshold.Shape,
                "As threshold of the promotion. 同活动的 threshold。"
            ),
            Benefit = reader.Record("benefit", Benefit.Shape, "As benefit of the promotion. 同活动的 benefit。"),
            Limits = reader.Record("limits", Limits.Shape, "As limits of the promotion. 同活动的 limits。"),
            Scope = reader.Record("scope", Scope.Shape, "As scope of the promotion. 同活动的 scope。"),
        };
}
