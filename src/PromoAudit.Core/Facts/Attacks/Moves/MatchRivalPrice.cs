using PromoAudit.Facts.Attacks.Orders;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Buys what a rival sells for less, is paid the difference, and sells the goods on.</summary>
internal sealed class MatchRivalPrice : IOrderMove
{
    public Aim Aim => Aim.Claim;

    public string Name => "match-rival-price";

    public RoundBound MostOf(in OrderBound order, Adversary adversary)
    {
        if (order.Most.Matched <= 0m)
        {
            return RoundBound.None;
        }

        var (most, paid) = (order.Most, order.List - order.Most.Off);
        return new RoundBound(
            order.Resale + most.Given - paid,
            adversary.OwnerIsMerchant ? order.Cost + order.Besides + most.Given - paid : most.OwnersShare
        );
    }

    public void Play(Order order, Adversary adversary, BestRounds rounds)
    {
        if (IsMatched(order))
        {
            OrderParties.Offer(rounds, order, adversary, one => RoundOf(one, adversary));
        }
    }

    private Round RoundOf(Order order, Adversary adversary)
    {
        var money = adversary.Money;
        var rewards = OrderRewards.Worth(order, adversary, Counts);
        var gain = money.Resale(order) + money.Gifts(order) + rewards - OrderMoney.Paid(order);
        return new Round
        {
            Aim = Aim,
            Move = Name,
            Gain = gain,
            Loss = money.LossOnGoods(order) + OrderRewards.Cost(order, adversary, Counts),
            Uses = money.Uses(order),
            Taken = money.Units(order),
            Bought = money.Units(order),
            Item = order.Cart.Item,
            Steps = () =>
                [
                    OrderSteps.Bought(order, adversary),
                    OrderRewards.Collected(order, adversary, Counts) with
                    {
                        Kind = Act.ClaimCompensation,
                    },
                    OrderSteps.Resold(order, adversary),
                ],
        };
    }

    private static bool Counts(RewardDue reward) => reward.ToBuyer && reward.Benefit.Kind != BenefitKind.Referral;

    private static bool IsMatched(Order order)
    {
        foreach (var reward in order.Quote.Rewards)
        {
            if (reward is { Benefit.Kind: BenefitKind.PriceMatch, Value: > 0m })
            {
                return true;
            }
        }

        return false;
    }
}
