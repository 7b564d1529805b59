using System.Collections.Immutable;
using System.Text.Json;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>What several objects of the JSON report have in common.</summary>
internal static class JsonParts
{
    /// <summary>Lines and columns count from 1, columns in UTF-16 units; the end is the first column behind the place.</summary>
    public static void Place(Utf8JsonWriter json, SourcePlace? place)
    {
        StringOrNull(json, "path", place?.File.Path);
        NumberOrNull(json, "line", place?.Start.Line + 1);
        NumberOrNull(json, "column", place?.Start.Column + 1);
        NumberOrNull(json, "endLine", place?.End.Line + 1);
        NumberOrNull(json, "endColumn", place?.End.Column + 1);
    }

    public static void Text(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("en", text.English ?? "");
        json.WriteString("zh", text.Chinese ?? "");
        json.WriteEndObject();
    }

    public static void TextOrNull(Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is { } given)
        {
            Text(json, name, given);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void Strings(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public static void StringOrNull(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, value);
        }
    }

    public static string Word(Confidence confidence) =>
        confidence switch
        {
            Confidence.Certain => "certain",
            Confidence.Firm => "firm",
            _ => "tentative",
        };

    private static void NumberOrNull(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
