using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Orders;

/// <summary>Rewards of an order, as far as a move counts them.</summary>
internal static class OrderRewards
{
    /// <summary>What a buyer has from ordering: not for bringing somebody, and not for a rival's lower price.</summary>
    public static bool IsCollected(RewardDue reward) =>
        reward.ToBuyer && reward.Benefit.Kind is not (BenefitKind.Referral or BenefitKind.PriceMatch);

    /// <summary>To whoever gets them.</summary>
    public static decimal Worth(Order order, Adversary adversary, Func<RewardDue, bool> counts)
    {
        var sum = 0m;
        foreach (var reward in order.Quote.Rewards)
        {
            sum += counts(reward) ? adversary.Valuation.Reward(reward) : 0m;
        }

        return sum;
    }

    /// <summary>What the owner pays of them.</summary>
    public static decimal Cost(Order order, Adversary adversary, Func<RewardDue, bool> counts)
    {
        var sum = 0m;
        foreach (var reward in order.Quote.Rewards)
        {
            sum += counts(reward) ? CostOf(reward, adversary) : 0m;
        }

        return sum;
    }

    public static AttackStep Collected(Order order, Adversary adversary, Func<RewardDue, bool> counts)
    {
        var terms = new List<AttackTerm>();
        foreach (var reward in order.Quote.Rewards)
        {
            if (counts(reward))
            {
                terms.Add(
                    new AttackTerm(
                        Term.Reward,
                        reward.Promotion.Id,
                        adversary.Valuation.Reward(reward),
                        CostOf(reward, adversary)
                    )
                );
            }
        }

        return OrderSteps.Step(Act.Collect, order, terms);
    }

    private static decimal CostOf(RewardDue reward, Adversary adversary) =>
        adversary.OwnersPart(adversary.Valuation.RewardCost(reward), reward.Promotion);
}
