using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>One thing that would have to be known.</summary>
/// <param name="Path">The fact as the rule calls it, such as <c>item.cost</c>, or the piece of the expression that has no value.</param>
/// <param name="Place">Where it is, or should have been, declared.</param>
/// <param name="Reason">Why there is no value; null when it simply was not declared.</param>
internal sealed record MissingField(string Path, SourcePlace? Place = null, LocalizedText? Reason = null)
{
    /// <summary>Nobody failed to say it: a search, or the evaluation itself, was stopped before it knew.</summary>
    public bool IsCutShort { get; init; }
}

/// <summary>What would decide an unknown value: in the order met, each once.</summary>
internal sealed class Missing
{
    /// <summary>More than this many help nobody to repair a plan.</summary>
    public const int Ceiling = 32;

    private readonly MissingField[] _fields;

    private Missing(MissingField[] fields) => _fields = fields;

    public static Missing Nowhere { get; } = new([]);

    public IReadOnlyList<MissingField> Fields => _fields;

    public bool IsEmpty => _fields.Length == 0;

    public static Missing Field(string path, SourcePlace? place = null, LocalizedText? reason = null) =>
        new([new MissingField(path, place, reason)]);

    /// <summary>What a search, or the evaluation itself, had no time for.</summary>
    public static Missing CutShort(string path, SourcePlace? place, LocalizedText reason) =>
        new([new MissingField(path, place, reason) { IsCutShort = true }]);

    public Missing And(Missing other)
    {
        if (ReferenceEquals(this, other) || other.IsEmpty || _fields.Length >= Ceiling)
        {
            return this;
        }

        if (IsEmpty)
        {
            return other;
        }

        var merged = new List<MissingField>(_fields);
        foreach (var field in other._fields)
        {
            if (merged.Count < Ceiling && !Contains(merged, field))
            {
                merged.Add(field);
            }
        }

        return merged.Count == _fields.Length ? this : new Missing([.. merged]);
    }

    private static bool Contains(List<MissingField> fields, MissingField wanted)
    {
        foreach (var field in fields)
        {
            if (field.Equals(wanted))
            {
                return true;
            }
        }

        return false;
    }
}
