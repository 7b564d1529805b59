using System.Text.Json;
using PromoAudit.Rules;

namespace PromoAudit.Reports.Guides;

/// <summary>The JSON Schema of <c>ruleset.yaml</c>, written from its reader's tables of keys.</summary>
public static class RuleSetFileSchema
{
    public static void Write(TextWriter writer) =>
        SchemaParts.Document(
            writer,
            "PromoAudit rule set",
            new("What a set of rules is called, stands on and changes.", "规则集：名称、在什么之上扩展、有哪些改动。"),
            json => SchemaParts.Object(json, RuleKeys.Set, Value),
            ("expression", SchemaParts.Expression),
            ("change", json => SchemaParts.Object(json, RuleKeys.Change, Value))
        );

    /// <summary>What is different about rules, by their ids.</summary>
    internal static void Changes(Utf8JsonWriter json)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", value: false);
        json.WriteStartObject("patternProperties");
        json.WriteStartObject(SchemaParts.IdPattern);
        SchemaParts.Reference(json, "change");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    internal static void Value(Utf8JsonWriter json, RuleKey key)
    {
        switch (key.Name)
        {
            case "version":
                json.WriteString("type", "string");
                json.WriteString("pattern", @"^(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}$");
                break;
            case "change":
                Changes(json);
                break;
            case "params":
                SchemaParts.Map(json, items => SchemaParts.Reference(items, "expression"));
                break;
            case "severity":
                SchemaParts.Words(json, RuleWords.Severities.All);
                break;
            case "off":
                json.WriteString("type", "boolean");
                break;
            default:
                json.WriteString("type", "string");
                break;
        }
    }
}
