using PromoAudit.Facts.Attacks.Orders;
using PromoAudit.Facts.Pricing;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Buys for the rewards: keeps the order, sells goods and gifts on, and collects what is paid back, earned or won.</summary>
internal sealed class CollectRewards : IOrderMove
{
    public Aim Aim => Aim.RewardFarm;

    public string Name => "collect-rewards";

    public RoundBound MostOf(in OrderBound order, Adversary adversary) =>
        order.Most.Rewards <= 0m
            ? RoundBound.None
            : new RoundBound(
                order.Resale + order.Most.Given - order.List + order.Most.Off,
                adversary.OwnerIsMerchant
                    ? order.Cost + order.Besides + order.Most.Given - order.List + order.Most.Off
                    : order.Most.OwnersShare
            );

    public bool TakesGoods => true;

    public bool MayGiveUsesBack(PricedPromotion promotion, Adversary adversary) => false;

    public void Play(Order order, Adversary adversary, BestRounds rounds)
    {
        if (order.Quote.Rewards.Any(OrderRewards.IsCollected))
        {
            OrderParties.Offer(rounds, order, adversary, one => RoundOf(one, adversary));
        }
    }

    private Round RoundOf(Order order, Adversary adversary)
    {
        var money = adversary.Money;
        return new Round
        {
            Aim = Aim,
            Move = Name,
            Gain =
                money.Resale(order)
                + money.Gifts(order)
                + OrderRewards.Worth(order, adversary, OrderRewards.IsCollected)
                - OrderMoney.Paid(order),
            Loss = money.LossOnGoods(order) + OrderRewards.Cost(order, adversary, OrderRewards.IsCollected),
            Uses = money.Uses(order),
            Taken = money.Units(order),
            Bought = money.Units(order),
            Item = order.Cart.Item,
            Steps = () =>
                [
                    OrderSteps.Bought(order, adversary),
                    OrderSteps.Resold(order, adversary),
                    OrderRewards.Collected(order, adversary, OrderRewards.IsCollected),
                ],
        };
    }
}
