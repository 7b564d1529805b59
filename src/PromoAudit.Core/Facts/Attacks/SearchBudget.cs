namespace PromoAudit.Facts.Attacks;

/// <summary>What the search may still spend: orders to be priced, and time if somebody set a limit.</summary>
internal sealed class SearchBudget(AdversaryOptions options)
{
    // An order on which many promotions are open takes longer to price, so it counts for more.
    private const int PromotionsOfOneOrder = 8;

    private int _left = options.Budget;
    private bool _isTimeUp;

    public bool IsOver { get; private set; }

    /// <summary>Orders that were priced.</summary>
    public int Spent { get; private set; }

    /// <param name="open">Promotions that could take part in the order.</param>
    /// <returns>False when nothing more may be spent.</returns>
    public bool Take(int open)
    {
        if (!IsOver && !IsTimeUp() && _left > 0)
        {
            _left -= 1 + open / PromotionsOfOneOrder;
            Spent++;
            return true;
        }

        IsOver = true;
        return false;
    }

    /// <summary>Asks the clock, which is much faster than pricing an order.</summary>
    public bool IsTimeUp()
    {
        _isTimeUp = _isTimeUp || options.IsTimeUp?.Invoke() == true;
        IsOver |= _isTimeUp;
        return _isTimeUp;
    }
}
