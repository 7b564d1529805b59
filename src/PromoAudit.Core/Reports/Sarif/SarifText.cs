using System.Text;
using System.Text.Json;
using PromoAudit.Text;

namespace PromoAudit.Reports.Sarif;

/// <summary>
/// Message strings. SARIF gives braces to placeholders and <c>[…](…)</c> to links; what comes from a plan must be neither.
/// </summary>
internal static class SarifText
{
    /// <summary>The string of a message that is written in both languages already: its two arguments are the two texts.</summary>
    public const string Both = "text";

    /// <summary>The placeholder of <see cref="Both"/> for a language.</summary>
    public static string Placeholder(Language language) => language == Language.Chinese ? "{1}" : "{0}";

    public static string Tag(Language language) => language == Language.Chinese ? "zh-CN" : "en-US";

    public static Language Other(Language language) =>
        language == Language.Chinese ? Language.English : Language.Chinese;

    /// <summary>Text as it stands, made safe to be a message string.</summary>
    public static string Literal(string text) =>
        Argument(text).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    /// <summary>Text as it stands, made safe to stand for a placeholder: a bracket before a parenthesis would be a link.</summary>
    public static string Argument(string text) => text.Replace("](", "] (", StringComparison.Ordinal);

    /// <summary>A link to a related place of the same result.</summary>
    public static string Link(string text, int id)
    {
        var builder = new StringBuilder("[");
        foreach (var letter in text)
        {
            if (letter is '[' or ']' or '\\')
            {
                builder.Append('\\');
            }

            builder.Append(letter);
        }

        return builder.Append("](").Append(id).Append(')').ToString();
    }

    /// <summary>What is wrong and what to write, in one breath.</summary>
    public static LocalizedText Joined(LocalizedText message, LocalizedText? remedy) =>
        remedy is { } told
            ? new LocalizedText($"{message.English} {told.English}", message.Chinese + told.Chinese)
            : message;

    /// <summary>A message in the language of the run that can be looked up in the other one.</summary>
    public static void Message(Utf8JsonWriter json, LocalizedText text, Language language) =>
        Message(json, "message", text, language);

    public static void Message(Utf8JsonWriter json, string name, LocalizedText text, Language language)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Literal(text.In(language)));
        json.WriteString("id", Both);
        json.WriteStartArray("arguments");
        json.WriteStringValue(Argument(text.English));
        json.WriteStringValue(Argument(text.Chinese));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The strings that <see cref="Message(Utf8JsonWriter, LocalizedText, Language)"/> refers to.</summary>
    public static void BothStrings(Utf8JsonWriter json, string name, Language language)
    {
        json.WriteStartObject(name);
        json.WriteStartObject(Both);
        json.WriteString("text", Placeholder(language));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void Object(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
