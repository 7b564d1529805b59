using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Structure;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Exposure;

/// <summary>Works out what one promotion can give away. Facts/README.md defines every step.</summary>
internal sealed class ExposureSearch
{
    private const decimal ExactlyMultiplied = 100_000_000_000_000m;

    private readonly PromotionSubject _subject;
    private readonly Promotion _promotion;
    private readonly GoodsUses _goods;
    private readonly UseValues _values;

    private ExposureSearch(PromotionSubject subject)
    {
        _subject = subject;
        _promotion = subject.Promotion;
        var stacks = subject.Facts.Stacks;
        _values = new UseValues(stacks.Pricer, _promotion);
        _goods = new GoodsUses(subject, _values, stacks.Points);
    }

    /// <returns>Null while figures are missing, which are named.</returns>
    public static (PromotionExposure? Exposure, Missing Missing) Of(PromotionSubject subject) =>
        new ExposureSearch(subject).Run();

    private (PromotionExposure?, Missing) Run()
    {
        var priced = _subject.Facts.Stacks.Book.Of(_promotion);
        if (_subject.Items.IsEmpty)
        {
            var missing = _promotion.Benefits.Any(benefit => benefit.IsOpen) ? priced.Missing : Missing.Nowhere;
            return missing.IsEmpty && ActRewards.Of(_subject, ref missing) is { } act
                ? (
                    WithoutGoods(act.Worth, act.Cost * FundingShares.OwnerPays(_promotion, _subject.Facts.Plan)),
                    missing
                )
                : (null, missing);
        }

        if (!priced.Missing.IsEmpty)
        {
            return (null, priced.Missing);
        }

        _goods.Search(_subject.Facts.Stacks.Carts.Smallest(priced));
        if (!_values.Missing.IsEmpty)
        {
            return (null, _values.Missing);
        }

        return (OnGoods(_goods.Best ?? new UseValue(new Cart([]), 0m, 0m, 0m)), Missing.Nowhere);
    }

    private PromotionExposure WithoutGoods(decimal worth, decimal loss)
    {
        var price = _promotion.Claim?.Price ?? 0m;
        var use = new UseValue(new Cart([]), Math.Max(0m, worth - price), 0m, Math.Max(0m, loss - price));
        return Settle(use, use.Benefit);
    }

    /// <summary>What one use gives at most: one that grows is bounded by its own maximum, by limits on units, or not at all.</summary>
    private PromotionExposure OnGoods(UseValue best)
    {
        var growing = _promotion.Benefits.Where(benefit => Growth.Grows(benefit, _promotion)).ToArray();
        if (growing.Length == 0 || best.Benefit == 0)
        {
            return Settle(best, best.Benefit);
        }

        decimal? byMax = best.Benefit - best.Growing;
        foreach (var benefit in growing)
        {
            byMax += Growth.Most(benefit, _subject.Items.Length);
        }

        var byUnits = _goods.Largest();
        var use = byUnits is not null && byUnits.Benefit > best.Benefit ? byUnits : best;
        if (byMax is null && byUnits is null)
        {
            return Settle(use, perUse: null);
        }

        var perUse = byUnits is null ? byMax : Sums.Least(byMax, use.Benefit);
        return Settle(use, perUse < best.Benefit ? best.Benefit : perUse);
    }

    /// <param name="perUse">Null: it grows with the order, and nothing stops it.</param>
    private PromotionExposure Settle(UseValue use, decimal? perUse)
    {
        var days = _subject.Time.Days;
        var uses = UseCaps.Total(_promotion, days).ToArray();
        var caps = uses.Select(cap => new Cap(cap.Field, Times(cap.Uses, perUse)))
            .Concat(MoneyCaps.Of(_subject))
            .Concat(QuantityCaps.Of(_subject, _goods.Densest, perUse))
            .ToArray();
        var binding = Binding(caps);
        // What gives nothing gives nothing however often.
        var most = perUse == 0 ? 0m : binding?.Benefit;
        var until = UsesUntil(most, perUse, uses);
        var perBuyer = Sums.Least(LeastOf(UseCaps.PerBuyer(_promotion, days)), until);
        return new PromotionExposure
        {
            BenefitPerUse = perUse,
            LossPerUse = LossOf(perUse, use),
            Cart = use.Cart.ToString(),
            LargestUse = use,
            Uses = until,
            BindingCap = binding?.Field ?? "",
            BenefitAtCap = most,
            LossAtCap = LossOf(most, use),
            Capped = UseCaps.AreDeclared(_subject),
            UsesPerBuyer = perBuyer,
            PerBuyer = OneBuyer(perBuyer, perUse, most),
            Grows = perUse is null,
        };
    }

    // The first of those that end it soonest.
    private static Cap? Binding(Cap[] caps)
    {
        Cap? binding = null;
        foreach (var cap in caps)
        {
            if (cap.Benefit is { } benefit && !(binding?.Benefit <= benefit))
            {
                binding = cap;
            }
        }

        return binding;
    }

    private decimal? OneBuyer(decimal? uses, decimal? perUse, decimal? most)
    {
        var benefit = Sums.Least(uses is { } often ? Times(often, perUse) : null, most);
        return Restrictions.CountsBuyers(_promotion)
            ? Sums.Least(benefit, QuantityCaps.PerBuyer(_subject, _goods.Densest))
            : benefit;
    }

    private static decimal? UsesUntil(decimal? most, decimal? perUse, UseCap[] caps)
    {
        decimal? uses = null;
        foreach (var cap in caps)
        {
            uses = Sums.Least(uses, cap.Uses);
        }

        return most is { } end && perUse is > 0 and var each
            ? Sums.Least(uses, decimal.Floor(Large.Over(end, each)))
            : uses;
    }

    private static decimal? LeastOf(IEnumerable<decimal> figures)
    {
        decimal? least = null;
        foreach (var figure in figures)
        {
            least = Sums.Least(least, figure);
        }

        return least;
    }

    /// <summary>As much of a benefit as the use at hand costs the owner of its own.</summary>
    private decimal? LossOf(decimal? benefit, UseValue use)
    {
        if (use.Benefit == 0)
        {
            return 0m;
        }

        if (benefit is not { } given)
        {
            return use.Loss == 0 ? 0m : null;
        }

        // The product first, so that thirds come out to the cent; only absurd figures are too large for that.
        return Sums.Rounded(
            _subject.Facts,
            given > ExactlyMultiplied || use.Loss > ExactlyMultiplied
                ? Large.Times(given, Large.Over(use.Loss, use.Benefit))
                : Large.Over(given * use.Loss, use.Benefit)
        );
    }

    private static decimal? Times(decimal uses, decimal? each) =>
        uses == 0 ? 0m
        : each is { } known ? Large.Times(uses, known)
        : null;
}
