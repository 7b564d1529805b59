using PromoAudit.Expressions;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Pricing;

/// <summary>Prices carts under given promotions, layer by layer, and records every step.</summary>
internal sealed class CartPricer(PriceBook book)
{
    private readonly Basket _basket = new();
    private readonly StepPricing _pricing = new(book);
    private readonly Extras _extras = new(book);

    public PriceBook Book { get; } = book;

    /// <summary>The price when exactly these promotions are used, whether or not they may meet; one that does not apply to the cart is left out.</summary>
    public Priced PriceWith(Cart cart, IReadOnlyList<Promotion> promotions)
    {
        if (CartReader.Read(Book, cart, _basket) is { } problem)
        {
            return problem;
        }

        var steps = new List<OrderedStep>(promotions.Count);
        var extras = new List<PricedPromotion>(promotions.Count);
        var missing = Missing.Nowhere;
        foreach (var promotion in promotions)
        {
            var priced = Book.Of(promotion);
            steps.AddRange(Book.StepsOf(priced));
            if (priced.HasExtras)
            {
                extras.Add(priced);
            }

            missing = Touches(priced) ? missing.And(priced.Missing) : missing;
        }

        if (!missing.IsEmpty)
        {
            return Priced.Unknown(missing);
        }

        steps.Sort(static (left, right) => left.Rank.CompareTo(right.Rank));
        extras.Sort(static (left, right) => left.Index.CompareTo(right.Index));
        return Priced.As(Quote(cart, _basket, steps, extras, static (_, _) => true));
    }

    /// <summary>
    /// What a promotion by itself takes off one line, in minor units: what <see cref="PriceWith"/> says, without a record of it. Only
    /// where the promotion has one step and gives nothing besides.
    /// </summary>
    /// <returns>Null where that does not tell it all, or the cart cannot be ordered.</returns>
    public long? TakenOff(Cart cart, PricedPromotion promotion)
    {
        if (
            promotion is not { HasExtras: false, Steps: [{ Kind: not StepKind.Points } step], Missing.IsEmpty: true }
            || CartReader.Read(Book, cart, _basket) is not null
            || _basket.Count != 1
        )
        {
            return null;
        }

        _pricing.Take(_basket);
        var opening = _basket.List.AsSpan(0, 1);
        var eachLine = Book.Profile.Layers[step.Layer].EachLine;
        var run = opening[0];
        for (long use = 0; use < (eachLine ? 1 : promotion.Uses); use++)
        {
            var amounts = new Amounts(new ReadOnlySpan<long>(in run), opening, opening);
            if (_pricing.Apply(promotion, step, amounts) == 0 || (eachLine && _pricing.Cut[0] < 0))
            {
                break;
            }

            run -= _pricing.Cut[0];
        }

        return opening[0] - run;
    }

    /// <summary>Prices a basket that was read before.</summary>
    /// <param name="steps">In the order of application.</param>
    /// <param name="extras">Promotions whose gifts, rewards and freight may join, in the order of the plan.</param>
    /// <param name="canJoin">Whether one may join the price and those extras that joined before.</param>
    public Quote Quote(
        Cart cart,
        Basket basket,
        IReadOnlyList<OrderedStep> steps,
        IReadOnlyList<PricedPromotion> extras,
        Func<PricedPromotion, IReadOnlyList<PricedPromotion>, bool> canJoin
    )
    {
        var record = new QuoteRecord(Book, basket);
        _pricing.Take(basket);
        for (var index = 0; index < steps.Count; )
        {
            var layer = steps[index].Step.Layer;
            var end = index;
            while (end < steps.Count && steps[end].Step.Layer == layer)
            {
                end++;
            }

            record.Open(layer);
            if (Book.Profile.Layers[layer].EachLine)
            {
                BestOfEachLine(record, steps, index, end);
            }
            else
            {
                OneAfterTheOther(record, steps, index, end);
            }

            index = end;
        }

        record.Open(Book.Profile.Layers.Length);
        return _extras.Complete(record.ToQuote(cart), basket, record.Final, _pricing, extras, canJoin);
    }

    private void OneAfterTheOther(QuoteRecord record, IReadOnlyList<OrderedStep> steps, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            var (promotion, step, _) = steps[index];
            for (long use = 0; use < promotion.Uses; use++)
            {
                if (_pricing.Apply(promotion, step, record.Amounts) == 0)
                {
                    break;
                }

                record.Add(promotion, step, _pricing);
            }
        }
    }

    /// <summary>Each promotion is worked out as if it were alone in the layer; each line keeps its largest reduction, of equal ones the first.</summary>
    private void BestOfEachLine(QuoteRecord record, IReadOnlyList<OrderedStep> steps, int start, int end)
    {
        var best = new long[record.Count];
        var winner = new int[record.Count];
        for (var index = start; index < end; index++)
        {
            _pricing.Apply(steps[index].Promotion, steps[index].Step, record.Amounts);
            for (var line = 0; line < best.Length; line++)
            {
                if (_pricing.Cut[line] > best[line])
                {
                    best[line] = _pricing.Cut[line];
                    winner[line] = index;
                }
            }
        }

        var opening = record.Amounts.Run.ToArray();
        for (var index = start; index < end; index++)
        {
            var isWinner = false;
            for (var line = 0; line < best.Length; line++)
            {
                isWinner |= best[line] > 0 && winner[line] == index;
            }

            if (!isWinner)
            {
                continue;
            }

            _pricing.Apply(steps[index].Promotion, steps[index].Step, record.AmountsOf(opening));
            for (var line = 0; line < best.Length; line++)
            {
                if (best[line] == 0 || winner[line] != index)
                {
                    _pricing.Cut[line] = 0;
                    _pricing.LineOvershoot[line] = 0;
                }
            }

            record.Add(steps[index].Promotion, steps[index].Step, _pricing);
        }
    }

    private bool Touches(PricedPromotion promotion)
    {
        for (var line = 0; line < _basket.Count; line++)
        {
            if (promotion.Scope.Has(_basket.Item[line]))
            {
                return true;
            }
        }

        return false;
    }
}
