using System.Globalization;
using System.Text.Json.Nodes;
using NJsonSchema;
using PromoAudit.Text;

namespace PromoAudit.Tests.Reports;

/// <summary>Holds YAML against a schema as an editor does: plain words are true, false, numbers or nothing where they look like it.</summary>
internal static class SchemaCheck
{
    public static async Task<string[]> Problems(Action<TextWriter> write, string yaml)
    {
        var writer = new StringWriter();
        write(writer);
        var schema = await JsonSchema.FromJsonAsync(writer.ToString(), TestContext.Current.CancellationToken);
        var node = YamlReader.Read(new SourceText("file.yaml", yaml), new Diagnostics()).ShouldNotBeNull();
        return [.. schema.Validate(ToJson(node)?.ToJsonString() ?? "null").Select(problem => problem.ToString())];
    }

    private static JsonNode? ToJson(YamlNode node) =>
        node switch
        {
            YamlMapping mapping => new JsonObject(
                mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, ToJson(entry.Value)))
            ),
            YamlSequence sequence => new JsonArray([.. sequence.Items.Select(ToJson)]),
            YamlScalar { IsBlank: true } => null,
            YamlScalar { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => JsonValue.Create(
                flag.Value == "true"
            ),
            YamlScalar { Style: ScalarStyle.Plain } scalar
                when decimal.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
                JsonValue.Create(number),
            YamlScalar scalar => JsonValue.Create(scalar.Value),
            _ => null,
        };
}
