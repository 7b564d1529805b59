namespace PromoAudit.Facts.Stacking;

/// <summary>Quantities from 1 to a limit, ascending, each once. There are few; a <c>SortedSet</c> of numbers is code that is compiled while the user waits.</summary>
internal sealed class Quantities(long most)
{
    private long[] _units = new long[32];

    public int Count { get; private set; }

    public long this[int index] => _units[index];

    /// <summary>Adds a quantity; one that an order cannot hold is passed over.</summary>
    public void Add(long units)
    {
        if (units < 1 || units > most)
        {
            return;
        }

        var place = Count;
        while (place > 0 && _units[place - 1] > units)
        {
            place--;
        }

        if (place > 0 && _units[place - 1] == units)
        {
            return;
        }

        if (Count == _units.Length)
        {
            _units = Grown(Count * 2);
        }

        Array.Copy(_units, place, _units, place + 1, Count - place);
        _units[place] = units;
        Count++;
    }

    public Quantities Copy() => new(most) { _units = Grown(_units.Length), Count = Count };

    public IEnumerator<long> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return _units[index];
        }
    }

    private long[] Grown(int size)
    {
        var units = new long[size];
        Array.Copy(_units, units, Count);
        return units;
    }
}
