namespace PromoAudit.Plans;

internal enum FieldKind
{
    Text,
    Flag,
    Count,

    /// <summary>A number that may have decimals.</summary>
    Number,

    /// <summary>A <see cref="decimal"/> in the plan's currency; a range shows its worse end.</summary>
    Money,
    Percent,

    /// <summary>A <see cref="TimeSpan"/>.</summary>
    Duration,

    /// <summary>A <see cref="DateTimeOffset"/>.</summary>
    Instant,

    /// <summary>Grams.</summary>
    Weight,

    /// <summary>One of a closed list of words.</summary>
    Word,
    Record,

    /// <summary>A mapping whose keys are the plan's own names (SKUs, currencies).</summary>
    Map,
}

/// <summary>What a field takes besides a plain value.</summary>
[Flags]
internal enum FieldForms
{
    Plain = 0,
    List = 1,

    /// <summary><c>{unlimited: reason}</c>.</summary>
    Limit = 2,

    /// <summary>The word <c>none</c>.</summary>
    None = 4,

    /// <summary><c>{between: [a, b], decidedBy: …}</c>.</summary>
    Range = 8,

    /// <summary>A negative amount makes sense.</summary>
    Negative = 16,
    Required = 32,
}

/// <summary>One field of the vocabulary: what readers, the JSON Schema, rule authors and suggestions know of it.</summary>
/// <param name="Name">The key.</param>
/// <param name="Kind">Type of the value, or of each item of a list or map.</param>
/// <param name="Forms">What else may be written.</param>
/// <param name="Describes">English, then Chinese, for editors and for rule authors.</param>
/// <param name="Words">For <see cref="FieldKind.Word"/>: every word allowed.</param>
/// <param name="Shape">For <see cref="FieldKind.Record"/>: the object's own fields.</param>
/// <param name="Default">What absence means, where it does not mean unknown.</param>
internal sealed record FieldShape(
    string Name,
    FieldKind Kind,
    FieldForms Forms,
    string Describes,
    IReadOnlyList<string>? Words = null,
    ObjectShape? Shape = null,
    string? Default = null
)
{
    /// <summary>For <see cref="FieldKind.Percent"/>: the largest share that makes sense, 1 for all of it.</summary>
    public decimal Most { get; init; } = 1;

    public bool Is(FieldForms form) => (Forms & form) != 0;
}
