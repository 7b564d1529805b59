using System.Text.Json;
using PromoAudit.Expressions;
using PromoAudit.Rules;

namespace PromoAudit.Reports.Guides;

/// <summary>The JSON Schema of rule files (draft 7, which editors read), written from the reader's own tables of keys.</summary>
public static class RuleFileSchema
{
    private const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$";

    public static void Write(TextWriter writer)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("title", "PromoAudit rule");
        json.WriteString("description", "What a rule looks for, says and does. 一条规则：查什么、怎么说、怎么改。");
        WriteObject(json, RuleKeys.Rule);
        json.WriteStartObject("definitions");
        Define(json, "text", WriteText);
        Define(json, "expression", WriteExpression);
        Define(json, "parameter", inner => WriteObject(inner, RuleKeys.Parameter));
        Define(json, "lowering", inner => WriteObject(inner, RuleKeys.Lowered));
        Define(json, "related", inner => WriteObject(inner, RuleKeys.Related));
        Define(json, "fix", inner => WriteObject(inner, RuleKeys.Fix));
        Define(json, "example", inner => WriteObject(inner, RuleKeys.Example));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Define(Utf8JsonWriter json, string name, Action<Utf8JsonWriter> write)
    {
        json.WriteStartObject(name);
        write(json);
        json.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter json, RuleKey[] keys)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", value: false);
        json.WriteStartArray("required");
        foreach (var key in keys)
        {
            if (key.IsRequired)
            {
                json.WriteStringValue(key.Name);
            }
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        foreach (var key in keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", $"{key.Describes.English}. {key.Describes.Chinese}。\n{key.Example}");
            WriteValue(json, keys, key.Name);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, RuleKey[] keys, string key)
    {
        switch (key)
        {
            case "to" when ReferenceEquals(keys, RuleKeys.Lowered):
            case "severity" when ReferenceEquals(keys, RuleKeys.Example):
                WriteWords(json, RuleWords.Severities.All);
                break;
            case "acceptable" or "locked":
                json.WriteString("type", "boolean");
                break;
            case "lowered":
                WriteList(json, items => WriteReference(items, "lowering"));
                break;
            case "id" or "replacedBy":
                json.WriteString("type", "string");
                json.WriteString("pattern", IdPattern);
                break;
            case "status":
                WriteWords(json, RuleWords.Statuses.All);
                break;
            case "confidence":
                WriteWords(json, RuleWords.Confidences.All);
                break;
            case "for":
                WriteWords(json, RuleWords.Subjects.All);
                break;
            case "type":
                WriteWords(json, [.. ExpressionType.Units.Select(unit => unit.Name)]);
                break;
            case "severity":
                WriteSeverity(json);
                break;
            case "classes":
                WriteList(json, items => WriteWords(items, RuleWords.Classes));
                break;
            case "refs" or "absorbs":
                WriteList(json, items => items.WriteString("type", "string"));
                break;
            case "notWhen":
                WriteList(json, items => WriteReference(items, "text"));
                break;
            case "related" or "fix":
                WriteList(json, items => WriteReference(items, key));
                break;
            case "examples":
                WriteList(json, items => WriteReference(items, "example"));
                break;
            case "params" or "let":
                json.WriteString("type", "object");
                json.WriteStartObject("additionalProperties");
                WriteReference(json, key == "params" ? "parameter" : "expression");
                json.WriteEndObject();
                break;
            case "title" or "message" or "why" or "do" or "note" or "describes" or "because":
                WriteAllOf(json, "text");
                break;
            case "when" or "at" or "moneyAtRisk" or "default" or "min" or "max":
                WriteAllOf(json, "expression");
                break;
            case "fires":
                json.WriteStartArray("enum");
                json.WriteBooleanValue(value: true);
                json.WriteBooleanValue(value: false);
                json.WriteStringValue("unknown");
                json.WriteEndArray();
                break;
            case "plan" or "beside":
                json.WriteString("type", "object");
                break;
            case "to":
                break;
            default:
                json.WriteString("type", "string");
                break;
        }
    }

    private static void WriteSeverity(Utf8JsonWriter json)
    {
        json.WriteStartArray("oneOf");
        json.WriteStartObject();
        WriteWords(json, RuleWords.Severities.All);
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
            WriteReference(json, "expression");
            json.WriteEndObject();
        }

        json.WriteStartObject("otherwise");
        WriteWords(json, RuleWords.Severities.All);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", value: false);
        json.WriteStartArray("required");
        json.WriteStringValue("en");
        json.WriteStringValue("zh");
        json.WriteEndArray();
        json.WriteStartObject("properties");
        foreach (var language in (string[])["en", "zh"])
        {
            json.WriteStartObject(language);
            json.WriteString("type", "string");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // YAML takes an expression that is only a figure or true for that figure.
    private static void WriteExpression(Utf8JsonWriter json)
    {
        json.WriteStartArray("type");
        json.WriteStringValue("string");
        json.WriteStringValue("number");
        json.WriteStringValue("boolean");
        json.WriteEndArray();
    }

    private static void WriteWords(Utf8JsonWriter json, IReadOnlyList<string> words)
    {
        json.WriteStartArray("enum");
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, Action<Utf8JsonWriter> writeItems)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        writeItems(json);
        json.WriteEndObject();
    }

    // In draft 7 a reference hides what stands beside it, the description for one.
    private static void WriteAllOf(Utf8JsonWriter json, string definition)
    {
        json.WriteStartArray("allOf");
        json.WriteStartObject();
        WriteReference(json, definition);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteReference(Utf8JsonWriter json, string definition) =>
        json.WriteString("$ref", $"#/definitions/{definition}");
}
