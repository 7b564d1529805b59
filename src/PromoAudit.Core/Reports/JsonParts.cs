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

    /// <param name="plan">The plan it is about; null when it concerns the whole run.</param>
    public static void Diagnostic(Utf8JsonWriter json, Diagnostic diagnostic, string? plan = null)
    {
        json.WriteStartObject();
        StringOrNull(json, "plan", plan);
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning");
        Place(json, diagnostic.Place);
        Text(json, "message", diagnostic.Message);
        TextOrNull(json, "remedy", diagnostic.Remedy);
        json.WriteEndObject();
    }

    public static void Text(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("en", text.English ?? "");
        json.WriteString("zh", text.Chinese ?? "");
        json.WriteEndObject();
    }

    public static void Texts(Utf8JsonWriter json, string name, ImmutableArray<LocalizedText> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStartObject();
            json.WriteString("en", text.English);
            json.WriteString("zh", text.Chinese);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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

    public static void NumberOrNull(Utf8JsonWriter json, string name, decimal? value)
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

    /// <summary>Money at risk; null where neither a sum nor that there is no bound is known.</summary>
    public static void Money(Utf8JsonWriter json, string name, decimal? amount, bool unbounded, string? currency)
    {
        if (amount is null && !unbounded)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        NumberOrNull(json, "amount", amount);
        StringOrNull(json, "currency", currency);
        json.WriteBoolean("unbounded", unbounded);
        json.WriteEndObject();
    }
}
