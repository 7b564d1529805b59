using PromoAudit.Facts.Pricing;

namespace PromoAudit.Facts.Stacking;

/// <summary>What a branch of a search can come to at best, closely looked at: for baskets on which many promotions meet.</summary>
internal sealed class BranchBounds(PriceBook book, Admissibility admissibility, StepBounds bounds)
{
    private readonly StepPricing _pricing = new(book);
    private Basket _basket = new();
    private List<OrderedStep> _steps = [];
    private CoverBounds? _covers;
    private HeaviestSet? _heaviest;
    private bool _isNew;
    private LineBounds? _line;
    private long[] _most = [];
    private int[] _places = [];

    public OpenSteps Open { get; } = new(book, admissibility);

    public void Read(Basket basket, List<OrderedStep> steps)
    {
        (_basket, _steps) = (basket, steps);
        _pricing.Take(basket);
        _isNew |= Open.Read(steps, basket.Count == 1);
        bounds.Weigh(steps.Count);
        _covers ??= new CoverBounds(Open);
        _line ??= new LineBounds(book, _pricing);
        if (basket.Count == 1)
        {
            _line.Read(basket, steps, bounds.Most);
        }
    }

    /// <summary>The least that a basket with one line can cost, when every step that is open took part.</summary>
    public long OfLine(int depth, long left, int layer, long opening) =>
        _line is { } line
            ? bounds.Paying(line.Least(Open.At(depth), left, layer, opening), _basket.OptionsTotal)
            : long.MinValue;

    /// <summary>The least that a basket can cost, when of steps that exclude each other only the best takes part.</summary>
    public long OfGroups(int depth, long left)
    {
        if (!Open.HasConflicts || _covers is not { } covers)
        {
            return long.MinValue;
        }

        var open = Open.At(depth);
        var least = left - covers.Most(open, bounds.Most);
        var shrinking = covers.Most(open, bounds.Shrinking);
        if (shrinking > 0)
        {
            least = Math.Max(least, bounds.LeastAfterShrinking(left, shrinking, covers.Most(open, bounds.Besides)));
        }

        return bounds.Paying(least, _basket.OptionsTotal);
    }

    /// <summary>The set that takes most if every step took what it can take at most, with the least that the basket can cost then; null where nothing is excluded.</summary>
    /// <param name="nodes">How many may be visited; how many were.</param>
    public ulong[]? Heaviest(long left, ref int nodes, out long least)
    {
        if (!Open.HasConflicts || _covers is not { } covers)
        {
            least = long.MinValue;
            return null;
        }

        var heaviest = (_heaviest ??= new HeaviestSet(Open, covers)).Of(_steps.Count, bounds.Most, _isNew, ref nodes);
        _isNew = false;
        least = bounds.Paying(left - heaviest.Bound, _basket.OptionsTotal);
        return heaviest.Set;
    }

    /// <summary>No fewer promotions than this, of those that are open, bring the basket down to a price.</summary>
    public int Fewest(int depth, long left, long price)
    {
        var wanted = left + _basket.OptionsTotal - price;
        var open = Open.At(depth);
        var count = 0;
        for (var step = OpenSteps.Next(open, 0); step >= 0; step = OpenSteps.Next(open, step + 1))
        {
            var most = _basket.Count == 1 && _line is { } line ? line.MostOf(step, left) : bounds.Most[step];
            if (_steps[step].Promotion.Steps.Length > 1)
            {
                // It may be used already, or count once for several steps.
                wanted -= most;
            }
            else
            {
                Reserve(count + 1);
                _most[count++] = most;
            }
        }

        Array.Sort(_most, 0, count);
        var fewest = 0;
        for (; wanted > 0 && fewest < count; fewest++)
        {
            wanted -= _most[count - 1 - fewest];
        }

        return wanted > 0 ? count + 1 : fewest;
    }

    /// <summary>The steps, those that take most first; of each also what it gains by keeping others out, if so asked.</summary>
    public ReadOnlySpan<int> Largest(bool heedsRivals)
    {
        Reserve(_steps.Count);
        for (var step = 0; step < _steps.Count; step++)
        {
            var rivals = heedsRivals ? Open.RivalsOf(step) : 0;
            (_places[step], _most[step]) = (step, -(bounds.Most[step] / (1 + rivals)));
        }

        Array.Sort(_most, _places, 0, _steps.Count);
        return _places.AsSpan(0, _steps.Count);
    }

    private void Reserve(int size)
    {
        if (_most.Length < size)
        {
            Array.Resize(ref _most, size * 2);
            Array.Resize(ref _places, size * 2);
        }
    }
}
