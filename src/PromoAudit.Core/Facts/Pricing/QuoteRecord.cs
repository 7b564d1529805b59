using System.Collections.Immutable;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Pricing;

/// <summary>Keeps what each step did while a cart is priced.</summary>
internal sealed class QuoteRecord(PriceBook book, Basket basket)
{
    private readonly long[] _run = basket.List[..basket.Count];
    private readonly long[] _opening = basket.List[..basket.Count];
    private readonly long[] _afterItems = basket.List[..basket.Count];
    private readonly long[] _funded = new long[basket.Count];
    private readonly List<QuoteStep> _steps = [];
    private long _overshoot;
    private bool _itemsClosed;

    public int Count => _run.Length;

    public Amounts Amounts => new(_run, _opening, _afterItems);

    public FinalAmounts Final => new(_run, _afterItems);

    public Amounts AmountsOf(long[] run) => new(run, _opening, _afterItems);

    /// <summary>A layer begins, or all of them are over.</summary>
    public void Open(int layer)
    {
        _run.CopyTo(_opening, 0);
        if (!_itemsClosed && book.IsAfterItems(layer))
        {
            _run.CopyTo(_afterItems, 0);
            _itemsClosed = true;
        }
    }

    public void Add(PricedPromotion promotion, PriceStep step, StepPricing pricing)
    {
        var shares = new decimal[Count];
        var cuts = pricing.Cut.AsSpan(0, Count);
        long taken = 0;
        var overshoot = pricing.OrderOvershoot;
        for (var line = 0; line < Count; line++)
        {
            _run[line] -= cuts[line];
            taken += cuts[line];
            overshoot += pricing.LineOvershoot[line];
            shares[line] = book.Units.Money(cuts[line]);
        }

        // Points are what the buyer pays with: the seller was given them for their worth, or gave them away before.
        var others = step.Kind == StepKind.Points ? taken : book.Units.Part(taken, promotion.FundedByOthers);
        Fund(others, cuts);
        _overshoot += overshoot;
        var tested = pricing.Tested;
        _steps.Add(
            new QuoteStep(
                promotion.Promotion,
                step.Benefit,
                book.Profile.Layers[step.Layer].Layer,
                promotion.HasThreshold || step.Kind == StepKind.Tiers
                    ? new ThresholdTest(tested.Base, book.Units.Money(tested.Amount), tested.Units, tested.Times)
                    : null,
                book.Units.Money(taken),
                shares,
                book.Units.Money(overshoot),
                book.Units.Money(others)
            )
        );
    }

    public Quote ToQuote(Cart cart)
    {
        var lines = ImmutableArray.CreateBuilder<QuoteLine>(Count);
        long paid = 0;
        long received = 0;
        for (var line = 0; line < Count; line++)
        {
            var exact = _run[line] + basket.Options[line];
            var due = book.Profile.ClampLines ? Math.Max(0, exact) : exact;
            _overshoot += basket.Options[line] < 0 ? Math.Max(0, -exact) - Math.Max(0, -_run[line]) : 0;
            paid += due;
            received += due + _funded[line];
            lines.Add(
                new QuoteLine(
                    book.Plan.Catalog[basket.Item[line]],
                    basket.Quantity[line],
                    book.Units.Money(basket.List[line]),
                    book.Units.Money(basket.Options[line]),
                    book.Units.Money(due),
                    book.Units.Money(due + _funded[line])
                )
            );
        }

        if (book.Profile.ClampOrder && paid < 0)
        {
            received -= paid;
            paid = 0;
        }

        return new Quote
        {
            Cart = cart,
            Lines = lines.MoveToImmutable(),
            Promotions = PromotionsOf(_steps),
            Steps = [.. _steps],
            List = book.Units.Money(basket.Total),
            Paid = book.Units.Money(paid),
            Received = book.Units.Money(received),
            Overshoot = book.Units.Money(_overshoot),
            Intended = true,
            LowerBound = book.Units.Money(paid),
        };
    }

    private static ImmutableArray<Promotion> PromotionsOf(List<QuoteStep> steps)
    {
        var promotions = ImmutableArray.CreateBuilder<Promotion>(steps.Count);
        foreach (var step in steps)
        {
            var isKnown = false;
            foreach (var known in promotions)
            {
                isKnown |= ReferenceEquals(known, step.Promotion);
            }

            if (!isKnown)
            {
                promotions.Add(step.Promotion);
            }
        }

        return promotions.ToImmutable();
    }

    private void Fund(long amount, ReadOnlySpan<long> cuts)
    {
        if (amount == 0)
        {
            return;
        }

        var shares = new long[cuts.Length];
        MinorUnits.Split(amount, cuts, shares, new long[cuts.Length]);
        for (var line = 0; line < shares.Length; line++)
        {
            _funded[line] += shares[line];
        }
    }
}

/// <summary>What is left of each line when all layers are over.</summary>
internal readonly ref struct FinalAmounts(ReadOnlySpan<long> run, ReadOnlySpan<long> afterItems)
{
    public Amounts Amounts { get; } = new(run, run, afterItems);
}
