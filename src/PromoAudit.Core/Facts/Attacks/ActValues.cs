using System.Collections.Immutable;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Structure;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks;

/// <summary>What an act brings without an order. Facts/README.md says what counts.</summary>
internal sealed class ActValues(PricedPromotion promotion, Adversary adversary)
{
    private readonly Promotion _said = promotion.Promotion;
    private readonly PromotionSubject _subject = adversary.Facts.SubjectOf(promotion.Promotion);

    public bool HasNoGoods => _subject.Items.IsEmpty;

    /// <summary>Nothing has to be bought: there are no goods in scope, or the event is none that goods are bought at.</summary>
    public bool AreWithoutOrder =>
        !Restrictions.HasThreshold(_said)
        && _said.Trigger?.Event switch
        {
            TriggerEvent.Register or TriggerEvent.Task or TriggerEvent.Draw or TriggerEvent.Transfer => true,
            null or TriggerEvent.Invite or TriggerEvent.Review => HasNoGoods,
            _ => false,
        };

    /// <summary>One term for each benefit that gives something.</summary>
    public ImmutableArray<AttackTerm> Terms()
    {
        var terms = ImmutableArray.CreateBuilder<AttackTerm>(_said.Benefits.Length);
        foreach (var benefit in _said.Benefits)
        {
            var (worth, cost) = Of(benefit);
            if (worth != 0m || cost != 0m)
            {
                var word = benefit.Gift is null ? Term.Reward : Term.Gift;
                terms.Add(new AttackTerm(word, _said.Id, worth, adversary.OwnersPart(cost, _said)));
            }
        }

        return terms.ToImmutable();
    }

    private (decimal Worth, decimal Cost) Of(Benefit benefit)
    {
        var values = adversary.Valuation;
        if (benefit.Kind == BenefitKind.Prize)
        {
            return (
                values.Draw(_said, benefit, prize => prize.Worth),
                values.Draw(_said, benefit, prize => prize.Cost ?? prize.Worth)
            );
        }

        if (benefit.Gift is { } gift)
        {
            var given = new Extras(adversary.Book).GiftOf(promotion, gift, times: 1);
            return HasNoGoods ? (values.Gift(given), values.GiftCost(given)) : (0m, 0m);
        }

        var worth = Math.Min(Plain(benefit), benefit.Max.Figure ?? decimal.MaxValue);
        var rounded = Sums.Rounded(adversary.Facts, worth);
        return (rounded, rounded);
    }

    // Money off, while there are goods to be bought, comes with an order; so do shares of what is paid and points for money spent.
    private decimal Plain(Benefit benefit) =>
        benefit.Kind switch
        {
            BenefitKind.AmountOff => HasNoGoods ? Known(benefit.AmountOff?.Highest, "benefit.amountOff") : 0m,
            BenefitKind.Cashback when benefit.Cashback is { Percent: null } cashback => Known(
                cashback.Amount?.Highest,
                "benefit.cashback.amount"
            ),
            BenefitKind.Coupon => Known(benefit.Coupon?.AmountOff * benefit.Coupon?.Count, "benefit.coupon.amountOff"),
            BenefitKind.Points when benefit.Points is { Redeem: null, PerSpend: null } points => Large.Times(
                Known(points.Earn, "benefit.points.earn"),
                WorthOf(points)
            ),
            BenefitKind.BalanceTransfer when IsRaced => Known(
                benefit.BalanceTransfer?.Max,
                "benefit.balanceTransfer.max"
            ),
            _ => 0m,
        };

    /// <summary>Two transfers at once move the same money twice where its counter is kept some time later.</summary>
    private bool IsRaced => (_said.Limits.Enforcement ?? adversary.Book.Profile.Counters) == Enforcement.Eventual;

    private decimal WorthOf(Points points)
    {
        if ((points.Worth ?? adversary.Facts.Plan.Shop.Points?.Worth) is { } worth)
        {
            return worth;
        }

        adversary.Valuation.Note(adversary.Facts.Shop.Missing("points.worth").Missing);
        return 0m;
    }

    private decimal Known(decimal? amount, string field)
    {
        if (amount is null)
        {
            adversary.Valuation.Note(_subject.Missing(field).Missing);
        }

        return amount ?? 0m;
    }
}
