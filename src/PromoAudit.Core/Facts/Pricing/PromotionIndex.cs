namespace PromoAudit.Facts.Pricing;

/// <summary>Which promotions concern an article, so that a calendar of hundreds need not be gone through for every cart.</summary>
internal sealed class PromotionIndex
{
    private readonly int[][] _promotions;
    private readonly int[][] _steps;
    private readonly int[][] _giving;
    private int[] _merged = [];

    public PromotionIndex(PriceBook book)
    {
        var promotions = new IndexLists(book.Prices.Length);
        var steps = new IndexLists(book.Prices.Length);
        var giving = new IndexLists(book.Prices.Length);
        foreach (var promotion in book.Promotions)
        {
            promotions.Add(promotion.Scope, promotion.Index);
            foreach (var step in promotion.Steps)
            {
                if (step.Got is { } got)
                {
                    giving.Add(got, promotion.Index);
                }
            }
        }

        foreach (var step in book.Order)
        {
            steps.Add(step.Promotion.Scope, step.Rank);
        }

        _promotions = promotions.ToArrays();
        _steps = steps.ToArrays();
        _giving = giving.ToArrays();
    }

    /// <summary>Promotions that have the item in scope, by place in the plan, ascending.</summary>
    public ReadOnlySpan<int> PromotionsOn(int item) => _promotions[item];

    /// <summary>Promotions that give the item to those who buy something else, ascending; one with several such benefits more than once.</summary>
    public ReadOnlySpan<int> Giving(int item) => _giving[item];

    /// <summary>Promotions that have goods of the basket in scope, ascending. Good until the next question.</summary>
    public ReadOnlySpan<int> PromotionsOn(Basket basket) => Merged(_promotions, basket);

    /// <summary>Ranks of the steps of those promotions, ascending. Good until the next question.</summary>
    public ReadOnlySpan<int> StepsOn(Basket basket) => Merged(_steps, basket);

    private ReadOnlySpan<int> Merged(int[][] lists, Basket basket)
    {
        if (basket.Count == 1)
        {
            return lists[basket.Item[0]];
        }

        var all = 0;
        for (var line = 0; line < basket.Count; line++)
        {
            all += lists[basket.Item[line]].Length;
        }

        if (_merged.Length < all)
        {
            _merged = new int[all * 2];
        }

        var count = 0;
        for (var line = 0; line < basket.Count; line++)
        {
            count = Merge(lists[basket.Item[line]], count);
        }

        return _merged.AsSpan(0, count);
    }

    /// <summary>Merges a list into the first so many of <see cref="_merged"/>, from the back so that nothing is overwritten.</summary>
    private int Merge(int[] list, int count)
    {
        if (count == 0)
        {
            list.CopyTo(_merged, 0);
            return list.Length;
        }

        var both = 0;
        for (int left = 0, right = 0; left < count && right < list.Length; )
        {
            var order = _merged[left].CompareTo(list[right]);
            both += order == 0 ? 1 : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }

        var size = count + list.Length - both;
        for (int to = size - 1, left = count - 1, right = list.Length - 1; right >= 0; to--)
        {
            var order = left < 0 ? -1 : _merged[left].CompareTo(list[right]);
            _merged[to] = order >= 0 ? _merged[left] : list[right];
            left -= order >= 0 ? 1 : 0;
            right -= order <= 0 ? 1 : 0;
        }

        return size;
    }
}
