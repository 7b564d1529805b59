using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using PromoAudit.Expressions;
using PromoAudit.Plans;

namespace PromoAudit.Facts;

/// <summary>From what the plan says in a field, or does not say, to the value that rules see.</summary>
internal static class FieldValues
{
    public static Value WhenGiven(PlanFieldProperty property, PlanRecord owner, in FieldValue read) =>
        read.Value switch
        {
            null => WhenAbsent(property, owner),
            bool flag => Value.Of(flag),
            long count => Value.OfCount(count),
            decimal figure => Figure(property.Field.Kind, figure),
            TimeSpan duration => Value.OfDuration(duration),
            DateTimeOffset instant => Value.OfInstant(instant),
            string text => property.Field.Kind == FieldKind.Word ? Value.OfWord(text) : Value.OfText(text),
            PlanObject said => Value.OfRecord(Part(property, owner, said, property.Name)),
            ImmutableArray<string> texts => Value.OfList(
                property.Field.Kind == FieldKind.Word ? ValueList.OfWords(texts) : ValueList.OfTexts(texts)
            ),
            ImmutableArray<decimal> figures => Value.OfList(
                ValueList.From(figures, figure => Figure(property.Field.Kind, figure))
            ),
            IReadOnlyList<PlanObject> objects => Parts(property, owner, objects),
            _ => throw new UnreachableException(),
        };

    /// <summary>The field itself says <c>none</c>: a group is an object without content, a list is empty, a figure is nothing.</summary>
    public static Value WhenDeclaredNone(PlanFieldProperty property, PlanRecord owner, in FieldValue read)
    {
        if (property.Field.Is(FieldForms.List))
        {
            return Value.OfList(ValueList.Empty);
        }

        return property.Type is RecordType type && property.Field.Shape is { } shape
            ? Value.OfRecord(
                new PlanRecord(owner.Facts, type, shape, null, owner, property.Name, isNone: true, read.Place)
            )
            : Value.Nothing;
    }

    /// <summary>A field of an object that is <c>none</c>.</summary>
    public static Value WhenNone(PlanFieldProperty property, PlanRecord owner)
    {
        if (property.Field.Is(FieldForms.List))
        {
            return Value.OfList(ValueList.Empty);
        }

        return property.Field.Kind switch
        {
            FieldKind.Flag => Value.False,
            FieldKind.Count => Value.OfCount(0m),
            FieldKind.Duration => Value.OfDuration(0m),
            FieldKind.Number or FieldKind.Weight or FieldKind.Money or FieldKind.Percent => Figure(
                property.Field.Kind,
                0m
            ),
            FieldKind.Record => WhenDeclaredNone(property, owner, default),
            _ => Value.Nothing,
        };
    }

    public static Value WhenAbsent(PlanFieldProperty property, PlanRecord owner)
    {
        if (property.Default is { } meaning)
        {
            return Meant(property.Field.Kind, meaning);
        }

        if (property.Field.Is(FieldForms.Limit))
        {
            return Value.Unlimited;
        }

        return property.Type is RecordType type && property.Field.Shape is { } shape && SaysSomethingWhenAbsent(shape)
            ? Value.OfRecord(new PlanRecord(owner.Facts, type, shape, null, owner, property.Name))
            : owner.Missing(property.Name);
    }

    /// <summary>Whether rules see an unknown value where the plan does not say the field.</summary>
    public static bool IsUnknownWhenAbsent(PlanFieldProperty property) =>
        property.Default is null
        && !property.Field.Is(FieldForms.Limit)
        && !(property.Type is RecordType && property.Field.Shape is { } shape && SaysSomethingWhenAbsent(shape));

    // A cap that nobody declared is no cap, and a default holds, even if the group around it is missing.
    private static bool SaysSomethingWhenAbsent(ObjectShape shape)
    {
        foreach (var field in shape.Fields)
        {
            if (field.Default is not null || field.Is(FieldForms.Limit))
            {
                return true;
            }
        }

        return false;
    }

    private static Value Meant(FieldKind kind, string meaning) =>
        meaning == "[]"
            ? Value.OfList(ValueList.Empty)
            : kind switch
            {
                FieldKind.Flag => Value.Of(string.Equals(meaning, "true", StringComparison.Ordinal)),
                FieldKind.Word => Value.OfWord(meaning),
                FieldKind.Text => Value.OfText(meaning),
                _ => Figure(kind, decimal.Parse(meaning, NumberStyles.Number, CultureInfo.InvariantCulture)),
            };

    private static Value Figure(FieldKind kind, decimal figure) =>
        kind switch
        {
            FieldKind.Money => Value.OfMoney(figure),
            FieldKind.Percent => Value.OfPercent(figure),
            FieldKind.Count => Value.OfCount(figure),
            _ => Value.OfNumber(figure),
        };

    private static PlanRecord Part(PlanFieldProperty property, PlanRecord owner, PlanObject said, string step)
    {
        var shape = property.Field.Shape ?? throw new UnreachableException();
        return new PlanRecord(owner.Facts, FactSchema.RecordFor(shape), shape, said, owner, step);
    }

    private static Value Parts(PlanFieldProperty property, PlanRecord owner, IReadOnlyList<PlanObject> objects)
    {
        var values = new Value[objects.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = Value.OfRecord(
                Part(property, owner, objects[index], property.Name + PlanRecord.IndexStep(index))
            );
        }

        return Value.OfList(new ValueList(values));
    }
}
