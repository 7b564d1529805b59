using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Profiles;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Stacking;

// What one step leaves of the basket, at each depth of the search.
internal sealed partial class SetSearch
{
    private long[] _run = [];
    private long[] _reduced = [];
    private int[] _winner = [];
    private long[] _opening = [];
    private bool[] _firsts = [];

    /// <summary>What is left of each line before a step.</summary>
    private Span<long> RunAt(int depth) => _run.AsSpan(depth * _count, _count);

    /// <summary>It is the first step of its promotion: where it is decided whether that is used.</summary>
    private bool IsFirst(int depth) => _firsts[depth];

    private bool TakeAll(int depth)
    {
        var (promotion, step, _) = _steps[depth];
        var next = _run.AsSpan((depth + 1) * _count, _count);
        _run.AsSpan(depth * _count, _count).CopyTo(next);
        PassOnWinners(depth);
        var changes = false;
        for (long use = 0; use < promotion.Uses; use++)
        {
            if (_pricing.Apply(promotion, step, AmountsOf(step.Layer, next)) == 0)
            {
                break;
            }

            changes = true;
            for (var line = 0; line < next.Length; line++)
            {
                next[line] -= _pricing.Cut[line];
            }
        }

        return changes;
    }

    /// <returns>False when no line is better off, or when an earlier promotion of the layer would then be of no use.</returns>
    private bool TakeBest(int depth)
    {
        var (promotion, step, _) = _steps[depth];
        var opening = OpeningOf(step.Layer);
        _pricing.Apply(promotion, step, AmountsOf(step.Layer, opening));
        PassOnWinners(depth);
        var next = _run.AsSpan((depth + 1) * _count, _count);
        _run.AsSpan(depth * _count, _count).CopyTo(next);
        var reduced = _reduced.AsSpan((depth + 1) * _count, _count);
        var winners = _winner.AsSpan((depth + 1) * _count, _count);
        var changes = false;
        for (var line = 0; line < next.Length; line++)
        {
            if (_pricing.Cut[line] > reduced[line])
            {
                reduced[line] = _pricing.Cut[line];
                winners[line] = promotion.Index;
                next[line] = opening[line] - reduced[line];
                changes = true;
            }
        }

        if (!changes)
        {
            return false;
        }

        foreach (var earlier in _winner.AsSpan(depth * _count, _count))
        {
            if (earlier >= 0 && !winners.Contains(earlier) && book.Promotions[earlier].Steps.Length == 1)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsExcluded(int promotion)
    {
        foreach (var other in _used)
        {
            if (!admissibility.Together(promotion, other))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayComeFirst(int depth) =>
        book.Profile.Layers[_steps[depth].Step.Layer].Select != LayerSelect.First || IsFirstOfLayer(depth);

    /// <summary>No promotion that applies by itself comes before it in the layer and gives anything.</summary>
    private bool IsFirstOfLayer(int depth)
    {
        var layer = _steps[depth].Step.Layer;
        for (var index = depth - 1; index >= 0 && _steps[index].Step.Layer == layer; index--)
        {
            var (earlier, step, _) = _steps[index];
            if (
                (earlier.Promotion.Trigger?.Kind ?? TriggerKind.Automatic) == TriggerKind.Automatic
                && _used.TrueForAll(used => admissibility.Together(used, earlier.Index))
                && _pricing.Apply(earlier, step, AmountsOf(layer, OpeningOf(layer))) > 0
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where a layer begins, what is left by then is what it opens with.</summary>
    private void Open(int depth)
    {
        var layer = _steps[depth].Step.Layer;
        var before = depth == 0 ? -1 : _steps[depth - 1].Step.Layer;
        if (layer == before)
        {
            return;
        }

        for (var opened = before + 1; opened <= layer; opened++)
        {
            RunAt(depth).CopyTo(_opening.AsSpan(opened * _count));
        }

        _reduced.AsSpan(depth * _count, _count).Clear();
        _winner.AsSpan(depth * _count, _count).Fill(-1);
    }

    private void PassOnWinners(int depth)
    {
        _reduced.AsSpan(depth * _count, _count).CopyTo(_reduced.AsSpan((depth + 1) * _count));
        _winner.AsSpan(depth * _count, _count).CopyTo(_winner.AsSpan((depth + 1) * _count));
    }

    private Span<long> OpeningOf(int layer) => _opening.AsSpan(layer * _count, _count);

    private Amounts AmountsOf(int layer, ReadOnlySpan<long> run)
    {
        var afterItems = book.IsAfterItems(layer) ? OpeningOf(book.ItemLayer + 1) : _basket.List.AsSpan(0, _count);
        return new Amounts(run, OpeningOf(layer), afterItems);
    }

    private long Paying(ReadOnlySpan<long> run)
    {
        long paid = 0;
        for (var line = 0; line < run.Length; line++)
        {
            var exact = run[line] + _basket.Options[line];
            paid += book.Profile.ClampLines ? Math.Max(0, exact) : exact;
        }

        return book.Profile.ClampOrder ? Math.Max(0, paid) : paid;
    }

    private void Reserve()
    {
        var depths = _steps.Count + 1;
        if (_run.Length < depths * _count)
        {
            _run = new long[depths * _count * 2];
            _reduced = new long[_run.Length];
            _winner = new int[_run.Length];
        }

        if (_stages.Length < depths)
        {
            _stages = new Stage[depths * 2];
            _firsts = new bool[_stages.Length];
            _wanted = new bool[_stages.Length];
            _excluded = new ulong[(_stages.Length + 63) / 64];
        }

        var layers = (book.Profile.Layers.Length + 1) * _count;
        if (_opening.Length < layers)
        {
            _opening = new long[layers];
        }

        for (var depth = 0; depth < _steps.Count; depth++)
        {
            _firsts[depth] = _steps[depth].Promotion.Steps.Length == 1 || !HasEarlierStep(depth);
        }
    }

    private bool HasEarlierStep(int depth)
    {
        for (var index = 0; index < depth; index++)
        {
            if (ReferenceEquals(_steps[index].Promotion, _steps[depth].Promotion))
            {
                return true;
            }
        }

        return false;
    }
}
