using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PromoAudit.Plans;

/// <summary>The JSON Schema of plan files (draft 7, which editors read), written from the vocabulary that the reader itself records.</summary>
public static class PlanSchema
{
    private const string MoneyPattern = @"^-?\d+(\.\d+)?( [A-Z]{3})?$";
    private const string PercentPattern = @"^\d+(\.\d+)?\s*[%％折]$";
    private const string DurationPattern = @"^\d+(\.\d+)?\s*(s|min|h|d|秒|分钟|小时|天)$";
    private const string InstantPattern = @"^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$";
    private const string WeightPattern = @"^\d+(\.\d+)?\s*(kg|g|公斤|斤|两|克)$";

    /// <summary>UTF-8 JSON, indented, with a line feed at the end; the same bytes for the same version of the format.</summary>
    public static string Json()
    {
        var buffer = new ArrayBufferWriter<byte>(256 * 1024);
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            new Document(writer).Write();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private sealed class Document(Utf8JsonWriter json)
    {
        private readonly List<ObjectShape> _shapes = [];
        private readonly Dictionary<ObjectShape, string> _names = [];

        public void Write()
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", "PromoAudit plan, format 1");
            json.WriteString("description", "A planned promotion campaign. 促销活动计划。");
            WriteFields(Plan.Shape, isRoot: true);
            json.WriteStartObject("definitions");
            for (var index = 0; index < _shapes.Count; index++)
            {
                json.WriteStartObject(_names[_shapes[index]]);
                WriteFields(_shapes[index], isRoot: false);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        private string NameOf(ObjectShape shape)
        {
            if (_names.TryGetValue(shape, out var name))
            {
                return name;
            }

            name = shape.Name;
            for (var number = 2; _names.ContainsValue(name); number++)
            {
                name = $"{shape.Name}{number}";
            }

            _names.Add(shape, name);
            _shapes.Add(shape);
            return name;
        }

        private void WriteFields(ObjectShape shape, bool isRoot)
        {
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            foreach (var field in shape.Fields)
            {
                json.WriteStartObject(field.Name);
                json.WriteString("description", field.Describes);
                if (field.Default is not null)
                {
                    json.WriteString("default", field.Default);
                }

                WriteForms(field, isCatalog: isRoot && field.Name == "catalog");
                json.WriteEndObject();
            }

            json.WriteEndObject();
            var required = shape
                .Fields.Where(field => field.Is(FieldForms.Required))
                .Select(field => field.Name)
                .ToArray();
            // A file that others include may leave the head to them, so only the objects inside insist on their fields.
            if (required.Length > 0 && !isRoot)
            {
                json.WriteStartArray("required");
                foreach (var name in required)
                {
                    json.WriteStringValue(name);
                }

                json.WriteEndArray();
            }

            json.WriteBoolean("additionalProperties", value: false);
        }

        private void WriteForms(FieldShape field, bool isCatalog)
        {
            json.WriteStartArray("anyOf");
            WriteOne(field);
            if (field.Is(FieldForms.List))
            {
                json.WriteStartObject();
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                json.WriteStartArray("anyOf");
                WriteOne(field);
                json.WriteEndArray();
                json.WriteEndObject();
                json.WriteEndObject();
            }

            if (isCatalog)
            {
                Group("file", () => json.WriteString("type", "string"));
            }

            if (field.Is(FieldForms.None))
            {
                Word("none");
            }

            if (field.Is(FieldForms.Limit))
            {
                Group("unlimited", () => json.WriteString("type", "string"));
            }

            if (field.Is(FieldForms.Range))
            {
                json.WriteStartObject();
                json.WriteString("$ref", $"#/definitions/{NameOf(AmountRange.Shape)}");
                json.WriteEndObject();
            }

            // Left blank counts as not filled in: a warning, no error.
            Typed("null", pattern: null);
            json.WriteEndArray();
        }

        private void WriteOne(FieldShape field)
        {
            switch (field.Kind)
            {
                case FieldKind.Text:
                    Typed("string", pattern: null);
                    Typed("number", pattern: null);
                    break;
                case FieldKind.Flag:
                    Typed("boolean", pattern: null);
                    break;
                case FieldKind.Count:
                    Typed("integer", pattern: null);
                    break;
                case FieldKind.Number:
                    Typed("number", pattern: null);
                    break;
                case FieldKind.Money:
                    Typed("number", pattern: null);
                    Typed("string", MoneyPattern);
                    break;
                case FieldKind.Percent:
                    Typed("string", PercentPattern);
                    break;
                case FieldKind.Duration:
                    Typed("string", DurationPattern);
                    break;
                case FieldKind.Instant:
                    Typed("string", InstantPattern);
                    break;
                case FieldKind.Weight:
                    Typed("string", WeightPattern);
                    break;
                case FieldKind.Word:
                    foreach (var word in field.Words ?? [])
                    {
                        Word(word);
                    }

                    break;
                case FieldKind.Map:
                    WriteMap();
                    break;
                case FieldKind.Record when field.Shape is { } shape:
                    json.WriteStartObject();
                    json.WriteString("$ref", $"#/definitions/{NameOf(shape)}");
                    json.WriteEndObject();
                    WriteShorthands(shape);
                    break;
            }
        }

        private void WriteShorthands(ObjectShape shape)
        {
            string?[] names = [shape.Shorthand, shape.ShareShorthand, shape.MapShorthand];
            foreach (var name in names)
            {
                if (name is null)
                {
                    continue;
                }

                var field = shape.Fields[shape.SlotOf(name)];
                WriteOne(field);
                if (field.Is(FieldForms.Limit))
                {
                    Group("unlimited", () => json.WriteString("type", "string"));
                }

                if (field.Is(FieldForms.Range))
                {
                    json.WriteStartObject();
                    json.WriteString("$ref", $"#/definitions/{NameOf(AmountRange.Shape)}");
                    json.WriteEndObject();
                }
            }
        }

        private void WriteMap()
        {
            json.WriteStartObject();
            json.WriteString("type", "object");
            json.WriteStartObject("additionalProperties");
            json.WriteStartArray("type");
            json.WriteStringValue("number");
            json.WriteStringValue("string");
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        private void Typed(string type, string? pattern)
        {
            json.WriteStartObject();
            json.WriteString("type", type);
            if (pattern is not null)
            {
                json.WriteString("pattern", pattern);
            }

            json.WriteEndObject();
        }

        private void Word(string word)
        {
            json.WriteStartObject();
            json.WriteStartArray("enum");
            json.WriteStringValue(word);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        private void Group(string key, Action content)
        {
            json.WriteStartObject();
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            json.WriteStartObject(key);
            content();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("required");
            json.WriteStringValue(key);
            json.WriteEndArray();
            json.WriteBoolean("additionalProperties", value: false);
            json.WriteEndObject();
        }
    }
}
