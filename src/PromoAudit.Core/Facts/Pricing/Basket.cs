namespace PromoAudit.Facts.Pricing;

/// <summary>A cart in minor units; reused, since a search prices thousands.</summary>
internal sealed class Basket
{
    public int Count { get; private set; }

    /// <summary>Index into the catalogue, line by line.</summary>
    public int[] Item { get; private set; } = new int[4];

    public long[] Quantity { get; private set; } = new long[4];

    public long[] List { get; private set; } = new long[4];

    /// <summary>Change of the line's price by chosen options.</summary>
    public long[] Options { get; private set; } = new long[4];

    /// <summary>What discounts must leave of the line.</summary>
    public long[] Floor { get; private set; } = new long[4];

    public long Total { get; private set; }

    public long OptionsTotal { get; private set; }

    public void Clear()
    {
        Count = 0;
        Total = 0;
        OptionsTotal = 0;
    }

    /// <returns>False when the line is too large to be priced, or has no price.</returns>
    public bool Add(PriceBook book, int item, long quantity, long optionsPerUnit)
    {
        if (Count == Item.Length)
        {
            Grow();
        }

        var list = MinorUnits.Times(book.Prices[item], quantity);
        Item[Count] = item;
        Quantity[Count] = quantity;
        List[Count] = list;
        Options[Count] = optionsPerUnit * quantity;
        Floor[Count] = MinorUnits.Times(book.Floors[item], quantity);
        Total += list;
        OptionsTotal += Options[Count];
        Count++;
        return book.Prices[item] >= 0 && Total < MinorUnits.Most;
    }

    private void Grow()
    {
        var size = Count * 2;
        Item = Copy(Item, size);
        Quantity = Copy(Quantity, size);
        List = Copy(List, size);
        Options = Copy(Options, size);
        Floor = Copy(Floor, size);
    }

    private static T[] Copy<T>(T[] array, int size)
    {
        Array.Resize(ref array, size);
        return array;
    }
}
