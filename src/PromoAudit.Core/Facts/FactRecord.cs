using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>
/// What stands behind a record that rules ask: every property is computed when first asked for, and kept. What no rule asks
/// for is never computed, and nothing is computed twice.
/// </summary>
internal abstract class FactRecord(AuditFacts facts, RecordType type) : IPlaced
{
    private Value[] _values = [];

    public AuditFacts Facts { get; } = facts;

    public RecordType Type { get; } = type;

    /// <summary>Where the plan describes it, such as <c>promotions[full-300].threshold</c>; empty for the plan itself.</summary>
    public abstract string Path { get; }

    public abstract SourcePlace? Place { get; }

    /// <summary>What it is a part of, or was worked out for; null at the top.</summary>
    public virtual FactRecord? Owner => null;

    /// <summary>What findings call it, such as <c>promotion:full-300</c>; null for what is no subject of its own.</summary>
    public virtual string? Key => null;

    /// <summary>The promotion or article that this belongs to; null for what belongs to the whole plan.</summary>
    public FactRecord? Subject
    {
        get
        {
            var record = this;
            while (record is { Key: null })
            {
                record = record.Owner;
            }

            return record;
        }
    }

    /// <summary>How many properties were computed so far, for tests of laziness.</summary>
    public int ComputedCount => _values.Count(value => value.Kind != ValueKind.Unset);

    public Value Read(FactProperty property)
    {
        if (_values.Length == 0)
        {
            _values = new Value[Type.Properties.Count];
        }

        ref var kept = ref _values[property.Slot];
        if (kept.Kind == ValueKind.Unset)
        {
            kept = property.Compute(this);
        }

        if (Facts.Ledger is { } ledger && !kept.IsUnknown)
        {
            property.Note(this, kept, ledger);
        }

        return kept;
    }

    public string PathOf(string property) => Path.Length == 0 ? property : $"{Path}.{property}";

    /// <summary>Unknown, because a field of this object does not say.</summary>
    public Value Missing(string field) => Value.UnknownBecause(Expressions.Missing.Field(NameOf(field), Place));

    /// <inheritdoc/>
    public virtual string NameOf(string field) => PathOf(field);
}
