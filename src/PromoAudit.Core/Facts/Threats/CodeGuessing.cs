using PromoAudit.Expressions;
using PromoAudit.Facts.Exposure;
using PromoAudit.Facts.Figures;
using PromoAudit.Facts.Structure;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Threats;

/// <summary>Trying codes until one works: how long it takes, and what it costs. Facts/README.md defines every figure.</summary>
internal sealed class CodeGuessing
{
    private const decimal SecondsOfHour = 3_600m;

    private readonly PromotionSubject _subject;
    private readonly PromotionExposure? _exposure;
    private readonly decimal _codes;
    private readonly decimal? _triesInAll;

    private CodeGuessing(PromotionSubject subject, Attempts? attempts, decimal perHit, decimal codes)
    {
        _subject = subject;
        _exposure = subject.Exposure;
        _codes = codes;
        PerHit = perHit;
        Machine = subject.Facts.Threat.Find("threat.guessesPerHour");
        Ring = attempts is null ? null : subject.Facts.Threat.Find("threat.ringSmall");
        Identities = Ring?.Amount ?? 1m;
        var fastest = Machine?.Amount ?? 0m;
        TriesPerHour = fastest;
        if (attempts is { Max: { } max })
        {
            var all = Large.Times(Identities, max);
            if (attempts.Within is not { } within)
            {
                _triesInAll = all;
            }
            else if (within > TimeSpan.Zero)
            {
                var seconds = (decimal)within.Ticks / TimeSpan.TicksPerSecond;
                TriesPerHour = Math.Min(fastest, Large.Over(Large.Times(all, SecondsOfHour), seconds));
            }
        }
    }

    /// <summary>Codes to be tried for one that works.</summary>
    public decimal PerHit { get; }

    /// <summary>How many can guess at once: a small ring where tries are counted by buyer, else one.</summary>
    public decimal Identities { get; }

    /// <summary>All of them together.</summary>
    public decimal TriesPerHour { get; }

    public Figure? Machine { get; }

    /// <summary>Tries that they have all together; null where they may go on.</summary>
    public decimal? TriesInAll => _triesInAll;

    /// <summary>Codes that work.</summary>
    public decimal CodeCount => _codes;

    /// <summary>Null where nobody counts tries.</summary>
    public Figure? Ring { get; }

    public IdentityTrade Identity => new(_subject);

    /// <summary>None without generated codes; unknown while a figure of them is missing.</summary>
    public static Value Of(PromotionSubject subject) =>
        Find(subject, out var otherwise) is { } guessing
            ? Value.OfRecord(new ResultRecord<CodeGuessing>(FactSchema.Guessing, guessing, subject, "guessing"))
            : otherwise;

    /// <param name="otherwise">Where there is nothing to guess, or nobody knows: none or unknown.</param>
    public static CodeGuessing? Find(PromotionSubject subject, out Value otherwise)
    {
        otherwise = PromotionStructure.GuessesPerHit(subject);
        if (!otherwise.IsGiven)
        {
            return null;
        }

        var own = subject.Promotion.Trigger?.Attempts;
        var attempts = own ?? subject.Facts.Plan.Shop.Codes;
        if (attempts is { Max: null })
        {
            otherwise = own is null ? subject.Facts.Shop.Missing("codes.max") : subject.Missing("trigger.attempts.max");
            return null;
        }

        var codes = PromotionStructure.CodeCount(subject);
        return new CodeGuessing(subject, attempts, otherwise.Number, codes.Number);
    }

    /// <summary>In seconds; null when the tries run out before.</summary>
    public decimal? TimeToHit =>
        TriesPerHour == 0m || _triesInAll < PerHit
            ? null
            : Large.Times(Large.Over(PerHit, TriesPerHour), SecondsOfHour);

    /// <summary>Codes that are hit on average while the promotion can be used; null when nothing ends it.</summary>
    public decimal Hits
    {
        get
        {
            decimal? tries = _subject.Time.Days is { } days ? Large.Times(Large.Times(TriesPerHour, 24m), days) : null;
            var all = TriesPerHour == 0m ? 0m : Sums.Least(tries, _triesInAll);
            return all is { } count ? Math.Min(_codes, Large.Over(count, PerHit)) : _codes;
        }
    }

    /// <summary>Identities by the hit; null when nothing is hit.</summary>
    public Value Price =>
        Ring is null ? Value.OfMoney(0m)
        : Identity.Price is not { } each ? Value.Unknown
        : Hits == 0m ? Value.Unlimited
        : Value.OfMoney(Sums.Rounded(_subject.Facts, Large.Over(Large.Times(Identities, each), Hits)));

    /// <summary>What a hit brings more than it costs; none when nothing is hit.</summary>
    public Value Gain
    {
        get
        {
            if (_exposure is null)
            {
                return Value.UnknownBecause(_subject.ExposureMissing);
            }

            var price = Price;
            return price.IsUnknown ? price
                : price.IsUnlimited ? Value.Nothing
                : _exposure.BenefitPerUse is { } benefit ? Value.OfMoney(benefit - price.Number)
                : Value.Unlimited;
        }
    }

    public Value Loss =>
        _exposure is null
            ? Value.UnknownBecause(_subject.ExposureMissing)
            : Sums.Money(Sums.Loss(_subject.Facts, Hits, _exposure.LossPerUse, _exposure.LossAtCap));
}
