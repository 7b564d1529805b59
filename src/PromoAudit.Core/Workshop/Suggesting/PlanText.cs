using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Suggesting;

/// <summary>Writes the plan of a case as people do: a line for each thing at the top and in lists of named things, braces within.</summary>
internal static class PlanText
{
    private const string Special = ",[]{}#&*!|>'\"%@`:";

    /// <summary>In one line.</summary>
    public static string Inline(YamlNode node)
    {
        var text = new StringBuilder();
        Inline(text, node);
        return text.ToString();
    }

    /// <param name="indent">Before each line.</param>
    public static string Of(YamlMapping plan, string indent)
    {
        var text = new StringBuilder();
        foreach (var entry in plan.Entries)
        {
            text.Append(indent).Append(entry.Key.Value).Append(':');
            if (entry.Value is YamlSequence { Items: [YamlMapping, ..] } list)
            {
                text.Append('\n');
                foreach (var item in list.Items)
                {
                    text.Append(indent).Append("  - ");
                    Inline(text, item);
                    text.Append('\n');
                }
            }
            else
            {
                text.Append(' ');
                Inline(text, entry.Value);
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static void Inline(StringBuilder text, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                text.Append(Written(scalar));
                break;
            case YamlSequence list:
                text.Append('[');
                for (var index = 0; index < list.Items.Count; index++)
                {
                    text.Append(index > 0 ? ", " : "");
                    Inline(text, list.Items[index]);
                }

                text.Append(']');
                break;
            case YamlMapping group:
                text.Append('{');
                for (var index = 0; index < group.Entries.Count; index++)
                {
                    text.Append(index > 0 ? ", " : "").Append(Written(group.Entries[index].Key)).Append(": ");
                    Inline(text, group.Entries[index].Value);
                }

                text.Append('}');
                break;
            default:
                break;
        }
    }

    /// <summary>Quoted where the braces around it would be read otherwise.</summary>
    private static string Written(YamlScalar scalar)
    {
        if (scalar.IsBlank)
        {
            return "~";
        }

        var isPlain =
            scalar.Style == ScalarStyle.Plain
            && scalar.Value.Trim().Length == scalar.Value.Length
            && !scalar.Value.Contains(": ", StringComparison.Ordinal)
            && !scalar.Value.Contains(" #", StringComparison.Ordinal)
            && scalar.Value.IndexOfAny([',', '[', ']', '{', '}', '\n']) < 0
            && scalar.Value.Length > 0
            && !Special.Contains(scalar.Value[0], StringComparison.Ordinal);
        return isPlain ? scalar.Value : Quoted(scalar.Value);
    }

    /// <summary>In double quotes.</summary>
    public static string Quoted(string text) =>
        "\""
        + text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
        + "\"";
}
