using System.Runtime.InteropServices;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Profiles;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Stacking;

/// <summary>
/// The admissible set of promotions under which a basket is cheapest. Depth first over the steps in the order of application,
/// each promotion once with and once without; a branch ends when even all that is left could not beat what was found.
/// Exact unless the budget of nodes runs out.
/// </summary>
internal sealed class SetSearch(PriceBook book, Admissibility admissibility)
{
    private readonly StepPricing _pricing = new(book);
    private readonly StepBounds _bounds = new(book);
    private readonly List<OrderedStep> _steps = [];
    private readonly List<int> _used = [];
    private readonly List<int> _best = [];
    private readonly bool[] _isUsed = new bool[book.Promotions.Length];
    private Basket _basket = new();
    private long[] _run = [];
    private long[] _reduced = [];
    private int[] _winner = [];
    private long[] _opening = [];
    private int _count;
    private int _nodes;

    /// <summary>What the goods cost under <see cref="Set"/>, in minor units.</summary>
    public long Paid { get; private set; }

    /// <summary>The set found, in the order of application; empty when nothing is cheaper than the list.</summary>
    public IReadOnlyList<int> Set => _best;

    /// <summary>False when nothing beats what was asked to be beaten.</summary>
    public bool Found { get; private set; }

    public bool IsComplete { get; private set; }

    /// <summary>No admissible set pays less.</summary>
    public long LowerBound { get; private set; }

    /// <param name="basket">What is bought.</param>
    /// <param name="available">By promotion: whether the buyer can use it at all.</param>
    /// <param name="budget">Most nodes to visit.</param>
    /// <param name="below">Only a price below this is of interest.</param>
    /// <returns>The nodes visited.</returns>
    public int Run(Basket basket, bool[] available, int budget, long below = long.MaxValue)
    {
        _basket = basket;
        _count = basket.Count;
        _pricing.Take(basket);
        _steps.Clear();
        _bounds.Read(basket, available, _steps);
        Reserve();
        _used.Clear();
        _best.Clear();
        (Paid, Found, IsComplete, LowerBound) = (below, false, true, long.MaxValue);
        // One path to the end is always walked.
        var most = Math.Max(budget, _steps.Count + 1);
        _nodes = most;
        basket.List.AsSpan(0, _count).CopyTo(_run);
        Visit(0);
        LowerBound = Math.Min(LowerBound, Paid);
        return most - Math.Max(0, _nodes);
    }

    private int BestCount => Found ? _best.Count : 0;

    private void Visit(int depth)
    {
        var run = _run.AsSpan(depth * _count, _count);
        long left = 0;
        foreach (var line in run)
        {
            left += line;
        }

        var bound = _bounds.LeastAfter(depth, left, _basket.OptionsTotal);
        if (bound > Paid || (bound == Paid && _used.Count >= BestCount))
        {
            return;
        }

        if (--_nodes < 0)
        {
            IsComplete = false;
            LowerBound = Math.Min(LowerBound, bound);
            return;
        }

        if (depth == _steps.Count)
        {
            Keep(run);
            return;
        }

        Open(depth, run);
        var promotion = _steps[depth].Promotion.Index;
        var isFirst = !HasEarlierStep(depth);
        if (isFirst ? CanUse(depth) : _isUsed[promotion])
        {
            Use(depth, isFirst);
        }

        if (isFirst || !_isUsed[promotion])
        {
            run.CopyTo(_run.AsSpan((depth + 1) * _count));
            PassOnWinners(depth);
            Visit(depth + 1);
        }
    }

    private void Use(int depth, bool isFirst)
    {
        var promotion = _steps[depth].Promotion;
        var changes = book.Profile.Layers[_steps[depth].Step.Layer].EachLine ? TakeBest(depth) : TakeAll(depth);
        if (!changes && promotion.Steps.Length == 1)
        {
            return;
        }

        if (!isFirst)
        {
            Visit(depth + 1);
            return;
        }

        _isUsed[promotion.Index] = true;
        _used.Add(promotion.Index);
        Visit(depth + 1);
        _used.RemoveAt(_used.Count - 1);
        _isUsed[promotion.Index] = false;
    }

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

    private bool CanUse(int depth)
    {
        var (promotion, step, _) = _steps[depth];
        foreach (var other in _used)
        {
            if (!admissibility.Together(promotion.Index, other))
            {
                return false;
            }
        }

        return book.Profile.Layers[step.Layer].Select != LayerSelect.First || IsFirstOfLayer(depth);
    }

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

    private bool HasEarlierStep(int depth)
    {
        var promotion = _steps[depth].Promotion;
        if (promotion.Steps.Length == 1)
        {
            return false;
        }

        for (var index = 0; index < depth; index++)
        {
            if (ReferenceEquals(_steps[index].Promotion, promotion))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a layer begins, what is left by then is what it opens with.</summary>
    private void Open(int depth, ReadOnlySpan<long> run)
    {
        var layer = _steps[depth].Step.Layer;
        var before = depth == 0 ? -1 : _steps[depth - 1].Step.Layer;
        if (layer == before)
        {
            return;
        }

        for (var opened = before + 1; opened <= layer; opened++)
        {
            run.CopyTo(_opening.AsSpan(opened * _count));
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

    private void Keep(ReadOnlySpan<long> run)
    {
        var paid = Paying(run);
        if (paid < Paid || (paid == Paid && Found && _used.Count < _best.Count))
        {
            Paid = paid;
            Found = true;
            _best.Clear();
            _best.AddRange(CollectionsMarshal.AsSpan(_used));
        }
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
        var slots = (_steps.Count + 1) * _count;
        if (_run.Length < slots)
        {
            _run = new long[slots * 2];
            _reduced = new long[slots * 2];
            _winner = new int[slots * 2];
        }

        var layers = (book.Profile.Layers.Length + 1) * _count;
        if (_opening.Length < layers)
        {
            _opening = new long[layers];
        }
    }
}
