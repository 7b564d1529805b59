namespace PromoAudit.Text;

internal enum ScalarStyle
{
    Plain,

    /// <summary>The span includes the quotes.</summary>
    Quoted,

    /// <summary>Started by <c>|</c> or <c>&gt;</c>: the span covers the lines of text, not the marker.</summary>
    Block,
}

/// <summary>
/// A piece of YAML with the span it covers. An alias is expanded: the node stands at the alias, what is inside it keeps
/// the places it was written at.
/// </summary>
internal abstract class YamlNode(SourceText file, SourceSpan span)
{
    public SourceText File { get; } = file;

    public SourceSpan Span { get; } = span;

    public SourcePlace Place => new(File, Span);
}

/// <summary>A scalar is text; nothing is resolved to a number, date or Bool here, so <c>20:00</c> and <c>no</c> stay what was typed.</summary>
internal sealed class YamlScalar(SourceText file, SourceSpan span, string value, ScalarStyle style)
    : YamlNode(file, span)
{
    public string Value { get; } = value;

    public ScalarStyle Style { get; } = style;

    /// <summary>Left blank, or the YAML words for nothing (<c>~</c>, <c>null</c>), unquoted.</summary>
    public bool IsBlank => Style == ScalarStyle.Plain && Value is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed class YamlSequence(SourceText file, SourceSpan span, IReadOnlyList<YamlNode> items)
    : YamlNode(file, span)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;
}

/// <remarks>A class, since lists of our own structs are compiled while the user waits, even in a ReadyToRun image.</remarks>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>Keys are unique; duplicates were reported and the first one kept. Order is the file's.</summary>
internal sealed class YamlMapping(SourceText file, SourceSpan span, IReadOnlyList<YamlEntry> entries)
    : YamlNode(file, span)
{
    private const int FewEnoughToCompare = 16;

    private Dictionary<string, YamlNode>? _index;

    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    public YamlNode? this[string key]
    {
        get
        {
            if (Entries.Count > FewEnoughToCompare)
            {
                return (_index ??= Index()).GetValueOrDefault(key);
            }

            foreach (var entry in Entries)
            {
                if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    private Dictionary<string, YamlNode> Index()
    {
        var index = new Dictionary<string, YamlNode>(Entries.Count, StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            index.TryAdd(entry.Key.Value, entry.Value);
        }

        return index;
    }
}
