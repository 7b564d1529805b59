using PromoAudit.Expressions;
using PromoAudit.Facts.Figures;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Structure;

namespace PromoAudit.Facts.Threats;

/// <summary>A seller who trades with himself for money of others: what one faked order brings and costs. Facts/README.md defines every figure.</summary>
internal sealed class SelfDealing
{
    private readonly PromotionSubject _subject;
    private readonly decimal _paid;

    private SelfDealing(PromotionSubject subject, Cart cart, decimal benefit, Quote? quote)
    {
        _subject = subject;
        _paid = quote?.Paid ?? 0m;
        Cart = cart;
        Subsidy = Sums.Rounded(subject.Facts, benefit * FundingShares.OthersPay(subject.Promotion));
        Commission = StagedSale.Commission(subject.Facts, _paid);
        if (subject.Facts.Threat is { } threat)
        {
            Parcel = IsParcel(quote)
                ? threat.Find(StagedSale.ParcelName(StagedSale.MustShowGoods(subject.Promotion)))
                : null;
            Brusher = threat.Find("threat.brushingCommission");
        }
    }

    public Cart Cart { get; }

    /// <summary>Money of others.</summary>
    public decimal Subsidy { get; }

    /// <summary>What the platform and the payment keep.</summary>
    public decimal Commission { get; }

    /// <summary>Null when nothing is sent.</summary>
    public Figure? Parcel { get; }

    public Figure? Brusher { get; }

    public IdentityTrade Identity => new(_subject);

    /// <summary>Parcel, identity and the faked buyer's share; null where a rate is missing.</summary>
    public decimal? Staging
    {
        get
        {
            var parcel = Parcel is null ? 0m : _subject.Facts.AmountOf(Parcel);
            var staged = parcel + Identity.Price + _paid * Brusher?.Amount;
            return staged is { } sum ? Sums.Rounded(_subject.Facts, sum) : null;
        }
    }

    public decimal? Margin => Subsidy - Commission - Staging;

    /// <summary>None where nobody but the merchant pays.</summary>
    public static Value Of(PromotionSubject subject)
    {
        if (FundingShares.OthersPay(subject.Promotion) == 0m)
        {
            return Value.Nothing;
        }

        if (subject.Exposure is not { } exposure)
        {
            return Value.UnknownBecause(subject.ExposureMissing);
        }

        var cart = exposure.LargestUse.Cart;
        var quote =
            cart.Lines.Length == 0
                ? null
                : subject.Facts.Stacks.Pricer.PriceWith(cart with { KnowsEveryCode = true }, [subject.Promotion]).Quote;
        var dealing = new SelfDealing(subject, cart, exposure.LargestUse.Benefit, quote);
        return Value.OfRecord(new ResultRecord<SelfDealing>(FactSchema.SelfDealing, dealing, subject, "selfDealing"));
    }

    private bool IsParcel(Quote? quote)
    {
        foreach (var line in quote?.Lines ?? [])
        {
            if (_subject.Facts.Stacks.Book.IsParcel(line.Item))
            {
                return true;
            }
        }

        return false;
    }
}
