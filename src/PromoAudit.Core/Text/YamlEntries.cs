namespace PromoAudit.Text;

/// <summary>Collects the entries of one mapping and refuses the keys that a plan cannot have.</summary>
internal sealed class YamlEntries(SourceText text, Diagnostics diagnostics, bool isFlow)
{
    private const int FewEnoughToCompare = 12;

    private readonly List<YamlEntry> _entries = [];
    private Dictionary<string, YamlScalar>? _index;

    public IReadOnlyList<YamlEntry> Entries => _entries;

    /// <summary>From the first key to the last value, refused entries included; null while there is none.</summary>
    public SourceSpan? Span { get; private set; }

    public void Add(YamlNode key, YamlNode value)
    {
        Span = Span is { } span ? span.Union(value.Span) : key.Span.Union(value.Span);
        if (!isFlow)
        {
            RefuseTabBefore(key.Span.Start);
        }

        if (key is not YamlScalar scalar)
        {
            diagnostics.Add(TextMessages.ComplexKey(text, key.Span));
        }
        else if (scalar.Value.Length == 0)
        {
            diagnostics.Add(TextMessages.MissingKey(text, key.Span));
        }
        else if (scalar is { Value: "<<", Style: ScalarStyle.Plain })
        {
            diagnostics.Add(TextMessages.MergeKey(text, key.Span));
        }
        else if (scalar.Style == ScalarStyle.Plain && InvisibleCharacters.StartsWithWideSpace(scalar.Value))
        {
            diagnostics.Add(TextMessages.WideSpace(text, new SourceSpan(key.Span.Start, key.Span.Start + 1)));
        }
        else if (Find(scalar.Value) is { } first)
        {
            diagnostics.Add(TextMessages.DuplicateKey(text, key.Span, scalar.Value, first.Span));
        }
        else
        {
            _entries.Add(new YamlEntry(scalar, value));
            _index?.Add(scalar.Value, scalar);
        }
    }

    /// <summary>The parser takes a tab after a space for one column; nobody knows what the writer took it for.</summary>
    private void RefuseTabBefore(int position)
    {
        var tab = -1;
        while (position > 0 && text.Text[position - 1] is ' ' or '\t')
        {
            position--;
            tab = text.Text[position] == '\t' ? position : tab;
        }

        if (tab >= 0 && (position == 0 || text.Text[position - 1] is '\n' or '\r'))
        {
            diagnostics.Add(TextMessages.Tab(text, new SourceSpan(tab, tab + 1)));
        }
    }

    private YamlScalar? Find(string key)
    {
        if (_entries.Count < FewEnoughToCompare)
        {
            foreach (var entry in _entries)
            {
                if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
                {
                    return entry.Key;
                }
            }

            return null;
        }

        if (_index is null)
        {
            _index = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
            foreach (var entry in _entries)
            {
                _index.Add(entry.Key.Value, entry.Key);
            }
        }

        return _index.GetValueOrDefault(key);
    }
}
