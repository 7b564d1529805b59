using PromoAudit.Expressions;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>
/// Everything a rule may ask: the plan's own fields, as its vocabulary has them, and the facts that are computed from it. Record
/// types are described when a rule first mentions them.
/// </summary>
internal static partial class FactSchema
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<ObjectShape, RecordType> Shapes = [];

    private static readonly LocalizedText GroupOfFields = new("a group of fields of the plan", "方案里的一组字段");

    /// <summary>The record type of an object of the plan.</summary>
    public static RecordType RecordFor(ObjectShape shape)
    {
        lock (Gate)
        {
            if (!Shapes.TryGetValue(shape, out var type))
            {
                type = new RecordType(shape.Name, DescribesOf(shape), () => PropertiesOf(shape));
                Shapes.Add(shape, type);
            }

            return type;
        }
    }

    /// <summary>A record type that no object of the plan stands behind.</summary>
    private static RecordType Computed(string name, LocalizedText describes, Func<FactProperty[]> facts) =>
        new(name, describes, () => FactProperty.Numbered(facts()));

    private static LocalizedText DescribesOf(ObjectShape shape) =>
        ReferenceEquals(shape, Plans.Plan.Shape) ? PlanText
        : ReferenceEquals(shape, Plans.Shop.Shape) ? ShopText
        : ReferenceEquals(shape, Promotion.Shape) ? PromotionText
        : ReferenceEquals(shape, Item.Shape) ? ItemText
        : GroupOfFields;

    /// <summary>The plan's fields, and the facts computed for such an object: they stand in for a field of the same name.</summary>
    private static IReadOnlyList<Property> PropertiesOf(ObjectShape shape)
    {
        var facts = ComputedFor(shape);
        var properties = new List<FactProperty>(shape.Fields.Count + facts.Length);
        for (var slot = 0; slot < shape.Fields.Count; slot++)
        {
            var field = shape.Fields[slot];
            if (Array.Find(facts, fact => fact.Name == field.Name) is { } standIn)
            {
                standIn.StandForField();
            }
            else if (field.Kind != FieldKind.Map)
            {
                properties.Add(
                    new PlanFieldProperty(
                        field,
                        slot,
                        TypeOf(field),
                        FieldDescriptions.Split(field.Describes),
                        AbsentLists.AreEmpty(shape, field)
                    )
                );
            }
        }

        properties.AddRange(facts);
        return FactProperty.Numbered(properties);
    }

    private static ExpressionType TypeOf(FieldShape field)
    {
        var type = field.Kind switch
        {
            FieldKind.Text => ExpressionType.Text,
            FieldKind.Flag => ExpressionType.Bool,
            FieldKind.Count => ExpressionType.Count,
            FieldKind.Number or FieldKind.Weight => ExpressionType.Number,
            FieldKind.Money => ExpressionType.Money,
            FieldKind.Percent => ExpressionType.Percent,
            FieldKind.Duration => ExpressionType.Duration,
            FieldKind.Instant => ExpressionType.Instant,
            FieldKind.Word when field.Words is { } words => FactWords.TypeFor(field, words),
            FieldKind.Record when field.Shape is { } shape => RecordFor(shape),
            _ => ExpressionType.Failed,
        };
        return field.Is(FieldForms.List) ? ExpressionType.ListOf(type) : type;
    }

    private static FactProperty[] ComputedFor(ObjectShape shape) =>
        ReferenceEquals(shape, Plans.Plan.Shape) ? PlanFacts.All()
        : ReferenceEquals(shape, Promotion.Shape) ? PromotionFacts.All()
        : ReferenceEquals(shape, Item.Shape) ? ItemFacts.All()
        : ReferenceEquals(shape, Benefit.Shape) ? BenefitFacts.OfBenefit()
        : ReferenceEquals(shape, Trigger.Shape) ? BenefitFacts.OfTrigger()
        : ReferenceEquals(shape, Validity.Shape) ? BenefitFacts.OfValidity()
        : ReferenceEquals(shape, Claim.Shape) ? BenefitFacts.OfClaim()
        : [];
}
