using PromoAudit.Expressions;
using PromoAudit.Facts.Exposure;
using PromoAudit.Facts.Figures;
using PromoAudit.Facts.Structure;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Threats;

/// <summary>What one more identity costs, and what it takes. Facts/README.md defines every figure.</summary>
internal sealed class IdentityTrade
{
    private readonly PromotionSubject _subject;
    private readonly PromotionExposure? _exposure;
    private readonly Missing _missing;

    public IdentityTrade(PromotionSubject subject)
    {
        _subject = subject;
        Binding = IdentityBinding.Of(subject);
        foreach (var word in Binding)
        {
            if (subject.Facts.Threat.Find($"threat.{word}") is { } figure)
            {
                Figures.Add(figure);
            }
        }

        _exposure = subject.Exposure;
        _missing = subject.ExposureMissing;
    }

    public List<string> Binding { get; }

    public List<Figure> Figures { get; } = [];

    public Figure? Ring => _subject.Facts.Threat.Find("threat.ringUsual");

    public bool IsForSale => IdentityBinding.IsForSale(_subject.Promotion);

    /// <summary>One fresh one of each; null where a rate is missing.</summary>
    public decimal? Price
    {
        get
        {
            decimal? sum = 0m;
            foreach (var figure in Figures)
            {
                sum += _subject.Facts.AmountOf(figure);
            }

            return sum;
        }
    }

    /// <summary>What one identity can take.</summary>
    public Value Benefit
    {
        get
        {
            if (Draws() is not { } draws)
            {
                return _exposure is null ? Unknown : Sums.Money(_exposure.PerBuyer);
            }

            if (Expected(prize => prize.Worth) is not { } each)
            {
                return _subject.Missing("benefit.prize");
            }

            var most = draws.Exposure.BenefitAtCap;
            return Sums.Money(
                each == 0m ? 0m
                : draws.Exposure.UsesPerBuyer is { } uses ? Sums.Least(Large.Times(uses, each), most)
                : most
            );
        }
    }

    public Value Gain => Compare((benefit, price) => Value.OfMoney(benefit - price));

    /// <summary>How many times its price an identity brings in.</summary>
    public Value Ratio =>
        Compare(
            (benefit, price) =>
                price > 0m ? Value.OfNumber(Large.Over(benefit, price))
                : benefit > 0m ? Value.Unlimited
                : Value.OfNumber(0m)
        );

    /// <summary>What a ring of the usual size costs the plan's owner, as far as the caps let it.</summary>
    public Value LossAtRing
    {
        get
        {
            if (_exposure is null || Ring is not { } ring)
            {
                return Unknown;
            }

            var each = _exposure.LossPerUse;
            if (Draws() is not null)
            {
                if (Expected(prize => prize.Cost ?? prize.Worth) is not { } cost)
                {
                    return _subject.Missing("benefit.prize");
                }

                each = cost * FundingShares.OwnerPays(_subject.Promotion, _subject.Facts.Plan);
            }

            decimal? uses = _exposure.UsesPerBuyer is { } often ? Large.Times(often, ring.Amount) : null;
            var all = Sums.Least(uses, _exposure.Uses);
            return Sums.Money(Sums.Loss(_subject.Facts, all, each, _exposure.LossAtCap));
        }
    }

    private Value Unknown => Value.UnknownBecause(_missing);

    private Value Compare(Func<decimal, decimal, Value> with)
    {
        var benefit = Benefit;
        return benefit.IsUnknown || benefit.IsUnlimited ? benefit
            : Price is { } price ? with(benefit.Number, price)
            : Value.Unknown;
    }

    /// <summary>The exposure where prizes are all that is given: what counts then is what a draw brings on average.</summary>
    private DrawsOnly? Draws()
    {
        if (_exposure is null || _subject.Promotion.Benefits.IsEmpty)
        {
            return null;
        }

        foreach (var benefit in _subject.Promotion.Benefits)
        {
            if (benefit.Kind != BenefitKind.Prize)
            {
                return null;
            }
        }

        return new DrawsOnly(_exposure);
    }

    private decimal? Expected(Func<Prize, decimal?> figure)
    {
        var sum = 0m;
        foreach (var benefit in _subject.Promotion.Benefits)
        {
            foreach (var prize in benefit.Prizes)
            {
                if (figure(prize) is not { } worth || (worth != 0m && prize.Chance is null))
                {
                    return null;
                }

                sum += worth * (prize.Chance?.Fraction ?? 0m);
            }
        }

        return Sums.Rounded(_subject.Facts, sum);
    }

    private sealed record DrawsOnly(PromotionExposure Exposure);
}
