using System.Text.Json;
using PromoAudit.Expressions;
using PromoAudit.Rules;

namespace PromoAudit.Reports.Guides;

/// <summary>The JSON Schema of rule files, written from the reader's own tables of keys.</summary>
public static class RuleFileSchema
{
    public static void Write(TextWriter writer) =>
        SchemaParts.Document(
            writer,
            "PromoAudit rule",
            new("What a rule looks for, says and does.", "一条规则：查什么、怎么说、怎么改。"),
            json => SchemaParts.Object(json, RuleKeys.Rule, RuleValue),
            ("text", SchemaParts.Text),
            ("expression", SchemaParts.Expression),
            ("parameter", json => SchemaParts.Object(json, RuleKeys.Parameter, RuleValue)),
            ("lowering", json => SchemaParts.Object(json, RuleKeys.Lowered, LoweringValue)),
            ("related", json => SchemaParts.Object(json, RuleKeys.Related, RuleValue)),
            ("fix", json => SchemaParts.Object(json, RuleKeys.Fix, FixValue)),
            ("example", json => SchemaParts.Object(json, RuleKeys.Example, ExampleValue))
        );

    /// <summary>What stands at a key of an example, and of a case, which is one that says more.</summary>
    internal static void ExampleValue(Utf8JsonWriter json, RuleKey key)
    {
        switch (key.Name)
        {
            case "fires":
                SchemaParts.Words(json, RuleWords.Answers.All);
                break;
            case "severity":
                SchemaParts.Words(json, RuleWords.Severities.All);
                break;
            default:
                json.WriteString("type", "object");
                break;
        }
    }

    private static void LoweringValue(Utf8JsonWriter json, RuleKey key)
    {
        if (key.Name == "to")
        {
            SchemaParts.Words(json, RuleWords.Severities.All);
        }
        else
        {
            RuleValue(json, key);
        }
    }

    private static void FixValue(Utf8JsonWriter json, RuleKey key)
    {
        // What is written into a plan may be anything that a plan can say.
        if (key.Name == "set")
        {
            json.WriteString("type", "string");
        }
    }

    private static void RuleValue(Utf8JsonWriter json, RuleKey key)
    {
        switch (key.Name)
        {
            case "id" or "replacedBy":
                json.WriteString("type", "string");
                json.WriteString("pattern", SchemaParts.IdPattern);
                break;
            case "status":
                SchemaParts.Words(json, RuleWords.Statuses.All);
                break;
            case "confidence":
                SchemaParts.Words(json, RuleWords.Confidences.All);
                break;
            case "for":
                SchemaParts.Words(json, RuleWords.Subjects.All);
                break;
            case "type":
                SchemaParts.Words(json, [.. ExpressionType.Units.Select(unit => unit.Name)]);
                break;
            case "severity":
                Severity(json);
                break;
            case "acceptable" or "locked":
                json.WriteString("type", "boolean");
                break;
            case "classes":
                SchemaParts.List(json, items => SchemaParts.Words(items, RuleWords.Classes));
                break;
            case "lintOff":
                json.WriteString("type", "object");
                json.WriteStartObject("additionalProperties");
                json.WriteString("type", "string");
                json.WriteEndObject();
                break;
            case "refs" or "absorbs":
                SchemaParts.List(json, items => items.WriteString("type", "string"));
                break;
            case "notWhen":
                SchemaParts.List(json, items => SchemaParts.Reference(items, "text"));
                break;
            case "related" or "fix":
                SchemaParts.List(json, items => SchemaParts.Reference(items, key.Name));
                break;
            case "lowered":
                SchemaParts.List(json, items => SchemaParts.Reference(items, "lowering"));
                break;
            case "examples":
                SchemaParts.List(json, items => SchemaParts.Reference(items, "example"));
                break;
            case "params":
                SchemaParts.Map(json, items => SchemaParts.Reference(items, "parameter"));
                break;
            case "let":
                SchemaParts.Map(json, items => SchemaParts.Reference(items, "expression"));
                break;
            case "title" or "message" or "why" or "do" or "note" or "describes" or "because":
                SchemaParts.AllOf(json, "text");
                break;
            case "when" or "at" or "moneyAtRisk" or "default" or "min" or "max":
                SchemaParts.AllOf(json, "expression");
                break;
            default:
                json.WriteString("type", "string");
                break;
        }
    }

    private static void Severity(Utf8JsonWriter json)
    {
        json.WriteStartArray("oneOf");
        json.WriteStartObject();
        SchemaParts.Words(json, RuleWords.Severities.All);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", value: false);
        json.WriteStartArray("required");
        json.WriteStringValue("otherwise");
        json.WriteEndArray();
        json.WriteStartObject("properties");
        foreach (var word in RuleWords.Severities.All)
        {
            json.WriteStartObject(word);
            SchemaParts.Reference(json, "expression");
            json.WriteEndObject();
        }

        json.WriteStartObject("otherwise");
        SchemaParts.Words(json, RuleWords.Severities.All);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
