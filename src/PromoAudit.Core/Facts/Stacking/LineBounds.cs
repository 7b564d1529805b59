using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Profiles;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Stacking;

/// <summary>
/// What is left of a cart with one line at least. With one line, nearly every step leaves less of less: what is left never grows when
/// there was less before it. Then no set of the steps that are open leaves less than all of them, one after the other. A step that asks
/// for so much still to be paid leaves at least what it leaves of just that much, or does nothing.
/// </summary>
internal sealed class LineBounds(PriceBook book, StepPricing pricing)
{
    private readonly bool _isRunning = book.Profile.PercentMode == PercentMode.Running;
    private readonly long[] _line = new long[1];
    private readonly long[] _opening = new long[1];
    private List<OrderedStep> _steps = [];
    private bool[] _isMonotone = [];
    private long[] _asked = [];
    private long[] _reached = [];
    private long[] _most = [];
    private long _list;
    private long _units;
    private int _item;

    /// <param name="most">By step: the most that it takes.</param>
    public void Read(Basket basket, List<OrderedStep> steps, long[] most)
    {
        (_steps, _most) = (steps, most);
        (_list, _units, _item) = (basket.List[0], basket.Quantity[0], basket.Item[0]);
        if (_isMonotone.Length < steps.Count)
        {
            _isMonotone = new bool[steps.Count * 2];
            _asked = new long[_isMonotone.Length];
            _reached = new long[_isMonotone.Length];
        }

        for (var step = 0; step < steps.Count; step++)
        {
            var (promotion, own, _) = steps[step];
            _asked[step] = 0;
            _isMonotone[step] = IsMonotone(promotion, own);
            if (!_isMonotone[step] && AsksForPaid(promotion, own))
            {
                _isMonotone[step] = true;
                _reached[step] = After(step, promotion.Spend, once: true);
                _asked[step] = promotion.Spend;
            }
        }
    }

    /// <param name="open">The steps that can still take part.</param>
    /// <param name="left">What is left before the first of them.</param>
    /// <param name="layer">The layer that the search stands in.</param>
    /// <param name="opening">What there was when that layer began.</param>
    public long Least(ReadOnlySpan<ulong> open, long left, int layer, long opening)
    {
        for (var step = OpenSteps.Next(open, 0); step >= 0; )
        {
            var place = _steps[step].Step.Layer;
            var kind = book.Profile.Layers[place];
            var start = place == layer ? opening : left;
            var least = left;
            for (; step >= 0 && _steps[step].Step.Layer == place; step = OpenSteps.Next(open, step + 1))
            {
                least =
                    kind.EachLine ? Math.Min(least, After(step, start, once: true))
                    : kind.Select != LayerSelect.All ? Math.Min(least, After(step, left, once: false))
                    : After(step, least, once: false);
            }

            left = least;
        }

        return left;
    }

    /// <summary>The most that a step still takes when so much is left.</summary>
    public long MostOf(int step, long left) =>
        !_isMonotone[step] ? _most[step]
        : left < _asked[step] ? 0
        : left - After(step, left, once: false);

    private long After(int step, long left, bool once)
    {
        if (!_isMonotone[step])
        {
            var less = left - _most[step];
            return book.Profile.ClampLines ? Math.Max(Math.Min(0, left), less) : less;
        }

        if (left < _asked[step])
        {
            return Math.Min(left, _reached[step]);
        }

        var (promotion, own, _) = _steps[step];
        for (long use = 0; use < (once ? 1 : promotion.Uses); use++)
        {
            _line[0] = left;
            _opening[0] = left;
            var cut = pricing.Apply(promotion, own, new Amounts(_line, _opening, _opening));
            if (cut == 0)
            {
                break;
            }

            left -= cut;
        }

        return left;
    }

    private bool IsMonotone(PricedPromotion promotion, PriceStep step)
    {
        var testsList = (promotion.Base ?? book.Profile.Layers[step.Layer].Threshold) == ThresholdBase.List;
        if (!testsList && (promotion.Spend > 0 || promotion.SpendBelow >= 0))
        {
            return false;
        }

        foreach (var tier in step.Tiers)
        {
            if ((!testsList && tier.Spend > 0) || !LeavesLessOfLess(tier.Step))
            {
                return false;
            }
        }

        // Amounts below zero are of no interest here, and a threshold of zero is reached by all others.
        return _list >= 0 && book.Profile.ClampLines && LeavesLessOfLess(step);
    }

    private bool AsksForPaid(PricedPromotion promotion, PriceStep step) =>
        (promotion.Base ?? book.Profile.Layers[step.Layer].Threshold) == ThresholdBase.Paid
        && promotion is { Spend: > 0, SpendBelow: < 0, Uses: 1 }
        && promotion.Counted?.Has(_item) != false
        && !step.Every
        && step.Kind != StepKind.Tiers
        && book.Profile.ClampLines
        && LeavesLessOfLess(step);

    private bool LeavesLessOfLess(PriceStep step) =>
        step.Kind switch
        {
            StepKind.AmountOff or StepKind.UnitPrice or StepKind.AllYouCan => true,
            // A share of more than everything, or rounded for each unit and then multiplied, can take a step of more than one.
            StepKind.PercentOff => _isRunning
                && step.Share.Numerator <= step.Share.Denominator
                && (step.Per != BenefitPer.Unit || _units == 1),
            StepKind.Grouped or StepKind.BuyThisGetThat or StepKind.Points => _isRunning
                && step.Share.Numerator <= step.Share.Denominator,
            StepKind.Tiers => true,
            _ => false,
        };
}
