using System.Numerics;

namespace PromoAudit.Facts.Pricing;

/// <summary>Items of the catalogue, by index; at first none of so many.</summary>
internal sealed class ItemSet(int size)
{
    private readonly ulong[] _bits = new ulong[(size + 63) / 64];

    public static ItemSet Everything(int size)
    {
        var set = new ItemSet(size);
        set.AddAll();
        return set;
    }

    /// <summary>The first of its items from this one on; −1 where there is none.</summary>
    public int Next(int item)
    {
        for (var word = item >> 6; word < _bits.Length; word++)
        {
            var bits = word == item >> 6 ? _bits[word] & (ulong.MaxValue << (item & 63)) : _bits[word];
            if (bits != 0)
            {
                return (word << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return -1;
    }

    public bool Has(int item) => (_bits[item >> 6] & (1UL << (item & 63))) != 0;

    public bool Meets(ItemSet other)
    {
        for (var word = 0; word < _bits.Length; word++)
        {
            if ((_bits[word] & other._bits[word]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public void Add(int item) => _bits[item >> 6] |= 1UL << (item & 63);

    public void Remove(int item) => _bits[item >> 6] &= ~(1UL << (item & 63));

    public void AddAll()
    {
        for (var word = 0; word < _bits.Length; word++)
        {
            _bits[word] = word < size >> 6 ? ulong.MaxValue : (1UL << (size & 63)) - 1;
        }
    }

    /// <summary>Adds what is in both of these.</summary>
    public void AddCommon(ItemSet first, ItemSet second)
    {
        for (var word = 0; word < _bits.Length; word++)
        {
            _bits[word] |= first._bits[word] & second._bits[word];
        }
    }

    public void Clear() => Array.Clear(_bits);
}
