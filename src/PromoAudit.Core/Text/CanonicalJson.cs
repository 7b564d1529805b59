using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PromoAudit.Text;

/// <summary>
/// JSON in the one form that RFC 8785 gives it: members sorted, nothing between them, only necessary escapes. Two files that say the same
/// have the same form, however they are laid out.
/// </summary>
internal static class CanonicalJson
{
    /// <summary>Longer numbers do not survive every program.</summary>
    private const int MostDigits = 15;

    /// <param name="without">Members of the outermost object that are left out.</param>
    /// <returns>Null for what has no one form: a number that is not whole, or half of a character.</returns>
    public static byte[]? Of(JsonElement element, params ReadOnlySpan<string> without)
    {
        var text = new StringBuilder();
        return Append(text, element, without) ? Encoding.UTF8.GetBytes(text.ToString()) : null;
    }

    private static bool Append(StringBuilder text, JsonElement element, ReadOnlySpan<string> without)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                return Members(text, element, without);
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var item in element.EnumerateArray())
                {
                    Separate(text);
                    if (!Append(text, item, []))
                    {
                        return false;
                    }
                }

                text.Append(']');
                return true;
            case JsonValueKind.String:
                return StringOf(element) is { } value && Append(text, value);
            case JsonValueKind.Number:
                var number = element.GetRawText();
                text.Append(number);
                return number.Length <= MostDigits
                    && number != "-0"
                    && number.AsSpan().TrimStart('-').IndexOfAnyExceptInRange('0', '9') < 0;
            default:
                text.Append(element.GetRawText());
                return true;
        }
    }

    private static bool Members(StringBuilder text, JsonElement element, ReadOnlySpan<string> without)
    {
        var members = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (!without.Contains(member.Name) && !members.TryAdd(member.Name, member.Value))
            {
                return false;
            }
        }

        text.Append('{');
        foreach (var (name, value) in members)
        {
            Separate(text);
            if (!Append(text, name))
            {
                return false;
            }

            text.Append(':');
            if (!Append(text, value, []))
            {
                return false;
            }
        }

        text.Append('}');
        return true;
    }

    private static void Separate(StringBuilder text)
    {
        if (text[^1] is not ('[' or '{' or ':'))
        {
            text.Append(',');
        }
    }

    private static string? StringOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool Append(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var letter in value)
        {
            text.Append(
                letter switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\b' => "\\b",
                    '\t' => "\\t",
                    '\n' => "\\n",
                    '\f' => "\\f",
                    '\r' => "\\r",
                    < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                    _ => letter.ToString(),
                }
            );
        }

        text.Append('"');
        return true;
    }
}
