using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Reports.Html;

/// <summary>
/// Writes HTML that is well-formed XML too. Names of elements and attributes come from the program; whatever else is written is encoded, and
/// characters that nobody sees or that reorder a line are shown as what they are.
/// </summary>
internal sealed class HtmlOutput(TextWriter writer, Wording words)
{
    // A line end behind these would be a space that nobody wrote.
    private static readonly HashSet<string> Inline = new(
        ["a", "abbr", "b", "bdi", "code", "em", "mark", "small", "span", "strong", "tspan"],
        StringComparer.Ordinal
    );

    private readonly Stack<string> _open = new();

    public Wording Words => words;

    /// <summary>Opens an element; it is closed when what is returned is disposed of.</summary>
    /// <param name="attributes">Those without a value are left out.</param>
    public Scope Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        writer.Write('>');
        _open.Push(element);
        return new Scope(this);
    }

    public void Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Open(element, attributes))
        {
            Text(text);
        }
    }

    /// <summary>An element that never has content.</summary>
    public void Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        writer.Write("/>\n");
    }

    public void Text(string text) => writer.Write(Encoded(text));

    /// <summary>A sentence in which backquotes stand around what is to be written in a plan.</summary>
    public void Prose(string text)
    {
        var parts = text.Split('`');
        for (var index = 0; index < parts.Length; index++)
        {
            // A quote that nobody closes is a character like others.
            if (index % 2 == 1 && index == parts.Length - 1)
            {
                Text("`" + parts[index]);
            }
            else if (index % 2 == 1)
            {
                Element("code", parts[index]);
            }
            else
            {
                Text(parts[index]);
            }
        }
    }

    /// <summary>What another output of the same kind has written.</summary>
    public void Written(string html) => writer.Write(html);

    public static string Encoded(string text)
    {
        var shown = DisplayText.Visible(text);
        if (shown.AsSpan().IndexOfAny("&<>\"'") < 0)
        {
            return shown;
        }

        var builder = new StringBuilder(shown.Length + 16);
        foreach (var character in shown)
        {
            _ = character switch
            {
                '&' => builder.Append("&amp;"),
                '<' => builder.Append("&lt;"),
                '>' => builder.Append("&gt;"),
                '"' => builder.Append("&quot;"),
                '\'' => builder.Append("&#39;"),
                _ => builder.Append(character),
            };
        }

        return builder.ToString();
    }

    private void Start(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.Write('<');
        writer.Write(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                writer.Write(' ');
                writer.Write(name);
                writer.Write("=\"");
                writer.Write(Encoded(value));
                writer.Write('"');
            }
        }
    }

    private void Close()
    {
        var element = _open.Pop();
        writer.Write("</");
        writer.Write(element);
        writer.Write('>');
        if (!Inline.Contains(element))
        {
            writer.Write('\n');
        }
    }

    /// <summary>An element that is open.</summary>
    internal readonly ref struct Scope(HtmlOutput output)
    {
        public void Dispose() => output.Close();
    }
}
