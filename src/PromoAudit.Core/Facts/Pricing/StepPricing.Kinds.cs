using PromoAudit.Plans;

namespace PromoAudit.Facts.Pricing;

// How much each kind of step takes, before it is shared among lines.
internal sealed partial class StepPricing
{
    private long[] _base = new long[4];
    private long[] _units = new long[4];
    private long[] _wanted = new long[4];
    private int[] _order = new int[4];

    private long AmountOff(PriceStep step, Amounts amounts, long times)
    {
        if (step.Per == BenefitPer.Order)
        {
            var sum = Capped(MinorUnits.Times(step.Amount, times), step.Max);
            return FromOrder(step, sum, amounts, Weights(amounts.Run));
        }

        var each = Capped(step.Amount, step.Max);
        Reduce(step, amounts.Run);
        for (var line = 0; line < _basket.Count; line++)
        {
            _wanted[line] =
                _units[line] == 0 ? 0
                : step.Per == BenefitPer.Unit ? MinorUnits.Times(each, _units[line])
                : each;
        }

        return FromLines(amounts);
    }

    private long PercentOff(PriceStep step, Amounts amounts)
    {
        Reduce(step, PercentBase(amounts));
        return Percent(step, amounts);
    }

    /// <summary>The share of <see cref="_base"/>, the part of each line that is reduced.</summary>
    private long Percent(PriceStep step, Amounts amounts)
    {
        if (step.Per == BenefitPer.Order)
        {
            long sum = 0;
            for (var line = 0; line < _basket.Count; line++)
            {
                sum += _base[line];
            }

            var taken = Capped(book.Units.Part(sum, step.Share), step.Max);
            return FromOrder(step, taken, amounts, _base);
        }

        for (var line = 0; line < _basket.Count; line++)
        {
            _wanted[line] =
                _units[line] == 0 ? 0
                : step.Per == BenefitPer.Line ? Capped(book.Units.Part(_base[line], step.Share), step.Max)
                : MinorUnits.Times(
                    Capped(
                        book.Units.Part(_base[line], step.Share.Numerator, step.Share.Denominator * _units[line]),
                        step.Max
                    ),
                    _units[line]
                );
        }

        return FromLines(amounts);
    }

    private long UnitPrice(PriceStep step, Amounts amounts)
    {
        Reduce(step, amounts.Run);
        long sum = 0;
        for (var line = 0; line < _basket.Count; line++)
        {
            var price = step.Prices[_basket.Item[line]];
            var cut =
                _units[line] == 0 || price < 0 ? 0 : Math.Max(0, _base[line] - MinorUnits.Times(price, _units[line]));
            _wanted[line] = step.Per switch
            {
                BenefitPer.Unit when step.Max >= 0 => Math.Min(cut, MinorUnits.Times(step.Max, _units[line])),
                BenefitPer.Line => Capped(cut, step.Max),
                _ => cut,
            };
            sum += _wanted[line];
        }

        long taken;
        if (step.Per == BenefitPer.Order && step.Max >= 0 && sum > step.Max)
        {
            Array.Copy(_wanted, _base, _basket.Count);
            taken = FromOrder(step, step.Max, amounts, _base);
        }
        else
        {
            taken = FromLines(amounts);
        }

        // One use gives no more than its max, the leader's part included.
        var leader = step.Per == BenefitPer.Order ? Math.Min(step.Leader, Left(step.Max, taken)) : step.Leader;
        return leader > 0 ? taken + LeaderOff(leader, amounts) : taken;
    }

    private long LeaderOff(long leader, Amounts amounts)
    {
        var left = Math.Min(leader, MinorUnits.Most);
        long taken = 0;
        for (var line = 0; line < _basket.Count && left > 0; line++)
        {
            if (!_promotion.Scope.Has(_basket.Item[line]))
            {
                continue;
            }

            var more = Math.Min(left, Math.Max(0, Room(line, amounts) - Cut[line]));
            Cut[line] += more;
            taken += more;
            left -= more;
        }

        OrderOvershoot += left;
        return taken;
    }

    private long Grouped(PriceStep step, Amounts amounts)
    {
        if (step.Group <= 0)
        {
            return 0;
        }

        var scoped = PercentBase(amounts);
        var lines = Dearest(_promotion.Scope, scoped);
        long all = 0;
        for (var rank = 0; rank < lines; rank++)
        {
            all += _basket.Quantity[_order[rank]];
        }

        var groups = Math.Min(all / step.Group, step.MaxGroups);
        Array.Clear(_units, 0, _basket.Count);
        long start = 0;
        for (var rank = 0; rank < lines; rank++)
        {
            var line = _order[rank];
            var end = start + _basket.Quantity[line];
            _units[line] = ReducedAmong(end, step, groups) - ReducedAmong(start, step, groups);
            start = end;
        }

        return ReducedUnits(step, amounts, scoped);
    }

    /// <summary>How many of the first so many units, dearest first, are reduced.</summary>
    private static long ReducedAmong(long units, PriceStep step, long groups)
    {
        var full = Math.Min(units / step.Group, groups);
        var rest = full < groups ? units - full * step.Group : 0;
        return full * step.Reduced
            + (
                step.Pick == Pick.Cheapest
                    ? Math.Max(0, rest - (step.Group - step.Reduced))
                    : Math.Min(rest, step.Reduced)
            );
    }

    private long BuyThisGetThat(PriceStep step, Amounts amounts)
    {
        if (step.Got is not { } got || step.Group < 0 || step.Reduced <= 0)
        {
            return 0;
        }

        long onlyBought = 0;
        long onlyGot = 0;
        long both = 0;
        for (var line = 0; line < _basket.Count; line++)
        {
            var isBought = _promotion.Scope.Has(_basket.Item[line]);
            var isGot = got.Has(_basket.Item[line]);
            var units = _basket.Quantity[line];
            both += isBought && isGot ? units : 0;
            onlyBought += isBought && !isGot ? units : 0;
            onlyGot += !isBought && isGot ? units : 0;
        }

        long groups = 0;
        var most = Math.Min(step.MaxGroups, (onlyGot + both) / step.Reduced);
        while (groups < most && Enough(groups + 1))
        {
            groups++;
        }

        var left = step.Reduced * groups;
        // Units that are both are got only as far as they are not needed as bought.
        var spare = step.CountsAsBought ? both : both - Math.Max(0, step.Group * groups - onlyBought);
        var prices = PercentBase(amounts);
        var lines = step.Pick == Pick.Cheapest ? Cheapest(got, prices) : Dearest(got, prices);
        Array.Clear(_units, 0, _basket.Count);
        for (var rank = 0; rank < lines; rank++)
        {
            var line = _order[rank];
            var isBoth = _promotion.Scope.Has(_basket.Item[line]);
            var units = Math.Min(left, Math.Min(_basket.Quantity[line], isBoth ? spare : long.MaxValue));
            _units[line] = units;
            left -= units;
            spare -= isBoth ? units : 0;
        }

        return ReducedUnits(step, amounts, prices);

        bool Enough(long count)
        {
            var bought = MinorUnits.Times(step.Group, count);
            var gotten = MinorUnits.Times(step.Reduced, count);
            return step.CountsAsBought
                ? bought <= onlyBought + both && gotten <= onlyGot + both
                : Math.Max(0, bought - onlyBought) + Math.Max(0, gotten - onlyGot) <= both;
        }
    }

    /// <summary>The share off the units counted in <see cref="_units"/>.</summary>
    private long ReducedUnits(PriceStep step, Amounts amounts, ReadOnlySpan<long> prices)
    {
        KeepCheapest(step.MaxUnits, prices);
        long sum = 0;
        for (var line = 0; line < _basket.Count; line++)
        {
            var part = book.Units.Portion(Math.Max(0, prices[line]), _units[line], _basket.Quantity[line]);
            _wanted[line] = _units[line] == 0 ? 0 : book.Units.Part(part, step.Share);
            sum += _wanted[line];
        }

        if (step.Max >= 0 && sum > step.Max)
        {
            Array.Copy(_wanted, _base, _basket.Count);
            return FromOrder(step, step.Max, amounts, _base);
        }

        return FromLines(amounts);
    }

    private long BundleOfAny(PriceStep step, Amounts amounts)
    {
        var lines = Dearest(_promotion.Scope, amounts.Run);
        long all = 0;
        for (var rank = 0; rank < lines; rank++)
        {
            all += _basket.Quantity[_order[rank]];
        }

        var most = step.Group > 0 ? Math.Min(all / step.Group, step.MaxGroups) : 0;
        long groups = 0;
        long worth = 0;
        while (groups < most)
        {
            var next = WorthOfDearest((groups + 1) * step.Group, lines, amounts.Run);
            if (next - worth <= step.Amount)
            {
                break;
            }

            worth = next;
            groups++;
        }

        WorthOfDearest(groups * step.Group, lines, amounts.Run);
        var cut = Capped(worth - groups * step.Amount, step.Max);
        return groups == 0 ? 0 : FromOrder(step, cut, amounts, _base);
    }

    /// <summary>What the dearest so many units stand for; line by line in <see cref="_base"/>.</summary>
    private long WorthOfDearest(long units, int lines, ReadOnlySpan<long> prices)
    {
        Array.Clear(_base, 0, _basket.Count);
        long worth = 0;
        for (var rank = 0; rank < lines && units > 0; rank++)
        {
            var line = _order[rank];
            var taken = Math.Min(units, _basket.Quantity[line]);
            _base[line] = book.Units.Portion(Math.Max(0, prices[line]), taken, _basket.Quantity[line]);
            worth += _base[line];
            units -= taken;
        }

        return worth;
    }

    private long BundleOfEach(PriceStep step, Amounts amounts)
    {
        var sets = step.MaxGroups;
        Array.Clear(_base, 0, _basket.Count);
        foreach (var part in step.Set)
        {
            var line = LineOf(part.Item);
            sets = line < 0 ? 0 : Math.Min(sets, _basket.Quantity[line] / part.Units);
        }

        if (sets == 0)
        {
            return 0;
        }

        long worth = 0;
        foreach (var part in step.Set)
        {
            var line = LineOf(part.Item);
            _base[line] = book.Units.Portion(Math.Max(0, amounts.Run[line]), part.Units * sets, _basket.Quantity[line]);
            worth += _base[line];
        }

        var cut = Capped(worth - MinorUnits.Times(step.Amount, sets), step.Max);
        return cut <= 0 ? 0 : FromOrder(step, cut, amounts, _base);
    }

    private int LineOf(int item)
    {
        for (var line = 0; line < _basket.Count; line++)
        {
            if (_basket.Item[line] == item)
            {
                return line;
            }
        }

        return -1;
    }

    private long Points(PriceStep step, Amounts amounts)
    {
        Reduce(step, PercentBase(amounts));
        long sum = 0;
        for (var line = 0; line < _basket.Count; line++)
        {
            sum += _base[line];
        }

        var cut = Capped(Math.Min(step.Amount, book.Units.Part(sum, step.Share)), step.Max);
        return FromOrder(step, cut, amounts, _base);
    }

    private long AllYouCan(PriceStep step, Amounts amounts)
    {
        for (var line = 0; line < _basket.Count; line++)
        {
            var item = _basket.Item[line];
            var isTaken = step.Set.Length > 0 ? step.Set[0].Item == item : _promotion.Scope.Has(item);
            _wanted[line] =
                isTaken && _basket.Quantity[line] <= step.Group
                    ? Capped(Math.Max(0, amounts.Run[line] - step.Amount), step.Max)
                    : 0;
        }

        return FromLines(amounts);
    }

    private ReadOnlySpan<long> PercentBase(Amounts amounts) => _opening ? amounts.Opening : amounts.Run;

    private static long Left(long max, long taken) => max >= 0 ? Math.Max(0, max - taken) : MinorUnits.Most;

    private static long Capped(long amount, long max) => max >= 0 && amount > max ? max : amount;
}
