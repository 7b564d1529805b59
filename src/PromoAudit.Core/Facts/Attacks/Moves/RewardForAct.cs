using System.Collections.Immutable;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Structure;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Signs up, checks in, draws: does again and again what is rewarded without an order.</summary>
internal sealed class RewardForAct : IPlainMove
{
    /// <summary>Acts of one identity on one day where no limit ends them.</summary>
    private const long MostPerDay = AdversaryOptions.OrdersPerIdentity;

    /// <summary>Days that one identity is used for.</summary>
    private const long MostDays = 30;

    public Aim Aim => Aim.RewardFarm;

    public string Name => "reward-for-act";

    public void Play(Adversary adversary, BestRounds rounds)
    {
        foreach (var promotion in adversary.Book.Promotions)
        {
            var values = new ActValues(promotion, adversary);
            if (Reach.Has(adversary.Facts.Admissibility, promotion) && values.AreWithoutOrder)
            {
                Offer(promotion, values.Terms(), adversary, rounds);
            }
        }
    }

    private void Offer(
        PricedPromotion promotion,
        ImmutableArray<AttackTerm> given,
        Adversary adversary,
        BestRounds rounds
    )
    {
        var said = promotion.Promotion;
        var price = said.Claim?.Price ?? 0m;
        var paid = new AttackTerm(Term.VoucherPrice, said.Id, -price, adversary.OwnerIsMerchant ? -price : 0m);
        ImmutableArray<AttackTerm> before = price == 0m ? [] : [paid];
        var steps = ImmutableArray.Create(
            AttackStep.Of(Act.Perform, before) with
            {
                Promotions = [said],
            },
            AttackStep.Of(Act.Collect, given) with
            {
                Promotions = [said],
            }
        );
        var worth = given.Sum(term => term.Cash);
        var isInvited = said.Trigger?.Event == TriggerEvent.Invite;
        rounds.Offer(
            Round.Of(this, steps) with
            {
                Uses = [new PromotionUse(promotion, 1, 0, worth)],
                MostPerIdentity = isInvited ? 1m : MostOf(said, adversary),
                RoundsPerInviter = isInvited ? Referrals.RewardsOfOne(said) : null,
            }
        );
    }

    /// <summary>Nobody signs up twice; what is done daily is done for a month.</summary>
    private static decimal MostOf(Promotion promotion, Adversary adversary)
    {
        if (promotion.Trigger?.Event == TriggerEvent.Register)
        {
            return 1m;
        }

        var days = Math.Min(MostDays, adversary.Facts.SubjectOf(promotion).Time.Days ?? MostDays);
        var daily = Restrictions.CountsBuyers(promotion) ? promotion.Limits.PerBuyerPerDay.Figure : null;
        return days * Math.Min(MostPerDay, daily ?? MostPerDay);
    }
}
