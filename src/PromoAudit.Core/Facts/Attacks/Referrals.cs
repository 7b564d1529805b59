using System.Collections.Immutable;
using PromoAudit.Facts.Attacks.Orders;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Structure;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks;

/// <summary>Rewards for bringing somebody: who gets what, and what the invited must do for it.</summary>
internal static class Referrals
{
    /// <summary>Rewards that one who invites can earn; null where nothing ends them.</summary>
    public static long? RewardsOfOne(Promotion promotion) =>
        Restrictions.CountsBuyers(promotion) ? promotion.Limits.PerReferrer.Figure : null;

    /// <summary>The fewest over the promotions of an order that pay for bringing somebody.</summary>
    public static long? RewardsOfOne(Order order)
    {
        long? least = null;
        foreach (var promotion in order.Set)
        {
            var own = promotion.Promotion.Benefits.Any(benefit => benefit.Referral is not null)
                ? RewardsOfOne(promotion.Promotion)
                : null;
            least = own is { } figure && !(least <= figure) ? figure : least;
        }

        return least;
    }

    /// <summary>Whether signing up is enough. What nobody said takes an order at the harmless end.</summary>
    public static bool QualifyWithoutOrder(PricedPromotion promotion, Benefit benefit, Adversary adversary)
    {
        if (benefit.Referral?.QualifiesOn is { } said)
        {
            return said == QualifiesOn.Register;
        }

        if (adversary.Facts.SubjectOf(promotion.Promotion).Items.IsEmpty)
        {
            return true;
        }

        adversary.Valuation.Note(
            adversary.Facts.SubjectOf(promotion.Promotion).Missing("benefit.referral.qualifiesOn").Missing
        );
        return adversary.Valuation.AtWorst;
    }

    /// <summary>Whether the reward is there before goods can have been sent back.</summary>
    public static bool IsPaidBeforeReturn(Benefit benefit, Adversary adversary) =>
        benefit.Paid != PaidWhen.ReturnWindow
        && benefit.Referral?.QualifiesOn switch
        {
            QualifiesOn.ReturnWindow => false,
            null => benefit.Paid is not null || adversary.Valuation.AtWorst,
            _ => true,
        };

    /// <summary>What both sides get without an order: a term for each of them.</summary>
    public static ImmutableArray<AttackTerm> Terms(PricedPromotion promotion, Adversary adversary)
    {
        var terms = ImmutableArray.CreateBuilder<AttackTerm>();
        foreach (var benefit in promotion.Promotion.Benefits)
        {
            if (benefit.Referral is not { } referral || !QualifyWithoutOrder(promotion, benefit, adversary))
            {
                continue;
            }

            // Money off is for whoever orders.
            Add(referral.Referrer, benefit, "benefit.referral.referrer");
            if (referral.As != RewardForm.AmountOff)
            {
                Add(referral.Referee, benefit, "benefit.referral.referee");
            }
        }

        return terms.ToImmutable();

        void Add(decimal? amount, Benefit benefit, string field)
        {
            var worth = Math.Min(amount ?? 0m, benefit.Max.Figure ?? decimal.MaxValue);
            if (amount is null)
            {
                adversary.Valuation.Note(adversary.Facts.SubjectOf(promotion.Promotion).Missing(field).Missing);
            }
            else if (worth != 0m)
            {
                var cost = adversary.OwnersPart(worth, promotion.Promotion);
                terms.Add(new AttackTerm(Term.Reward, promotion.Promotion.Id, worth, cost));
            }
        }
    }
}
