namespace PromoAudit.Facts.Stacking;

/// <summary>Quantities from 1 to a limit, ascending, each once.</summary>
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

        var found = Array.BinarySearch(_units, 0, Count, units);
        if (found >= 0)
        {
            return;
        }

        if (Count == _units.Length)
        {
            Array.Resize(ref _units, Count * 2);
        }

        Array.Copy(_units, ~found, _units, ~found + 1, Count - ~found);
        _units[~found] = units;
        Count++;
    }

    public ReadOnlySpan<long>.Enumerator GetEnumerator() => new ReadOnlySpan<long>(_units, 0, Count).GetEnumerator();

    public Quantities Copy() => new(most) { _units = (long[])_units.Clone(), Count = Count };
}
