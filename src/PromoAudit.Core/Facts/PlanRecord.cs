using System.Globalization;
using PromoAudit.Expressions;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>
/// An object of the plan as rules see it. One that the plan declares to be <c>none</c>, or does not mention, has a record too:
/// its fields are zero and empty in the first case, and what absence means in the second.
/// </summary>
internal class PlanRecord : FactRecord
{
    private readonly string _step;
    private readonly SourcePlace? _saidAt;
    private string? _path;

    /// <param name="said">Null for an object that is none or absent.</param>
    /// <param name="step">From the owner to here: a field name, or <c>[3]</c>.</param>
    /// <param name="saidAt">Where <c>none</c> stands, for an object that is none.</param>
    public PlanRecord(
        AuditFacts facts,
        RecordType type,
        ObjectShape shape,
        PlanObject? said,
        PlanRecord? owner,
        string step,
        bool isNone = false,
        SourcePlace? saidAt = null
    )
        : base(facts, type)
    {
        Shape = shape;
        Said = said;
        IsNone = isNone;
        Owner = owner;
        _step = step;
        _saidAt = saidAt;
    }

    public ObjectShape Shape { get; }

    /// <summary>The object that this is a part of; null for the plan itself.</summary>
    public override PlanRecord? Owner { get; }

    /// <summary>The object; null when it is none or absent.</summary>
    public PlanObject? Said { get; }

    /// <summary>Declared with the word <c>none</c>.</summary>
    public bool IsNone { get; }

    public bool IsAbsent => Said is null && !IsNone;

    public override string Path =>
        _path ??=
            Owner is not { Path: { Length: > 0 } before } ? _step
            : _step.StartsWith('[') ? before + _step
            : $"{before}.{_step}";

    /// <summary>An object that is not there is looked for where its owner stands.</summary>
    public override SourcePlace? Place => Said?.Source.Place ?? _saidAt ?? Owner?.Place;

    /// <summary>Where nothing of the object stands, its shorthand is written without a key of its own: <c>stock: 500</c>.</summary>
    public override string NameOf(string field) =>
        IsAbsent && string.Equals(Shape.Shorthand, field, StringComparison.Ordinal) ? Path : PathOf(field);

    public FieldValue Field(int slot) => Said is { } said ? said.Source.Field(slot) : default;

    public SourcePlace? PlaceOf(string field) => Said?.Source.PlaceOf(field) ?? Place;

    public static string IndexStep(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");
}
