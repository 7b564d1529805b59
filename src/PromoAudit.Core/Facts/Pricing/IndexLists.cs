namespace PromoAudit.Facts.Pricing;

/// <summary>A list of numbers for each item of the catalogue, while it is being built.</summary>
internal sealed class IndexLists(int items)
{
    private readonly int[][] _lists = new int[items][];
    private readonly int[] _counts = new int[items];

    public void Add(ItemSet set, int number)
    {
        for (var item = set.Next(0); item >= 0; item = set.Next(item + 1))
        {
            var list = _lists[item] ??= new int[4];
            if (_counts[item] == list.Length)
            {
                Array.Resize(ref list, list.Length * 2);
                _lists[item] = list;
            }

            list[_counts[item]++] = number;
        }
    }

    /// <summary>Each as long as it need be.</summary>
    public int[][] ToArrays()
    {
        for (var item = 0; item < _lists.Length; item++)
        {
            var list = _lists[item] ?? [];
            Array.Resize(ref list, _counts[item]);
            _lists[item] = list;
        }

        return _lists;
    }
}
