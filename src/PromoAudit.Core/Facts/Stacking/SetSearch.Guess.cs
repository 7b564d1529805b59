namespace PromoAudit.Facts.Stacking;

// A good set to begin with: the better it is, the more branches need not be entered.
internal sealed partial class SetSearch
{
    private bool[] _wanted = [];
    private ulong[] _excluded = [];

    private void Guess()
    {
        if (_branches is not { } branches || IsBeaten(BoundOf(0)))
        {
            return;
        }

        Try(branches, heedsRivals: true, most: _steps.Count);
        Try(branches, heedsRivals: false, most: _steps.Count);
        var nodes = Math.Max(1, _nodes / 2 / _nodeCost);
        if (Paid > BoundOf(0) && branches.Heaviest(_basket.Total, ref nodes, out _floor) is { } heaviest)
        {
            _nodes -= nodes * _nodeCost;
            for (var step = 0; step < _steps.Count; step++)
            {
                _wanted[step] = (heaviest[step >> 6] & (1UL << (step & 63))) != 0;
            }

            Walk();
        }

        if (Found && Paid == BoundOf(0))
        {
            // No set pays less; perhaps one of fewer promotions pays the same.
            for (int least = 0, most = _best.Count; least < most; )
            {
                var middle = (least + most) / 2;
                var before = _best.Count;
                Try(branches, heedsRivals: false, middle);
                (least, most) = _best.Count < before ? (least, Math.Min(middle, _best.Count)) : (middle + 1, most);
            }
        }
    }

    /// <summary>So many promotions at most, one after the other, each that excludes none of those before it.</summary>
    private void Try(BranchBounds branches, bool heedsRivals, int most)
    {
        Array.Clear(_wanted, 0, _steps.Count);
        Array.Clear(_excluded, 0, branches.Open.Words);
        var count = 0;
        foreach (var step in branches.Largest(heedsRivals))
        {
            if (count < most && IsFirst(step) && (_excluded[step >> 6] & (1UL << (step & 63))) == 0)
            {
                _wanted[step] = true;
                count++;
                var rivals = branches.Open.ConflictsOf(step);
                for (var word = 0; word < rivals.Length; word++)
                {
                    _excluded[word] |= rivals[word];
                }
            }
        }

        Walk();
    }

    /// <summary>Prices the wanted set.</summary>
    private void Walk()
    {
        for (var depth = 0; depth < _steps.Count; depth++)
        {
            Open(depth);
            if (!IsUsable(depth) || (IsFirst(depth) && !_wanted[depth]) || !TryUse(depth))
            {
                Pass(depth);
            }
        }

        if (IsBetter(Paying(RunAt(_steps.Count))))
        {
            Keep(_steps.Count);
            _isGuessed = true;
        }

        foreach (var promotion in _used)
        {
            _isUsed[promotion] = false;
        }

        _used.Clear();
    }
}
