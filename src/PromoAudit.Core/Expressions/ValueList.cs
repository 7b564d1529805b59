namespace PromoAudit.Expressions;

/// <summary>The elements of a list value. Owners keep one and hand it out again rather than building it for every question.</summary>
internal sealed class ValueList(Value[] items)
{
    public static ValueList Empty { get; } = new([]);

    public int Count => items.Length;

    public Value this[int index] => items[index];

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
