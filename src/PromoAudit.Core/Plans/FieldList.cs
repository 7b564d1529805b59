namespace PromoAudit.Plans;

/// <summary>The fields of one object while it is read. Not a <c>List</c>: a framework list of our own struct is compiled while the user waits.</summary>
internal sealed class FieldList
{
    private FieldValue[] _items = new FieldValue[16];

    public int Count { get; private set; }

    public FieldValue this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public void Add(FieldValue item)
    {
        if (Count == _items.Length)
        {
            var larger = new FieldValue[Count * 2];
            Array.Copy(_items, larger, Count);
            _items = larger;
        }

        _items[Count++] = item;
    }

    public FieldValue[] ToArray()
    {
        var items = new FieldValue[Count];
        Array.Copy(_items, items, Count);
        return items;
    }
}
