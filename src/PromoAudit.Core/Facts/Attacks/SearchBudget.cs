namespace PromoAudit.Facts.Attacks;

/// <summary>What the search may still spend: orders to be priced, and time if somebody set a limit.</summary>
internal sealed class SearchBudget(AdversaryOptions options)
{
    private int _left = options.Budget;
    private bool _isTimeUp;

    public bool IsOver { get; private set; }

    public int Spent => options.Budget - _left;

    /// <returns>False when nothing more may be spent.</returns>
    public bool Take()
    {
        if (!IsOver && !IsTimeUp() && _left > 0)
        {
            _left--;
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
