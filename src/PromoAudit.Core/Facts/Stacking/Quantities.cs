using System.Collections;

namespace PromoAudit.Facts.Stacking;

/// <summary>Numbers of units, ascending, each once. There are few; a <c>SortedSet</c> of numbers is code that is compiled while the user waits.</summary>
internal sealed class Quantities : IEnumerable<long>
{
    private long[] _items = new long[16];

    public int Count { get; private set; }

    public long this[int index] => _items[index];

    public void Add(long quantity)
    {
        var place = Count;
        while (place > 0 && _items[place - 1] > quantity)
        {
            place--;
        }

        if (place > 0 && _items[place - 1] == quantity)
        {
            return;
        }

        if (Count == _items.Length)
        {
            var larger = new long[Count * 2];
            Array.Copy(_items, larger, Count);
            _items = larger;
        }

        Array.Copy(_items, place, _items, place + 1, Count - place);
        _items[place] = quantity;
        Count++;
    }

    /// <summary>Forgets what is less than one or more than that.</summary>
    public void KeepUpTo(long most)
    {
        var kept = 0;
        for (var index = 0; index < Count; index++)
        {
            if (_items[index] >= 1 && _items[index] <= most)
            {
                _items[kept++] = _items[index];
            }
        }

        Count = kept;
    }

    public IEnumerator<long> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return _items[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
