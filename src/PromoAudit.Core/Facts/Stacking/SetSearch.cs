using System.Runtime.InteropServices;
using PromoAudit.Facts.Pricing;

namespace PromoAudit.Facts.Stacking;

/// <summary>
/// The admissible set of promotions under which a basket is cheapest. Depth first over the steps in the order of application,
/// each promotion once with and once without; a branch ends when even all that is left could not beat what was found.
/// Exact unless the budget of nodes runs out.
/// </summary>
/// <param name="many">From so many steps on it pays to guess a good set first, and to look at exclusions before a branch is entered.</param>
internal sealed partial class SetSearch(PriceBook book, Admissibility admissibility, int many = SetSearch.Many)
{
    public const int Many = 10;

    /// <summary>Nodes that are spent on sets that pay no less than the best, but may do so with fewer promotions.</summary>
    private const int TieBudget = 1_000;

    /// <summary>Where it is looked at closely, a node takes as long as one more for each so many steps.</summary>
    private const int StepsLikeANode = 32;

    private readonly StepPricing _pricing = new(book);
    private readonly StepBounds _bounds = new(book);
    private readonly List<OrderedStep> _steps = [];
    private readonly List<int> _used = [];
    private readonly List<int> _best = [];
    private readonly bool[] _isUsed = new bool[book.Promotions.Length];
    private Basket _basket = new();
    private BranchBounds? _branches;
    private Stage[] _stages = [];
    private int _count;
    private int _nodes;
    private int _ties;
    private int _nodeCost;
    private long _floor;
    private bool _isHard;
    private bool _isGuessed;

    private enum Stage
    {
        Arrived,

        /// <summary>All sets with the promotion of this step were looked at.</summary>
        Used,

        /// <summary>So were those without.</summary>
        Passed,
    }

    /// <summary>What the goods cost under <see cref="Set"/>, in minor units.</summary>
    public long Paid { get; private set; }

    /// <summary>The set found, in the order of application; empty when nothing is cheaper than the list.</summary>
    public IReadOnlyList<int> Set => _best;

    /// <summary>False when nothing beats what was asked to be beaten.</summary>
    public bool Found { get; private set; }

    /// <summary>Nothing that was not looked at pays less.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>No admissible set pays less.</summary>
    public long LowerBound { get; private set; }

    /// <summary>All nodes that were ever visited.</summary>
    public long Nodes { get; private set; }

    /// <param name="basket">What is bought.</param>
    /// <param name="available">By promotion: whether the buyer can use it at all.</param>
    /// <param name="budget">Most nodes to visit.</param>
    /// <param name="below">Only a price below this is of interest.</param>
    /// <returns>How much of the budget was spent.</returns>
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
        (Paid, Found, LowerBound) = (below, false, long.MaxValue);
        (_isGuessed, _ties, _floor) = (false, TieBudget, long.MinValue);
        _isHard = _steps.Count >= many && !IsBeaten(_bounds.LeastAfter(0, basket.Total, basket.OptionsTotal));
        _nodeCost = _isHard ? 1 + _steps.Count / StepsLikeANode : 1;
        // One path to the end is always walked; where a set was guessed, it was.
        var most = _isHard ? budget : Math.Max(budget, _steps.Count + 1);
        _nodes = most;
        basket.List.AsSpan(0, _count).CopyTo(_run);
        if (_isHard)
        {
            _branches ??= new BranchBounds(book, admissibility, _bounds);
            _branches.Read(basket, _steps);
            Guess();
        }

        Search();
        IsComplete = LowerBound >= Paid;
        LowerBound = Math.Min(LowerBound, Paid);
        return most - Math.Max(0, _nodes);
    }

    /// <summary>A set that pays the same is of use with fewer promotions than this.</summary>
    private int Fewer => Found ? _best.Count + (_isGuessed ? 1 : 0) : 0;

    /// <summary>Not by recursion, since a plan with thousands of promotions must not exhaust the stack.</summary>
    private void Search()
    {
        _stages[0] = Stage.Arrived;
        for (var depth = 0; depth >= 0; )
        {
            var isDeeper = _stages[depth] switch
            {
                Stage.Arrived => Enter(depth),
                Stage.Used => Return(depth),
                _ => false,
            };
            if (isDeeper)
            {
                _stages[++depth] = Stage.Arrived;
            }
            else
            {
                depth--;
            }
        }
    }

    /// <returns>Whether to go on to the next step.</returns>
    private bool Enter(int depth)
    {
        if (depth < _steps.Count && !IsUsable(depth))
        {
            Open(depth);
            return Pass(depth);
        }

        var bound = BoundOf(depth);
        if (IsBeaten(bound) || (bound == Paid && --_ties < 0))
        {
            return false;
        }

        _nodes -= _nodeCost;
        if (_nodes < 0)
        {
            LowerBound = Math.Min(LowerBound, bound);
            return false;
        }

        Nodes++;

        if (depth == _steps.Count)
        {
            Keep(depth);
            return false;
        }

        Open(depth);
        return TryUse(depth) || Pass(depth);
    }

    private bool IsUsable(int depth)
    {
        var promotion = _steps[depth].Promotion.Index;
        return IsFirst(depth) ? !IsExcluded(promotion) : _isUsed[promotion];
    }

    private bool TryUse(int depth)
    {
        var (promotion, step, _) = _steps[depth];
        var isFirst = IsFirst(depth);
        if (isFirst && !MayComeFirst(depth))
        {
            return false;
        }

        var changes = book.Profile.Layers[step.Layer].EachLine ? TakeBest(depth) : TakeAll(depth);
        if (!changes && promotion.Steps.Length == 1)
        {
            return false;
        }

        if (isFirst)
        {
            _isUsed[promotion.Index] = true;
            _used.Add(promotion.Index);
        }

        if (_isHard)
        {
            _branches?.Open.Use(depth);
        }

        _stages[depth] = Stage.Used;
        return true;
    }

    private bool Return(int depth)
    {
        if (!IsFirst(depth))
        {
            return false;
        }

        _isUsed[_steps[depth].Promotion.Index] = false;
        _used.RemoveAt(_used.Count - 1);
        return Pass(depth);
    }

    private bool Pass(int depth)
    {
        if (_isUsed[_steps[depth].Promotion.Index])
        {
            return false;
        }

        RunAt(depth).CopyTo(_run.AsSpan((depth + 1) * _count));
        PassOnWinners(depth);
        if (_isHard)
        {
            _branches?.Open.Pass(depth);
        }

        _stages[depth] = Stage.Passed;
        return true;
    }

    private bool IsBeaten(long bound) => bound > Paid || (bound == Paid && _used.Count >= Fewer);

    /// <summary>The least that the basket can cost from here on; as soon as that is enough to turn back, no better bound is looked for.</summary>
    private long BoundOf(int depth)
    {
        long left = 0;
        foreach (var line in RunAt(depth))
        {
            left += line;
        }

        var bound = Math.Max(_floor, _bounds.LeastAfter(depth, left, _basket.OptionsTotal));
        if (!_isHard || _branches is not { } branches || IsBeaten(bound) || depth == _steps.Count)
        {
            return bound;
        }

        if (_count == 1)
        {
            var layer = depth == 0 ? -1 : _steps[depth - 1].Step.Layer;
            bound = Math.Max(bound, branches.OfLine(depth, left, layer, layer < 0 ? left : _opening[layer]));
        }

        if (!IsBeaten(bound))
        {
            bound = Math.Max(bound, branches.OfGroups(depth, left));
        }

        // Another set that pays the same must do so with fewer promotions.
        return bound == Paid && _used.Count + branches.Fewest(depth, left, Paid) >= Fewer ? Paid + 1 : bound;
    }

    private bool IsBetter(long paid) => paid < Paid || (paid == Paid && _used.Count < Fewer);

    private void Keep(int depth)
    {
        var paid = Paying(RunAt(depth));
        if (IsBetter(paid))
        {
            Paid = paid;
            Found = true;
            _isGuessed = false;
            _best.Clear();
            _best.AddRange(CollectionsMarshal.AsSpan(_used));
        }
    }
}
