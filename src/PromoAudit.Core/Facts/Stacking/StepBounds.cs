using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Profiles;

namespace PromoAudit.Facts.Stacking;

/// <summary>
/// What the steps of a basket can take at most. Discounts only ever lower what later ones are worked out on, so that what a step takes at
/// list prices, where every threshold is easiest to reach, is never exceeded (but for rounding, which is allowed for).
/// </summary>
internal sealed class StepBounds(PriceBook book)
{
    private const long LogarithmUnit = 1L << 40;

    private readonly StepPricing _pricing = new(book);
    private readonly bool _shrinks = book.Profile is { PercentMode: PercentMode.Running, ClampLines: true };
    private Bound[] _bounds = new Bound[16];
    private long[] _ofLines = [];
    private long[] _sums = [];
    private double[] _factors = [];
    private double[] _amounts = [];

    /// <summary>Collects the steps that can take anything off this basket, in the order of application.</summary>
    public void Read(Basket basket, bool[] available, List<OrderedStep> steps)
    {
        _pricing.Take(basket);
        foreach (var rank in book.Index.StepsOn(basket))
        {
            // What somebody forgot to fill in may touch a filler only; then it is left out.
            var ordered = book.Order[rank];
            if (available[ordered.Promotion.Index] && ordered.Promotion.Missing.IsEmpty)
            {
                Add(ordered, basket, steps);
            }
        }

        Accumulate(steps, basket.Count);
    }

    /// <summary>The least that the goods can cost when so much is left before a step, and options change it by so much.</summary>
    public long LeastAfter(int step, long left, long options)
    {
        var least = left - _sums[step];
        if (_shrinks && left > 0)
        {
            least = Math.Max(least, Shrunk(left, _factors[step], _amounts[step]));
        }

        return Paying(least, options);
    }

    /// <summary>What is paid for so much that is left.</summary>
    public long Paying(long left, long options) =>
        book.Profile.ClampLines && book.Profile.ClampOrder ? Math.Max(0, left + options) : left + options;

    /// <summary>By step: the most that it takes.</summary>
    public long[] Most { get; private set; } = [];

    /// <summary>By step, where percentages work on what is left: how much it shrinks that, as a logarithm in units of <see cref="LogarithmUnit"/>; 0 for other steps.</summary>
    public long[] Shrinking { get; private set; } = [];

    /// <summary>By step: the most that it takes besides.</summary>
    public long[] Besides { get; private set; } = [];

    /// <summary>Makes <see cref="Most"/>, <see cref="Shrinking"/> and <see cref="Besides"/> ready for the steps read last.</summary>
    public void Weigh(int steps)
    {
        if (Most.Length < steps)
        {
            Most = new long[steps * 2];
            Shrinking = new long[steps * 2];
            Besides = new long[steps * 2];
        }

        for (var step = 0; step < steps; step++)
        {
            var (most, factor, amount) = _bounds[step];
            Most[step] = most;
            Shrinking[step] = factor < 1.0 ? (long)(-Math.Log(Math.Max(factor, 1e-30)) * LogarithmUnit) + 1 : 0;
            Besides[step] = amount;
        }
    }

    /// <summary>The least that is left when percentages shrink what there is by so much, and others take so much.</summary>
    public long LeastAfterShrinking(long left, long shrinking, long besides) =>
        _shrinks && left > 0 ? Shrunk(left, Math.Exp(-(double)shrinking / LogarithmUnit), besides) : long.MinValue / 4;

    // A hair below, since this bound is worked out in floating point.
    private static long Shrunk(long left, double factor, double amount) =>
        (long)(left * factor * (1 - 1e-12) - amount - 1);

    private void Add(OrderedStep ordered, Basket basket, List<OrderedStep> steps)
    {
        var (promotion, step, _) = ordered;
        var count = basket.Count;
        var most = _pricing.Most(promotion, step);
        if (most == 0 && promotion.Steps.Length == 1)
        {
            return;
        }

        var start = steps.Count * count;
        if (_ofLines.Length < start + count)
        {
            Array.Resize(ref _ofLines, Math.Max(64, (start + count) * 2));
        }

        long slack = step.Kind is StepKind.AmountOff or StepKind.PercentOff && step.MaxUnits == long.MaxValue ? 0 : 2;
        if (step.Layer == 0 && book.Profile.Layers[0].EachLine)
        {
            // The first layer opens with list prices: no bound but the thing itself.
            var list = basket.List.AsSpan(0, count);
            _pricing.Apply(promotion, step, new Amounts(list, list, list));
            _pricing.Cut.AsSpan(0, count).CopyTo(_ofLines.AsSpan(start));
        }
        else
        {
            _ofLines.AsSpan(start, count).Fill(Math.Min(MinorUnits.Most, most + slack));
        }

        steps.Add(ordered);
        var all = Math.Min(MinorUnits.Most, (most + slack * count) * Math.Min(promotion.Uses, 1_000));
        var shrinks = step.Kind == StepKind.PercentOff && promotion.Uses == 1 && _shrinks;
        var factor = shrinks ? Math.Max(0.0, 1.0 - (double)step.Share.Numerator / step.Share.Denominator) : 1.0;
        // Rounded for each unit, a percentage can take up to half a minor unit more of every one.
        long units = 0;
        for (var line = 0; line < count; line++)
        {
            units += basket.Quantity[line];
        }

        if (steps.Count > _bounds.Length)
        {
            var larger = new Bound[steps.Count * 2];
            Array.Copy(_bounds, larger, _bounds.Length);
            _bounds = larger;
        }

        _bounds[steps.Count - 1] = new Bound(all, factor, shrinks ? units + count : all);
    }

    /// <summary>From the last step backwards; of layers in which only one takes effect only the largest counts.</summary>
    private void Accumulate(List<OrderedStep> steps, int lines)
    {
        var count = steps.Count;
        if (_sums.Length <= count)
        {
            _sums = new long[count * 2 + 1];
            _factors = new double[count * 2 + 1];
            _amounts = new double[count * 2 + 1];
        }

        (_sums[count], _factors[count], _amounts[count]) = (0, 1.0, 0.0);
        for (var end = count; end > 0; )
        {
            var layer = steps[end - 1].Step.Layer;
            var start = end - 1;
            while (start > 0 && steps[start - 1].Step.Layer == layer)
            {
                start--;
            }

            var kind = book.Profile.Layers[layer];
            if (kind.EachLine)
            {
                AccumulateLines(start, end, lines);
            }
            else if (kind.Select == LayerSelect.All)
            {
                AccumulateAll(start, end);
            }
            else
            {
                AccumulateOne(start, end);
            }

            end = start;
        }
    }

    private void AccumulateAll(int start, int end)
    {
        for (var step = end - 1; step >= start; step--)
        {
            var bound = _bounds[step];
            _sums[step] = Math.Min(MinorUnits.Most, _sums[step + 1] + bound.Most);
            _factors[step] = _factors[step + 1] * bound.Factor;
            _amounts[step] = _amounts[step + 1] + bound.Amount;
        }
    }

    private void AccumulateOne(int start, int end)
    {
        long most = 0;
        var factor = 1.0;
        var amount = 0.0;
        for (var step = end - 1; step >= start; step--)
        {
            var bound = _bounds[step];
            most = Math.Max(most, bound.Most);
            factor = Math.Min(factor, bound.Factor);
            amount = Math.Max(amount, bound.Amount);
            _sums[step] = Math.Min(MinorUnits.Most, _sums[end] + most);
            _factors[step] = _factors[end] * factor;
            _amounts[step] = _amounts[end] + amount;
        }
    }

    private void AccumulateLines(int start, int end, int lines)
    {
        // Backwards, each step's row becomes the largest of its own and all later ones.
        for (var step = end - 1; step >= start; step--)
        {
            long sum = 0;
            for (var line = 0; line < lines; line++)
            {
                var own = _ofLines[step * lines + line];
                var later = step + 1 < end ? _ofLines[(step + 1) * lines + line] : 0;
                _ofLines[step * lines + line] = Math.Max(own, later);
                sum = Math.Min(MinorUnits.Most, sum + Math.Max(own, later));
            }

            _sums[step] = Math.Min(MinorUnits.Most, _sums[end] + sum);
            _factors[step] = _factors[end];
            _amounts[step] = _amounts[end] + sum;
        }
    }

    /// <param name="Most">In minor units.</param>
    /// <param name="Factor">What is left is at least this times what was there,</param>
    /// <param name="Amount">less this.</param>
    private readonly record struct Bound(long Most, double Factor, long Amount);
}
