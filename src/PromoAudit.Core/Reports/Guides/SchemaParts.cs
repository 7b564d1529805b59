using System.Globalization;
using System.Text.Json;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Guides;

/// <summary>What the JSON Schemas (draft 7, which editors read) of files that people write have in common.</summary>
internal static class SchemaParts
{
    public const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>A whole schema: what is inside is written as one object.</summary>
    public static void Document(
        TextWriter writer,
        string title,
        LocalizedText describes,
        Action<Utf8JsonWriter> write,
        params (string Name, Action<Utf8JsonWriter> Write)[] definitions
    )
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("title", title);
        json.WriteString("description", $"{describes.English} {describes.Chinese}");
        write(json);
        json.WriteStartObject("definitions");
        foreach (var (name, definition) in definitions)
        {
            json.WriteStartObject(name);
            definition(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A group of keys; any other key is a mistake.</summary>
    public static void Object<T>(
        Utf8JsonWriter json,
        IReadOnlyList<T> keys,
        Func<T, (string Name, bool IsRequired, LocalizedText Describes, string Example)> read,
        Action<Utf8JsonWriter, T> writeValue
    )
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", value: false);
        json.WriteStartArray("required");
        foreach (var key in keys)
        {
            if (read(key) is (var required, true, _, _))
            {
                json.WriteStringValue(required);
            }
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        foreach (var key in keys)
        {
            var (name, _, describes, example) = read(key);
            json.WriteStartObject(name);
            var shown = example.Length == 0 ? "" : $"\n{example}";
            json.WriteString("description", $"{describes.English}. {describes.Chinese}。{shown}");
            writeValue(json, key);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    public static void Object(Utf8JsonWriter json, RuleKey[] keys, Action<Utf8JsonWriter, RuleKey> writeValue) =>
        Object(json, keys, key => (key.Name, key.IsRequired, key.Describes, key.Example), writeValue);

    public static void Text(Utf8JsonWriter json)
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
    public static void Expression(Utf8JsonWriter json)
    {
        json.WriteStartArray("type");
        json.WriteStringValue("string");
        json.WriteStringValue("number");
        json.WriteStringValue("boolean");
        json.WriteEndArray();
    }

    /// <summary>A closed list. What YAML takes for true, false or a number is that in the schema too.</summary>
    public static void Words(Utf8JsonWriter json, IReadOnlyList<string> words)
    {
        json.WriteStartArray("enum");
        foreach (var word in words)
        {
            if (word is "true" or "false")
            {
                json.WriteBooleanValue(word == "true");
            }
            else if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                json.WriteNumberValue(number);
            }
            else
            {
                json.WriteStringValue(word);
            }
        }

        json.WriteEndArray();
    }

    public static void List(Utf8JsonWriter json, Action<Utf8JsonWriter> writeItems)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        writeItems(json);
        json.WriteEndObject();
    }

    /// <summary>A group whose keys are the writer's own.</summary>
    public static void Map(Utf8JsonWriter json, Action<Utf8JsonWriter> writeValues)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("additionalProperties");
        writeValues(json);
        json.WriteEndObject();
    }

    // In draft 7 a reference hides what stands beside it, the description for one.
    public static void AllOf(Utf8JsonWriter json, string definition)
    {
        json.WriteStartArray("allOf");
        json.WriteStartObject();
        Reference(json, definition);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    public static void Reference(Utf8JsonWriter json, string definition) =>
        json.WriteString("$ref", $"#/definitions/{definition}");
}
