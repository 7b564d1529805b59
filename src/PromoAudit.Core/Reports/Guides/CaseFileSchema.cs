using System.Text.Json;
using PromoAudit.Rules;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Reports.Guides;

/// <summary>The JSON Schema of test files, written from their reader's table of keys.</summary>
public static class CaseFileSchema
{
    public static void Write(TextWriter writer) =>
        SchemaParts.Document(
            writer,
            "PromoAudit test file",
            new("Cases that try the rule of the same name.", "检验同名规则的用例。"),
            json =>
                SchemaParts.Object(
                    json,
                    CaseKeys.File,
                    (file, _) => SchemaParts.List(file, items => SchemaParts.Reference(items, "case"))
                ),
            ("expression", SchemaParts.Expression),
            ("case", json => SchemaParts.Object(json, CaseKeys.Case, Value))
        );

    private static void Value(Utf8JsonWriter json, RuleKey key)
    {
        switch (key.Name)
        {
            case "name":
                json.WriteString("type", "string");
                break;
            case "moneyAtRisk":
                SchemaParts.AllOf(json, "expression");
                break;
            case "figures":
                SchemaParts.Map(json, items => SchemaParts.Reference(items, "expression"));
                break;
            case "missing":
                json.WriteStartArray("oneOf");
                json.WriteStartObject();
                json.WriteString("type", "string");
                json.WriteEndObject();
                json.WriteStartObject();
                SchemaParts.List(json, items => items.WriteString("type", "string"));
                json.WriteEndObject();
                json.WriteEndArray();
                break;
            default:
                RuleFileSchema.ExampleValue(json, key);
                break;
        }
    }
}
