using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>A property whose value the owner keeps, in the slot that is the property's place in its record type.</summary>
internal abstract class FactProperty(string name, ExpressionType type, LocalizedText describes, string? example = null)
    : Property(name, type, describes, example)
{
    private bool _standsForField;

    public int Slot { get; private set; } = -1;

    /// <summary>What absence means where it does not mean unknown; null for facts that are computed.</summary>
    public virtual string? Default => null;

    /// <summary>Whether the plan says it, rather than the audit working it out.</summary>
    public virtual bool IsPlanField => false;

    /// <summary>Whether a plan can say it: its field, or a fact that stands in for a field of the same name.</summary>
    public bool CanBeSaid => IsPlanField || _standsForField;

    public sealed override Value Get(object owner, EvaluationContext context) => ((FactRecord)owner).Read(this);

    public abstract Value Compute(FactRecord owner);

    /// <summary>Notes the figures of the data that the value rests on.</summary>
    public virtual void Note(FactRecord owner, in Value value, Ledger ledger) { }

    public void StandForField() => _standsForField = true;

    /// <summary>Gives every property its slot.</summary>
    public static IReadOnlyList<Property> Numbered(IReadOnlyList<FactProperty> properties)
    {
        for (var slot = 0; slot < properties.Count; slot++)
        {
            properties[slot].Slot = slot;
        }

        return properties;
    }
}
