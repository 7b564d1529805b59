namespace PromoAudit.Facts.Attacks;

/// <summary>What the search may still spend: orders to be priced, and time if somebody set a limit.</summary>
internal sealed class SearchBudget(AdversaryOptions options)
{
    private const int Between = 64;

    private int _left = options.Budget;
    private bool _isOver;

    public bool IsOver => _isOver;

    public int Spent => options.Budget - Math.Max(0, _left);

    /// <returns>False when nothing more may be spent.</returns>
    public bool Take()
    {
        _left--;
        _isOver |= _left < 0 || (_left % Between == 0 && options.IsTimeUp?.Invoke() == true);
        return !_isOver;
    }
}
