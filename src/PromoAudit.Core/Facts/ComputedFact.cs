using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>A fact that the audit works out, told by one row of a table.</summary>
/// <param name="example">An expression that uses it, over the roots of its subject.</param>
/// <param name="get">Called at most once per owner.</param>
/// <param name="presence">Where what was declared differs from what the value shows.</param>
/// <param name="place">Where a caret goes; if not said, the place of the promotion or article that the value is, else the owner's.</param>
/// <param name="restsOn">Notes the figures of the data that the value rests on, for an owner whose value is known.</param>
internal sealed class ComputedFact<TOwner>(
    string name,
    ExpressionType type,
    LocalizedText describes,
    string example,
    Func<TOwner, Value> get,
    Func<TOwner, Presence>? presence = null,
    Func<TOwner, SourcePlace?>? place = null,
    Action<TOwner, Value, Ledger>? restsOn = null
) : FactProperty(name, type, describes, example)
    where TOwner : FactRecord
{
    // Figures at the end of what a plan may say can leave the range of a decimal when they are added up. That is no answer,
    // but an unknown one.
    private static readonly LocalizedText TooLarge = new(
        "the figures of the plan are too large to be added up",
        "方案里的数字太大，无法计算"
    );

    public override Value Compute(FactRecord owner)
    {
        Value value;
        try
        {
            value = get((TOwner)owner);
        }
        catch (OverflowException)
        {
            return Value.UnknownBecause(Missing.Field(Name, place: null, TooLarge));
        }

        return value.Kind == ValueKind.Unknown && value.Missing.IsEmpty ? owner.Missing(Name) : value;
    }

    public override Presence PresenceOf(object owner, EvaluationContext context) =>
        presence?.Invoke((TOwner)owner) ?? base.PresenceOf(owner, context);

    public override SourcePlace? PlaceOf(object owner) =>
        place is not null ? place((TOwner)owner)
        : Type is RecordType && ((FactRecord)owner).Read(this).Record is FactRecord { Key: not null } subject
            ? subject.Place
        : null;

    public override void Note(FactRecord owner, in Value value, Ledger ledger) =>
        restsOn?.Invoke((TOwner)owner, value, ledger);
}
