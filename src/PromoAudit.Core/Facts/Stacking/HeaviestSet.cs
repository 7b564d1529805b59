using System.Numerics;

namespace PromoAudit.Facts.Stacking;

/// <summary>
/// The steps that take most together when no two of them may exclude each other, and as if none had an effect on another: exact while the
/// budget lasts, and a bound after that. Not bound to the order of application, it decides first on what excludes most, and falls into
/// parts that have nothing to do with each other.
/// </summary>
internal sealed class HeaviestSet(OpenSteps steps, CoverBounds covers)
{
    private const int Budget = 2_000;

    /// <summary>So deep and no deeper, for the sake of the stack.</summary>
    private const int MostDeep = 200;

    private long[] _weights = [];
    private int _nodes;
    private Found? _last;

    /// <param name="Weight">What the set takes together.</param>
    /// <param name="Bound">No set takes more.</param>
    public sealed record Found(ulong[] Set, long Weight, long Bound);

    /// <param name="count">How many steps there are, all of them open.</param>
    /// <param name="weights">By step: the most that it takes, not negative.</param>
    /// <param name="isNew">The steps are others than the last time.</param>
    /// <param name="nodes">How many may be visited; how many were.</param>
    public Found Of(int count, long[] weights, bool isNew, ref int nodes)
    {
        var asked = weights.AsSpan(0, count);
        if (!isNew && _last is { } last && _weights.AsSpan().SequenceEqual(asked))
        {
            nodes = 0;
            return last;
        }

        var most = Math.Min(nodes, Budget);
        _weights = asked.ToArray();
        _nodes = most;
        _last = Solve(steps.At(0).ToArray(), -1, 0);
        nodes = most - Math.Max(0, _nodes);
        return _last;
    }

    /// <param name="live">Those to choose from; used up.</param>
    /// <param name="above">Only a set that takes more than this is of interest.</param>
    private Found Solve(ulong[] live, long above, int depth)
    {
        var chosen = new ulong[live.Length];
        var sum = TakeUndisputed(live, chosen);
        if (OpenSteps.Next(live, 0) < 0)
        {
            return new Found(chosen, sum, sum);
        }

        var bound = covers.Most(live, _weights);
        if (sum + bound <= above || --_nodes < 0 || depth > MostDeep)
        {
            return new Found(chosen, sum, sum + bound);
        }

        var part = PartOf(live);
        var best = part.AsSpan().SequenceEqual(live)
            ? Branch(live, above - sum, depth)
            : InParts(live, part, above - sum, depth);
        return new Found(Union(chosen, best.Set), sum + best.Weight, sum + best.Bound);
    }

    private Found InParts(ulong[] live, ulong[] part, long above, int depth)
    {
        var rest = Without(live, part);
        var most = covers.Most(rest, _weights);
        var first = Solve(part, above - most, depth + 1);
        var second = Solve(rest, above - first.Bound, depth + 1);
        return new Found(Union(first.Set, second.Set), first.Weight + second.Weight, first.Bound + second.Bound);
    }

    /// <summary>With and without the step that excludes most others.</summary>
    private Found Branch(ulong[] live, long above, int depth)
    {
        var step = MostDisputed(live);
        var without = (ulong[])live.Clone();
        Remove(without, step);
        var rivals = steps.ConflictsOf(step);
        for (var word = 0; word < live.Length; word++)
        {
            live[word] = without[word] & ~rivals[word];
        }

        var with = Solve(live, above - _weights[step], depth + 1);
        with.Set[step >> 6] |= 1UL << (step & 63);
        var weight = with.Weight + _weights[step];
        var other = Solve(without, Math.Max(above, weight), depth + 1);
        return new Found(
            other.Weight > weight ? other.Set : with.Set,
            Math.Max(weight, other.Weight),
            Math.Max(with.Bound + _weights[step], other.Bound)
        );
    }

    /// <summary>Takes every step that takes as much as all those together that it excludes, until there is none.</summary>
    private long TakeUndisputed(ulong[] live, ulong[] chosen)
    {
        long sum = 0;
        for (var again = true; again; )
        {
            again = false;
            for (var step = OpenSteps.Next(live, 0); step >= 0; step = OpenSteps.Next(live, step + 1))
            {
                if (_weights[step] >= RivalsWeigh(live, step))
                {
                    sum += _weights[step];
                    chosen[step >> 6] |= 1UL << (step & 63);
                    Remove(live, step);
                    var rivals = steps.ConflictsOf(step);
                    for (var word = 0; word < live.Length; word++)
                    {
                        again |= (live[word] & rivals[word]) != 0;
                        live[word] &= ~rivals[word];
                    }
                }
            }
        }

        return sum;
    }

    private long RivalsWeigh(ulong[] live, int step)
    {
        long sum = 0;
        var rivals = steps.ConflictsOf(step);
        for (var word = 0; word < live.Length; word++)
        {
            for (var bits = live[word] & rivals[word]; bits != 0; bits &= bits - 1)
            {
                sum += _weights[(word << 6) + BitOperations.TrailingZeroCount(bits)];
            }
        }

        return sum;
    }

    private int MostDisputed(ulong[] live)
    {
        var (best, most) = (-1, -1);
        for (var step = OpenSteps.Next(live, 0); step >= 0; step = OpenSteps.Next(live, step + 1))
        {
            var count = 0;
            var rivals = steps.ConflictsOf(step);
            for (var word = 0; word < live.Length; word++)
            {
                count += BitOperations.PopCount(live[word] & rivals[word]);
            }

            if (count > most || (count == most && _weights[step] > _weights[best]))
            {
                (best, most) = (step, count);
            }
        }

        return best;
    }

    /// <summary>The first step and all that hang together with it by exclusions.</summary>
    private ulong[] PartOf(ulong[] live)
    {
        var part = new ulong[live.Length];
        var added = new Stack<int>();
        added.Push(OpenSteps.Next(live, 0));
        part[added.Peek() >> 6] |= 1UL << (added.Peek() & 63);
        while (added.TryPop(out var step))
        {
            var rivals = steps.ConflictsOf(step);
            for (var word = 0; word < live.Length; word++)
            {
                var fresh = live[word] & rivals[word] & ~part[word];
                part[word] |= fresh;
                for (; fresh != 0; fresh &= fresh - 1)
                {
                    added.Push((word << 6) + BitOperations.TrailingZeroCount(fresh));
                }
            }
        }

        return part;
    }

    private static void Remove(ulong[] set, int step) => set[step >> 6] &= ~(1UL << (step & 63));

    private static ulong[] Without(ulong[] set, ulong[] other)
    {
        var rest = new ulong[set.Length];
        for (var word = 0; word < rest.Length; word++)
        {
            rest[word] = set[word] & ~other[word];
        }

        return rest;
    }

    private static ulong[] Union(ulong[] set, ulong[] other)
    {
        for (var word = 0; word < set.Length; word++)
        {
            set[word] |= other[word];
        }

        return set;
    }
}
