using System.Collections.Immutable;
using PromoAudit.Facts.Attacks.Orders;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Refunds;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Invites identities of one's own: each is new once, and each time both sides are paid.</summary>
internal sealed class ReferOwnAccounts : IPlainMove, IOrderMove
{
    public Aim Aim => Aim.RewardFarm;

    public string Name => "refer-own-accounts";

    public RoundBound MostOf(in OrderBound order, Adversary adversary)
    {
        if (order.Most.Referrals <= 0m)
        {
            return RoundBound.None;
        }

        var gain = order.Resale + order.Most.Given - order.List + order.Most.Off;
        var loss = adversary.OwnerIsMerchant
            ? order.Cost + order.Besides + order.Most.Given - order.List + order.Most.Off
            : order.Most.OwnersShare;
        var sentBack = order.Most.Surviving;
        return new RoundBound(Math.Max(gain, sentBack), Math.Max(loss, sentBack + ReturnTrip.ReturnCost(adversary)));
    }

    public bool MayGiveUsesBack(PricedPromotion promotion, Adversary adversary) =>
        new RefundPolicy(promotion.Promotion, adversary.Policies).RestoresUse;

    /// <summary>Signing up is enough.</summary>
    public void Play(Adversary adversary, BestRounds rounds)
    {
        foreach (var promotion in adversary.Book.Promotions)
        {
            if (
                Reach.Has(adversary.Facts.Admissibility, promotion)
                && Adversary.IsForSale(promotion)
                && Referrals.Terms(promotion, adversary) is { IsEmpty: false } rewards
            )
            {
                Offer(promotion, rewards, adversary, rounds);
            }
        }
    }

    /// <summary>The invited must order.</summary>
    public void Play(Order order, Adversary adversary, BestRounds rounds)
    {
        var isSentBack = true;
        var needsOrder = false;
        foreach (var promotion in order.Set)
        {
            foreach (var benefit in promotion.Promotion.Benefits)
            {
                if (benefit.Referral is not { } referral)
                {
                    continue;
                }

                needsOrder |=
                    referral.As == RewardForm.AmountOff
                    || !Referrals.QualifyWithoutOrder(promotion, benefit, adversary);
                isSentBack &= Referrals.IsPaidBeforeReturn(benefit, adversary);
                if (!Adversary.IsForSale(promotion))
                {
                    return;
                }
            }
        }

        if (!needsOrder || OrderParties.IdentitiesOf(order, adversary) != 1)
        {
            return;
        }

        rounds.Offer(Kept(order, adversary));
        if (isSentBack && adversary.Return(order, order.Quote.Cart) is { } refund)
        {
            var steps = ReturnPart.StepsOf(order, refund, adversary).Add(Invited(order, adversary, StaysAfterReturn));
            rounds.Offer(
                RoundOf(order, steps) with
                {
                    Uses = ReturnPart.UsesAfter(order, refund, adversary),
                    Bought = adversary.Money.Units(order),
                }
            );
        }

        bool StaysAfterReturn(RewardDue reward) => !reward.ToBuyer && Stays(reward, adversary);
    }

    private void Offer(
        PricedPromotion promotion,
        ImmutableArray<AttackTerm> rewards,
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
            AttackStep.Of(Act.Refer, rewards) with
            {
                Promotions = [said],
            }
        );
        rounds.Offer(
            Round.Of(this, steps) with
            {
                Uses = [new PromotionUse(promotion, 1, 0, rewards.Sum(term => term.Cash))],
                MostPerIdentity = 1m,
                RoundsPerInviter = Referrals.RewardsOfOne(said),
            }
        );
    }

    private Round Kept(Order order, Adversary adversary)
    {
        var steps = ImmutableArray.Create(
            OrderSteps.Bought(order, adversary),
            OrderSteps.Resold(order, adversary),
            OrderRewards.Collected(order, adversary, OrderRewards.IsCollected),
            Invited(order, adversary, reward => reward.Benefit.Kind == BenefitKind.Referral)
        );
        return RoundOf(order, steps) with
        {
            Uses = adversary.Money.Uses(order),
            Taken = adversary.Money.Units(order),
            Bought = adversary.Money.Units(order),
        };
    }

    private static AttackStep Invited(Order order, Adversary adversary, Func<RewardDue, bool> counts) =>
        OrderRewards.Collected(order, adversary, counts) with
        {
            Kind = Act.Refer,
        };

    private Round RoundOf(Order order, ImmutableArray<AttackStep> steps) =>
        new()
        {
            Aim = Aim,
            Move = Name,
            Gain = steps.Sum(step => step.Cash),
            Loss = steps.Sum(step => step.Loss),
            Item = order.Cart.Item,
            MostPerIdentity = 1m,
            RoundsPerInviter = Referrals.RewardsOfOne(order),
            Steps = () => steps,
        };

    /// <summary>Whoever invited keeps the reward although the goods went back.</summary>
    private static bool Stays(RewardDue reward, Adversary adversary)
    {
        var policy = reward.Promotion.OnRefund?.Reward ?? adversary.Policies.Reward;
        if (policy is null)
        {
            adversary.Valuation.Note(adversary.Facts.SubjectOf(reward.Promotion).Missing("onRefund.reward").Missing);
        }

        return policy == RewardOnRefund.Keep;
    }
}
