using System.Numerics;

namespace PromoAudit.Facts.Stacking;

/// <summary>
/// The most that steps can take together when some of them exclude each other: no more than the sum over groups that exclude each other
/// pairwise of the largest of each. A step may be spread over several groups, and those with the fewest rivals are grouped first, which
/// leaves no gap where exclusions form trees, groups, or a ring once it is cut.
/// </summary>
internal sealed class CoverBounds(OpenSteps steps)
{
    private const long Endless = long.MaxValue / 4;

    private ulong[] _live = [];
    private ulong[] _rivals = [];
    private long[] _left = [];
    private int[] _degrees = [];

    /// <param name="open">The steps that can still take part.</param>
    /// <param name="weights">By step: the most that it takes, not negative.</param>
    public long Most(ReadOnlySpan<ulong> open, long[] weights)
    {
        Start(open, weights);
        long sum = 0;
        for (var step = Fewest(); step >= 0; step = Fewest())
        {
            var share = _left[step];
            sum = Math.Min(Endless, sum + share);
            var rivals = _rivals.AsSpan(0, steps.Words);
            for (var word = 0; word < rivals.Length; word++)
            {
                rivals[word] = _live[word] & steps.ConflictsOf(step)[word];
            }

            Remove(step);
            for (var rival = Largest(rivals); rival >= 0; rival = Largest(rivals))
            {
                _left[rival] -= share;
                if (_left[rival] <= 0)
                {
                    Remove(rival);
                }

                var also = steps.ConflictsOf(rival);
                for (var word = 0; word < rivals.Length; word++)
                {
                    rivals[word] &= also[word];
                }
            }
        }

        return sum;
    }

    private void Start(ReadOnlySpan<ulong> open, long[] weights)
    {
        if (_left.Length < weights.Length)
        {
            _left = new long[weights.Length];
            _degrees = new int[weights.Length];
            _live = new ulong[(weights.Length + 63) / 64];
            _rivals = new ulong[_live.Length];
        }

        Array.Clear(_live);
        for (var step = OpenSteps.Next(open, 0); step >= 0; step = OpenSteps.Next(open, step + 1))
        {
            if (weights[step] > 0)
            {
                _left[step] = weights[step];
                _live[step >> 6] |= 1UL << (step & 63);
            }
        }

        var live = _live.AsSpan(0, steps.Words);
        for (var step = OpenSteps.Next(live, 0); step >= 0; step = OpenSteps.Next(live, step + 1))
        {
            var degree = 0;
            var rivals = steps.ConflictsOf(step);
            for (var word = 0; word < rivals.Length; word++)
            {
                degree += BitOperations.PopCount(rivals[word] & live[word]);
            }

            _degrees[step] = degree;
        }
    }

    private int Fewest()
    {
        var live = _live.AsSpan(0, steps.Words);
        var best = -1;
        for (var step = OpenSteps.Next(live, 0); step >= 0; step = OpenSteps.Next(live, step + 1))
        {
            if (_degrees[step] == 0)
            {
                return step;
            }

            best = best < 0 || _degrees[step] < _degrees[best] ? step : best;
        }

        return best;
    }

    private int Largest(ReadOnlySpan<ulong> rivals)
    {
        var best = -1;
        for (var step = OpenSteps.Next(rivals, 0); step >= 0; step = OpenSteps.Next(rivals, step + 1))
        {
            best = best < 0 || _left[step] > _left[best] ? step : best;
        }

        return best;
    }

    private void Remove(int step)
    {
        _live[step >> 6] &= ~(1UL << (step & 63));
        var live = _live.AsSpan(0, steps.Words);
        var rivals = steps.ConflictsOf(step);
        for (var word = 0; word < rivals.Length; word++)
        {
            for (var bits = rivals[word] & live[word]; bits != 0; bits &= bits - 1)
            {
                _degrees[(word << 6) + BitOperations.TrailingZeroCount(bits)]--;
            }
        }
    }
}
