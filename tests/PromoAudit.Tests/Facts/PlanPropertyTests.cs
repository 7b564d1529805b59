using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Plans;

namespace PromoAudit.Tests.Facts;

/// <summary>A field of the plan is a property of its record, because it is in the vocabulary.</summary>
public sealed class PlanPropertyTests
{
    [Fact]
    public void Every_field_of_the_vocabulary_is_a_property_of_its_type()
    {
        var seen = new HashSet<ObjectShape>();
        Walk(Plan.Shape, seen);
        seen.Count.ShouldBeGreaterThan(60);
    }

    [Fact]
    public void Every_field_is_described_in_both_languages()
    {
        var shapes = new HashSet<ObjectShape>();
        Walk(Plan.Shape, shapes);
        foreach (var property in shapes.SelectMany(shape => FactSchema.RecordFor(shape).Properties))
        {
            property.Describes.English.ShouldNotBeNullOrWhiteSpace(property.Name);
            property.Describes.English.ShouldNotEndWith(".");
            property.Describes.English.ShouldNotBe(property.Describes.Chinese);
            property.Describes.Chinese.Any(letter => letter is >= '\u3400' and <= '\u9fff').ShouldBeTrue(property.Name);
            property.Describes.Chinese.ShouldNotEndWith("。");
        }
    }

    [Theory]
    [InlineData("IANA name. 时区。", "IANA name", "时区")]
    [InlineData("Share off (20%), or 8折. 打几折。", "Share off (20%), or 8折", "打几折")]
    [InlineData("Country, such as CN: picks law. 国家，如 CN。", "Country, such as CN: picks law", "国家，如 CN")]
    [InlineData("One. Two. 三。", "One. Two", "三")]
    [InlineData("Only English.", "Only English", "Only English")]
    public void A_description_is_split_where_the_Chinese_begins(string describes, string english, string chinese)
    {
        var split = FieldDescriptions.Split(describes);
        split.English.ShouldBe(english);
        split.Chinese.ShouldBe(chinese);
    }

    [Fact]
    public void Slots_are_the_places_in_the_list()
    {
        var properties = FactSchema.RecordFor(Promotion.Shape).Properties;
        properties.Select(property => ((FactProperty)property).Slot).ShouldBe(Enumerable.Range(0, properties.Count));
        properties.Select(property => property.Name).ShouldBeUnique();
    }

    private static void Walk(ObjectShape shape, HashSet<ObjectShape> seen)
    {
        if (!seen.Add(shape))
        {
            return;
        }

        var record = FactSchema.RecordFor(shape);
        foreach (var field in shape.Fields)
        {
            if (field.Kind == FieldKind.Map)
            {
                record.Find(field.Name).ShouldBeNull();
                continue;
            }

            var type = record.Find(field.Name).ShouldNotBeNull($"{shape.Name}.{field.Name}").Type;
            var element = field.Is(FieldForms.List) ? type.ShouldBeOfType<ListType>().Element : type;
            Agrees(field, element).ShouldBeTrue($"{shape.Name}.{field.Name} is {type}");
            if (field.Shape is { } part)
            {
                Walk(part, seen);
            }
        }
    }

    private static bool Agrees(FieldShape field, ExpressionType type) =>
        field.Kind switch
        {
            FieldKind.Text => ReferenceEquals(type, ExpressionType.Text),
            FieldKind.Flag => ReferenceEquals(type, ExpressionType.Bool),
            FieldKind.Count => ReferenceEquals(type, ExpressionType.Count),
            FieldKind.Number or FieldKind.Weight => ReferenceEquals(type, ExpressionType.Number),
            FieldKind.Money => ReferenceEquals(type, ExpressionType.Money),
            FieldKind.Percent => ReferenceEquals(type, ExpressionType.Percent),
            FieldKind.Duration => ReferenceEquals(type, ExpressionType.Duration),
            FieldKind.Instant => ReferenceEquals(type, ExpressionType.Instant),
            FieldKind.Word => type is WordType words && words.Members.SequenceEqual(field.Words ?? []),
            FieldKind.Record => type is RecordType record && record.Name == field.Shape?.Name,
            _ => false,
        };
}
