using PromoAudit.Text;

namespace PromoAudit.Plans;

internal enum FieldState : byte
{
    /// <summary>The key is not there.</summary>
    Absent,

    /// <summary>The key is there and nothing follows it: absent too, but it looks filled in.</summary>
    Blank,

    /// <summary>Declared with the word <c>none</c>.</summary>
    None,

    Unlimited,
    Given,

    /// <summary>Absent, and the vocabulary says what that means.</summary>
    Default,
}

/// <summary>One field as read: its state, its value (boxed; see <see cref="FieldKind"/> for the type) and where it stands.</summary>
internal readonly record struct FieldValue(FieldState State, object? Value, SourceText? File, SourceSpan Span)
{
    public SourcePlace? Place => File is null ? null : new SourcePlace(File, Span);
}

/// <summary>The places of an object and its fields. All references are equal, so that records compare by content.</summary>
public sealed class SourceRef : IEquatable<SourceRef>
{
    internal static readonly SourceRef Nowhere = new(place: null, ObjectShape.Empty, []);

    private readonly FieldValue[] _fields;

    internal SourceRef(SourcePlace? place, ObjectShape shape, FieldValue[] fields)
    {
        Place = place;
        Shape = shape;
        _fields = fields;
    }

    /// <summary>The place of the whole object; null for an object made in code.</summary>
    public SourcePlace? Place { get; }

    internal ObjectShape Shape { get; }

    /// <summary>The place of a field's value, or of the whole object when the field is absent.</summary>
    public SourcePlace? PlaceOf(string field)
    {
        var slot = Shape.SlotOf(field);
        return slot < 0 ? Place : Field(slot).Place ?? Place;
    }

    /// <summary>True when the key stands in the text, even if nothing follows it.</summary>
    public bool Says(string field)
    {
        var slot = Shape.SlotOf(field);
        return slot >= 0 && Field(slot).File is not null;
    }

    /// <summary>True when the field is declared with the word <c>none</c>.</summary>
    internal bool IsNone(string field)
    {
        var slot = Shape.SlotOf(field);
        return slot >= 0 && Field(slot).State == FieldState.None;
    }

    internal FieldValue Field(int slot) => slot < _fields.Length ? _fields[slot] : default;

    public bool Equals(SourceRef? other) => other is not null;

    public override bool Equals(object? obj) => obj is SourceRef;

    public override int GetHashCode() => 0;
}
