using System.Numerics;
using PromoAudit.Facts.Pricing;

namespace PromoAudit.Facts.Stacking;

/// <summary>Which steps can still take part at each depth of a search, given those that are used: sets of steps as bits.</summary>
internal sealed class OpenSteps(PriceBook book, Admissibility admissibility)
{
    private ulong[] _compatible = [];
    private ulong[] _conflicts = [];
    private ulong[] _own = [];
    private ulong[] _open = [];
    private int[] _ranks = [];
    private int _count = -1;
    private bool _isOneLine;

    /// <summary>Words of a set.</summary>
    public int Words { get; private set; }

    /// <summary>Some two steps cannot both take part.</summary>
    public bool HasConflicts { get; private set; }

    /// <param name="isOneLine">With a single line, a layer in which each line has its own best lets only one step take effect.</param>
    /// <returns>False where they are those of the last time.</returns>
    public bool Read(List<OrderedStep> steps, bool isOneLine)
    {
        if (IsSame(steps, isOneLine))
        {
            return false;
        }

        Words = (steps.Count + 63) / 64;
        HasConflicts = false;
        Clear(ref _compatible, steps.Count * Words);
        Clear(ref _conflicts, steps.Count * Words);
        Clear(ref _own, steps.Count * Words);
        Clear(ref _open, (steps.Count + 1) * Words);
        for (var first = 0; first < steps.Count; first++)
        {
            Set(_open, 0, first);
            Set(_own, first, first);
            Set(_compatible, first, first);
            for (var second = first + 1; second < steps.Count; second++)
            {
                Relate(steps, first, second, isOneLine);
            }
        }

        return true;
    }

    public ReadOnlySpan<ulong> At(int depth) => _open.AsSpan(depth * Words, Words);

    public ReadOnlySpan<ulong> ConflictsOf(int step) => _conflicts.AsSpan(step * Words, Words);

    /// <summary>How many steps cannot take part along with this one.</summary>
    public int RivalsOf(int step)
    {
        var rivals = 0;
        foreach (var word in ConflictsOf(step))
        {
            rivals += BitOperations.PopCount(word);
        }

        return rivals;
    }

    /// <summary>What is open at the next depth when the step at this one takes part.</summary>
    public void Use(int depth)
    {
        for (var word = 0; word < Words; word++)
        {
            _open[(depth + 1) * Words + word] = _open[depth * Words + word] & _compatible[depth * Words + word];
        }

        _open[(depth + 1) * Words + (depth >> 6)] &= ~(1UL << (depth & 63));
    }

    /// <summary>The same when neither it nor, where it is the first of its promotion, any other step of the promotion does.</summary>
    public void Pass(int depth)
    {
        for (var word = 0; word < Words; word++)
        {
            _open[(depth + 1) * Words + word] = _open[depth * Words + word] & ~_own[depth * Words + word];
        }
    }

    /// <summary>The first member of a set from a step on; −1 where there is none.</summary>
    public static int Next(ReadOnlySpan<ulong> set, int step)
    {
        for (var word = step >> 6; word < set.Length; word++)
        {
            var bits = word == step >> 6 ? set[word] & (ulong.MaxValue << (step & 63)) : set[word];
            if (bits != 0)
            {
                return (word << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return -1;
    }

    /// <summary>Carts that differ in quantities only mostly have the same steps; notes them where they differ.</summary>
    private bool IsSame(List<OrderedStep> steps, bool isOneLine)
    {
        var isSame = _count == steps.Count && _isOneLine == isOneLine;
        for (var step = 0; isSame && step < steps.Count; step++)
        {
            isSame = _ranks[step] == steps[step].Rank;
        }

        if (!isSame)
        {
            (_count, _isOneLine) = (steps.Count, isOneLine);
            _ranks = _ranks.Length < steps.Count ? new int[steps.Count * 2] : _ranks;
            for (var step = 0; step < steps.Count; step++)
            {
                _ranks[step] = steps[step].Rank;
            }
        }

        return isSame;
    }

    private void Relate(List<OrderedStep> steps, int first, int second, bool isOneLine)
    {
        var (one, other) = (steps[first], steps[second]);
        var isSame = ReferenceEquals(one.Promotion, other.Promotion);
        if (isSame)
        {
            Set(_own, first, second);
        }

        if (isSame || admissibility.Together(one.Promotion.Index, other.Promotion.Index))
        {
            Set(_compatible, first, second);
            Set(_compatible, second, first);
            if (
                isSame
                || !isOneLine
                || one.Step.Layer != other.Step.Layer
                || !book.Profile.Layers[one.Step.Layer].EachLine
            )
            {
                return;
            }
        }

        HasConflicts = true;
        Set(_conflicts, first, second);
        Set(_conflicts, second, first);
    }

    private void Set(ulong[] sets, int row, int step) => sets[row * Words + (step >> 6)] |= 1UL << (step & 63);

    private static void Clear(ref ulong[] sets, int size)
    {
        if (sets.Length < size)
        {
            sets = new ulong[size * 2];
        }
        else
        {
            Array.Clear(sets, 0, size);
        }
    }
}
