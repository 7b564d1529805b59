namespace PromoAudit.Expressions;

/// <summary>The elements of a list value. Owners keep one and hand it out again rather than building it for every question.</summary>
internal sealed class ValueList
{
    private readonly Value[] _items;

    public ValueList(Value[] items)
        : this(items, items.Length) { }

    private ValueList(Value[] items, int count)
    {
        _items = items;
        Count = count;
    }

    public static ValueList Empty { get; } = new(new Value[1], 0);

    public int Count { get; }

    public Value this[int index] => _items[index];

    public static ValueList OfRecords<T>(IReadOnlyCollection<T> records)
        where T : class => From(records, static record => Value.OfRecord(record));

    public static ValueList OfWords(IReadOnlyCollection<string> words) => From(words, Value.OfWord);

    public static ValueList OfTexts(IReadOnlyCollection<string> texts) => From(texts, Value.OfText);

    public static ValueList From<T>(IReadOnlyCollection<T> sources, Func<T, Value> convert)
    {
        if (sources.Count == 0)
        {
            return Empty;
        }

        var values = new Value[sources.Count];
        var index = 0;
        foreach (var source in sources)
        {
            values[index++] = convert(source);
        }

        return new ValueList(values);
    }
}
