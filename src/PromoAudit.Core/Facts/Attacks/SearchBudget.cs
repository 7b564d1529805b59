namespace PromoAudit.Facts.Attacks;

/// <summary>What the search may still spend: orders to be priced, and time if somebody set a limit.</summary>
internal sealed class SearchBudget(AdversaryOptions options)
{
    private const int Between = 64;

    private int _left = options.Budget;
    private bool _isOver;

    public bool IsOver => _isOver;

    public int Spent => options.Budget - _left;

    /// <returns>False when nothing more may be spent.</returns>
    public bool Take()
    {
        if (_isOver)
        {
            return false;
        }

        _isOver = _left <= 0 || (_left % Between == 0 && options.IsTimeUp?.Invoke() == true);
        _left -= _isOver ? 0 : 1;
        return !_isOver;
    }
}
