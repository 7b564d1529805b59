using PromoAudit.Expressions;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>
/// A field of the plan, under the name it has there. It exists because the vocabulary has the field: to add one, edit the
/// code that reads the plan and nothing else.
/// </summary>
/// <param name="source">The field's slot in the object it was read into.</param>
internal sealed class PlanFieldProperty(
    FieldShape field,
    int source,
    ExpressionType type,
    LocalizedText describes,
    bool isEmptyWhenAbsent
) : FactProperty(field.Name, type, describes)
{
    public FieldShape Field { get; } = field;

    public override string? Default => isEmptyWhenAbsent ? "[]" : Field.Default;

    public override bool IsPlanField => true;

    /// <summary>False for what no reading of the field would take as its value.</summary>
    public bool Takes(string text) => FieldForm.Takes(Field, text);

    public override Value Compute(FactRecord owner)
    {
        var record = (PlanRecord)owner;
        if (record.IsNone)
        {
            return FieldValues.WhenNone(this, record);
        }

        var read = record.Field(source);
        return read.State switch
        {
            FieldState.Given => FieldValues.WhenGiven(this, record, read),
            FieldState.None => FieldValues.WhenDeclaredNone(this, record, read),
            FieldState.Unlimited => Value.Unlimited,
            _ => FieldValues.WhenAbsent(this, record),
        };
    }

    public override Presence PresenceOf(object owner, EvaluationContext context)
    {
        var record = (PlanRecord)owner;
        if (record.IsNone)
        {
            return Presence.None;
        }

        return record.Field(source).State switch
        {
            FieldState.Given => Presence.Given,
            FieldState.None => Presence.None,
            FieldState.Unlimited => Presence.Unlimited,
            _ => Presence.Absent,
        };
    }

    /// <summary>The value, or the key that nothing follows; null for an absent field, which sends the caret to its owner.</summary>
    public override SourcePlace? PlaceOf(object owner) => ((PlanRecord)owner).Field(source).Place;
}
