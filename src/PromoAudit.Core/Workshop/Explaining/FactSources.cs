using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Explaining;

/// <summary>Finds out who says a fact: the plan and where, the format by default, the data, or the audit that works it out.</summary>
internal static class FactSources
{
    public static FactSource Of(PropertyNode node, Frame frame)
    {
        var describes = node.Property.Describes;
        if (node.Owner.Evaluate(frame).Record is FactRecord record)
        {
            return new FactSource(
                OriginOf(node.Property, record),
                PathOf(node, record),
                PlaceOf(node, record),
                describes
            );
        }

        if (Group(node.Owner) is not { } group)
        {
            return new FactSource(FactOrigin.WorkedOut, node.Path, Place: null, describes);
        }

        // What it belongs to is not there: that is where it comes from.
        var source = Of(group, frame);
        return source with { Path = $"{source.Path}.{node.Property.Name}", Describes = describes };
    }

    private static PropertyNode? Group(Node owner) =>
        owner switch
        {
            PropertyNode property => property,
            LetNode let => Group(let.Definition),
            _ => null,
        };

    private static FactOrigin OriginOf(Property property, FactRecord record)
    {
        switch (record)
        {
            case FigureRecord:
                return FactOrigin.Data;
            case ProfileSubject:
                return FactOrigin.Profile;
            case PlanRecord when property is FactProperty { CanBeSaid: true } field:
                if (property.PresenceOf(record, record.Facts) != Presence.Absent)
                {
                    return FactOrigin.Said;
                }

                return field is PlanFieldProperty plan ? WhenAbsent(plan) : FactOrigin.NotSaid;
            default:
                return FactOrigin.WorkedOut;
        }
    }

    private static FactOrigin WhenAbsent(PlanFieldProperty field) =>
        field.Default is not null ? FactOrigin.Default
        : field.Field.Is(FieldForms.Limit) ? FactOrigin.NoLimit
        : FactOrigin.NotSaid;

    private static string PathOf(PropertyNode node, FactRecord record) =>
        record is FigureRecord or ProfileSubject ? node.Path : record.NameOf(node.Property.Name);

    /// <summary>Of a figure that was worked out there is no place in the plan.</summary>
    private static SourcePlace? PlaceOf(PropertyNode node, FactRecord record) =>
        record is PlanRecord && node.Property is FactProperty { CanBeSaid: true }
            ? node.Property.PlaceOf(record) ?? (record is PlanRecord { IsNone: true } none ? none.Place : null)
            : null;
}
