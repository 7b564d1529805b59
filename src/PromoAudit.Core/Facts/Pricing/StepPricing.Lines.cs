namespace PromoAudit.Facts.Pricing;

// How what a step takes is shared among lines, and where it stops.
internal sealed partial class StepPricing
{
    private long[] _room = new long[4];
    private long[] _weights = new long[4];
    private long[] _shares = new long[4];
    private long[] _remainders = new long[4];

    /// <summary>What each line in scope is reduced by, as far as it can be.</summary>
    private long FromLines(Amounts amounts)
    {
        long taken = 0;
        for (var line = 0; line < _basket.Count; line++)
        {
            var wanted = _wanted[line];
            if (wanted == 0)
            {
                continue;
            }

            LineOvershoot[line] = Math.Max(0, wanted - Math.Max(0, amounts.Run[line]));
            Cut[line] = Math.Min(wanted, Room(line, amounts));
            taken += Cut[line];
        }

        return taken;
    }

    /// <summary>A sum off the order, shared in proportion to the weights; a line that has no room for its share gives the rest to the others.</summary>
    private long FromOrder(PriceStep step, long sum, Amounts amounts, long[] weights)
    {
        long below = 0;
        long room = 0;
        for (var line = 0; line < _basket.Count; line++)
        {
            var isIn = weights[line] > 0;
            _room[line] = isIn ? Room(line, amounts) : 0;
            room += _room[line];
            below += isIn ? Math.Max(0, amounts.Run[line]) : 0;
        }

        OrderOvershoot = Math.Max(0, sum - below);
        if (!_limited || _isBoundless)
        {
            return Spread(sum, Proportions(step, weights));
        }

        return SpreadWithin(Math.Min(sum, room), weights);
    }

    private long Spread(long sum, ReadOnlySpan<long> weights)
    {
        if (weights.Length == 0 || sum == 0)
        {
            return 0;
        }

        MinorUnits.Split(sum, weights, Cut.AsSpan(0, _basket.Count), _remainders);
        return sum;
    }

    private long SpreadWithin(long sum, long[] weights)
    {
        if (sum == 0)
        {
            return 0;
        }

        var count = _basket.Count;
        var left = sum;
        for (var line = 0; line < count; line++)
        {
            _weights[line] = _room[line] > 0 ? weights[line] : 0;
            Cut[line] = 0;
        }

        while (true)
        {
            MinorUnits.Split(left, _weights.AsSpan(0, count), _shares.AsSpan(0, count), _remainders);
            var isDone = true;
            for (var line = 0; line < count; line++)
            {
                if (_weights[line] > 0 && _shares[line] > _room[line])
                {
                    Cut[line] = _room[line];
                    left -= _room[line];
                    _weights[line] = 0;
                    isDone = false;
                }
            }

            if (isDone)
            {
                break;
            }
        }

        for (var line = 0; line < count; line++)
        {
            Cut[line] += _weights[line] > 0 ? _shares[line] : 0;
        }

        return sum;
    }

    /// <summary>How far discounts may reduce a line.</summary>
    private long Room(int line, Amounts amounts) =>
        !_limited || _isBoundless ? MinorUnits.Most : Math.Max(0, amounts.Run[line] - _basket.Floor[line]);

    /// <summary>What is left of each line in scope.</summary>
    private long[] Weights(ReadOnlySpan<long> amounts)
    {
        for (var line = 0; line < _basket.Count; line++)
        {
            _base[line] = _promotion.Scope.Has(_basket.Item[line]) ? Math.Max(0, amounts[line]) : 0;
        }

        return _base;
    }

    /// <summary>Where nothing stops at zero there may be nothing left to be in proportion to: then list prices, then units.</summary>
    private ReadOnlySpan<long> Proportions(PriceStep step, long[] weights)
    {
        var count = _basket.Count;
        if (HasAny(weights))
        {
            return weights.AsSpan(0, count);
        }

        if (step.Kind != StepKind.AmountOff)
        {
            return [];
        }

        for (var line = 0; line < count; line++)
        {
            weights[line] = _promotion.Scope.Has(_basket.Item[line]) ? _basket.List[line] : 0;
        }

        if (!HasAny(weights))
        {
            for (var line = 0; line < count; line++)
            {
                weights[line] = _promotion.Scope.Has(_basket.Item[line]) ? _basket.Quantity[line] : 0;
            }
        }

        return weights.AsSpan(0, count);
    }

    private bool HasAny(long[] weights)
    {
        for (var line = 0; line < _basket.Count; line++)
        {
            if (weights[line] > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sets <see cref="_units"/> to the units in scope that are reduced, and <see cref="_base"/> to what they stand for.</summary>
    private void Reduce(PriceStep step, ReadOnlySpan<long> amounts)
    {
        for (var line = 0; line < _basket.Count; line++)
        {
            _units[line] = _promotion.Scope.Has(_basket.Item[line]) ? _basket.Quantity[line] : 0;
        }

        KeepCheapest(step.MaxUnits, amounts);
        for (var line = 0; line < _basket.Count; line++)
        {
            _base[line] =
                _units[line] == 0
                    ? 0
                    : book.Units.Portion(Math.Max(0, amounts[line]), _units[line], _basket.Quantity[line]);
        }
    }

    /// <summary>Leaves at most so many units in <see cref="_units"/>, the cheapest.</summary>
    private void KeepCheapest(long most, ReadOnlySpan<long> prices)
    {
        if (most == long.MaxValue)
        {
            return;
        }

        var lines = Sort(scope: null, prices, cheapestFirst: true);
        for (var rank = 0; rank < lines; rank++)
        {
            var line = _order[rank];
            _units[line] = Math.Min(_units[line], most);
            most -= _units[line];
        }
    }

    private int Dearest(ItemSet scope, ReadOnlySpan<long> prices) => Sort(scope, prices, cheapestFirst: false);

    private int Cheapest(ItemSet scope, ReadOnlySpan<long> prices) => Sort(scope, prices, cheapestFirst: true);

    /// <summary>Orders lines by unit price into <see cref="_order"/>; equal ones in the order of the cart.</summary>
    private int Sort(ItemSet? scope, ReadOnlySpan<long> prices, bool cheapestFirst)
    {
        var count = 0;
        for (var line = 0; line < _basket.Count; line++)
        {
            if (scope?.Has(_basket.Item[line]) == false)
            {
                continue;
            }

            var rank = count++;
            while (rank > 0 && Before(line, _order[rank - 1], prices, cheapestFirst))
            {
                _order[rank] = _order[rank - 1];
                rank--;
            }

            _order[rank] = line;
        }

        return count;
    }

    private bool Before(int line, int other, ReadOnlySpan<long> prices, bool cheapestFirst)
    {
        var comparison = MinorUnits.CompareUnits(
            Math.Max(0, prices[line]),
            _basket.Quantity[line],
            Math.Max(0, prices[other]),
            _basket.Quantity[other]
        );
        return cheapestFirst ? comparison < 0 : comparison > 0;
    }
}
