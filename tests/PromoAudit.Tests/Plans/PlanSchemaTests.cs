using System.Globalization;
using System.Text;
using System.Text.Json;
using NJsonSchema;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Tests.Plans;

public sealed class PlanSchemaTests
{
    [Fact]
    public async Task The_schema_accepts_everything_the_vocabulary_can_say() =>
        (await Problems(EverythingPlan.Text)).ShouldBeEmpty();

    [Fact]
    public async Task The_schema_accepts_every_plan_of_the_repository()
    {
        var plans = RepositoryRoot
            .Files("examples", "*.yaml")
            .Where(path => !path.StartsWith("examples/ci/", StringComparison.Ordinal))
            .Select(RepositoryRoot.File)
            .ToArray();
        plans.Length.ShouldBeGreaterThan(0);
        foreach (var plan in plans)
        {
            (await Problems(await File.ReadAllTextAsync(plan, TestContext.Current.CancellationToken))).ShouldBeEmpty(
                plan
            );
        }
    }

    [Theory]
    [InlineData("promotions: [{id: p, treshold: {spend: 300}}]")]
    [InlineData("promotions: [{id: p, benefit: {percentOff: 20}}]")]
    [InlineData("promotions: [{id: p, layer: shpo}]")]
    [InlineData("promotions: [{name: nameless}]")]
    [InlineData("shop: {returns: {window: 7}}")]
    [InlineData("promotions: [{id: p, limits: {total: {unlimited: a, reviewed: b}}}]")]
    [InlineData("catalog: [{sku: A, stock: many}]")]
    public async Task The_schema_refuses_what_the_reader_refuses(string text)
    {
        PlanText.Load(PlanText.Head + text + "\n").Diagnostics.HasErrors.ShouldBeTrue();
        (await Problems(PlanText.Head + text + "\n")).ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_field_is_described_in_English_and_in_Chinese()
    {
        var seen = new HashSet<ObjectShape>();
        Walk(Plan.Shape);
        seen.Count.ShouldBeGreaterThan(50);

        void Walk(ObjectShape shape)
        {
            if (!seen.Add(shape))
            {
                return;
            }

            foreach (var field in shape.Fields)
            {
                field.Describes.Any(char.IsAsciiLetter).ShouldBeTrue($"{shape.Name}.{field.Name} in English");
                field
                    .Describes.Any(letter => letter is >= '\u4e00' and <= '\u9fff')
                    .ShouldBeTrue($"{shape.Name}.{field.Name} in Chinese");
                if (field.Shape is { } nested)
                {
                    Walk(nested);
                }
            }
        }
    }

    private static async Task<string[]> Problems(string yaml)
    {
        var schema = await JsonSchema.FromJsonAsync(PlanSchema.Json(), TestContext.Current.CancellationToken);
        var node = YamlReader.Read(new SourceText("plan.yaml", yaml), new Diagnostics()).ShouldNotBeNull();
        return [.. schema.Validate(ToJson(node)).Select(problem => problem.ToString())];
    }

    private static string ToJson(YamlNode node)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(writer, node);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                json.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    json.WritePropertyName(entry.Key.Value);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            case YamlSequence sequence:
                json.WriteStartArray();
                foreach (var item in sequence.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case YamlScalar { IsBlank: true }:
                json.WriteNullValue();
                break;
            case YamlScalar { Style: ScalarStyle.Plain, Value: "true" or "false" } flag:
                json.WriteBooleanValue(flag.Value == "true");
                break;
            case YamlScalar { Style: ScalarStyle.Plain } scalar
                when decimal.TryParse(
                    scalar.Value,
                    NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var number
                ):
                json.WriteNumberValue(number);
                break;
            case YamlScalar scalar:
                json.WriteStringValue(scalar.Value);
                break;
        }
    }
}
