using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>Reads the keys of one mapping of a rule file and complains about what is missing, unknown or of the wrong form.</summary>
internal sealed class KeyReader
{
    private const int MostStrangers = 50;

    private readonly YamlMapping _mapping;
    private readonly RuleKey[] _keys;
    private readonly Diagnostics _diagnostics;

    /// <param name="owner">What messages call the mapping: <c>a rule</c>, <c>规则</c>.</param>
    public KeyReader(YamlMapping mapping, RuleKey[] keys, LocalizedText owner, Diagnostics diagnostics)
    {
        _mapping = mapping;
        _keys = keys;
        _diagnostics = diagnostics;
        var strangers = 0;
        var meant = new List<string>();
        foreach (var entry in mapping.Entries)
        {
            if (Array.Find(keys, key => key.Name == entry.Key.Value) is not { } known)
            {
                // A suggestion costs a comparison with every key; of more than these only the count is read.
                RuleKey[] compared = ++strangers > MostStrangers ? [] : keys;
                diagnostics.Add(RuleMessages.UnknownKey(entry.Key.Place, entry.Key.Value, owner, compared));
                if (NearestName.Find(entry.Key.Value, compared.Select(key => key.Name)) is { } nearest)
                {
                    meant.Add(nearest);
                }
            }
            else if (entry.Value is YamlScalar { IsBlank: true })
            {
                diagnostics.Add(RuleMessages.BlankKey(entry.Key.Place, known));
            }
        }

        // A key that is only misspelt is not missing besides.
        var missing = Array.FindAll(
            keys,
            key => key.IsRequired && mapping[key.Name] is null && !meant.Contains(key.Name, StringComparer.Ordinal)
        );
        if (missing.Length > 0)
        {
            diagnostics.Add(RuleMessages.MissingKeys(HeadOf(mapping), missing, owner));
        }
    }

    /// <summary>The mapping as a whole, told by its first key: its span may be many lines.</summary>
    public SourcePlace Place => HeadOf(_mapping);

    public SourcePlace PlaceOf(string key)
    {
        foreach (var entry in _mapping.Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry.Key.Place;
            }
        }

        return Place;
    }

    public YamlNode? Node(string key) => _mapping[key] is YamlScalar { IsBlank: true } ? null : _mapping[key];

    public YamlScalar? Scalar(string key) =>
        Wanted<YamlScalar>(key, new LocalizedText("one value, not a list or a group", "单个值，不能是列表或一组键"));

    public YamlMapping? Mapping(string key) =>
        Wanted<YamlMapping>(key, new LocalizedText("a group of `key: value` lines", "一组 `键: 值`"));

    public IReadOnlyList<YamlNode> Items(string key) =>
        Wanted<YamlSequence>(key, new LocalizedText("a list", "列表"))?.Items ?? [];

    /// <summary>The items that are plain values; others are complained about.</summary>
    public IReadOnlyList<YamlScalar> Texts(string key)
    {
        var texts = new List<YamlScalar>();
        foreach (var item in Items(key))
        {
            if (item is YamlScalar { IsBlank: false } text)
            {
                texts.Add(text);
            }
            else
            {
                _diagnostics.Add(
                    RuleMessages.WrongForm(item.Place, key, new("a list of words", "由词组成的列表"), ExampleOf(key))
                );
            }
        }

        return texts;
    }

    /// <summary>The items that are groups of keys; others are complained about.</summary>
    public IReadOnlyList<YamlMapping> Groups(string key)
    {
        var groups = new List<YamlMapping>();
        foreach (var item in Items(key))
        {
            if (item is YamlMapping group)
            {
                groups.Add(group);
            }
            else
            {
                _diagnostics.Add(
                    RuleMessages.WrongForm(
                        item.Place,
                        key,
                        new("a list of groups of keys", "由一组组键值组成的列表"),
                        ExampleOf(key)
                    )
                );
            }
        }

        return groups;
    }

    public T? Word<T>(string key, Words<T> words)
        where T : struct, Enum
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        var meaning = words.Find(scalar.Value);
        if (meaning is null)
        {
            _diagnostics.Add(RuleMessages.UnknownWord(scalar.Place, key, scalar.Value, words.All));
        }

        return meaning;
    }

    /// <summary>Text in both languages; null when one of them is missing, which has then been reported.</summary>
    public TemplateText? Bilingual(string key) =>
        Node(key) is { } node ? Translations.Read(node, PlaceOf(key), key, _diagnostics) : null;

    private T? Wanted<T>(string key, LocalizedText form)
        where T : YamlNode
    {
        switch (Node(key))
        {
            case T node:
                return node;
            case { } other:
                _diagnostics.Add(RuleMessages.WrongForm(other.Place, key, form, ExampleOf(key)));
                return null;
            default:
                return null;
        }
    }

    private string ExampleOf(string key) => Array.Find(_keys, known => known.Name == key)?.Example ?? key;

    private static SourcePlace HeadOf(YamlMapping mapping) =>
        mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Place : mapping.Place;
}
