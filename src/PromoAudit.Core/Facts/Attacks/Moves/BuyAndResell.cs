using PromoAudit.Facts.Attacks.Orders;
using PromoAudit.Facts.Pricing;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Buys goods, with the gifts that come with them, and sells them on.</summary>
internal sealed class BuyAndResell : IOrderMove
{
    public Aim Aim => Aim.Resale;

    public string Name => "buy-and-resell";

    public RoundBound MostOf(in OrderBound order, Adversary adversary) =>
        new(
            order.Resale + order.Most.Gifts - order.List + order.Most.Off,
            adversary.OwnerIsMerchant
                ? order.Cost + order.Besides + order.Most.Gifts - order.List + order.Most.Off
                : order.Most.OwnersShare
        );

    public bool TakesGoods => true;

    public bool MayGiveUsesBack(PricedPromotion promotion, Adversary adversary) => false;

    public void Play(Order order, Adversary adversary, BestRounds rounds) =>
        OrderParties.Offer(rounds, order, adversary, one => RoundOf(one, adversary));

    private Round RoundOf(Order order, Adversary adversary)
    {
        var money = adversary.Money;
        return new Round
        {
            Aim = Aim,
            Move = Name,
            Gain = money.Resale(order) + money.Gifts(order) - OrderMoney.Paid(order),
            Loss = money.LossOnGoods(order),
            Uses = money.Uses(order),
            Taken = money.Units(order),
            Bought = money.Units(order),
            Item = order.Cart.Item,
            Steps = () => [OrderSteps.Bought(order, adversary), OrderSteps.Resold(order, adversary)],
        };
    }
}
