using PromoAudit.Facts.Attacks.Orders;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Gets the money back, keeps the goods and sells them on (仅退款).</summary>
internal sealed class RefundWithoutReturn : IPlainMove
{
    public Aim Aim => Aim.RefundKeep;

    public string Name => "refund-without-return";

    /// <summary>What was taken off matters no more; gifts do.</summary>
    public void Play(Adversary adversary, BestRounds rounds)
    {
        if (!adversary.OwnerIsMerchant || adversary.Book.Plan.Shop.Returns?.WithoutReturn != ReturnPossible.Possible)
        {
            return;
        }

        var carts = new AttackCarts(adversary.Facts.Stacks);
        var pricing = new OrderPricing(adversary.Facts.Stacks);
        var touching = carts.Touching();
        var basket = new Basket();
        foreach (var cart in carts.All())
        {
            if (CartReader.Read(adversary.Book, cart.Cart, basket) is not null)
            {
                continue;
            }

            Offer(pricing.Order(cart, basket, []), adversary, rounds);
            foreach (var promotion in touching[cart.Item])
            {
                if (promotion.Besides.Any(beside => beside.Benefit.Gift is not null))
                {
                    Offer(pricing.Order(cart, basket, [promotion]), adversary, rounds);
                }
            }
        }
    }

    private void Offer(Order? order, Adversary adversary, BestRounds rounds)
    {
        if (order is not null)
        {
            OrderParties.Offer(rounds, order, adversary, one => RoundOf(one, adversary));
        }
    }

    private Round RoundOf(Order order, Adversary adversary)
    {
        var quote = order.Quote;
        var money = adversary.Money;
        return new Round
        {
            Aim = Aim,
            Move = Name,
            Gain = money.Resale(order) + money.Gifts(order) - OrderMoney.Paid(order) + quote.Paid,
            Loss = money.LossOnGoods(order) + quote.Received,
            Uses = money.Uses(order),
            Taken = money.Units(order),
            Bought = money.Units(order),
            Item = order.Cart.Item,
            Steps = () =>
                [
                    OrderSteps.Bought(order, adversary),
                    OrderSteps.Step(
                        Act.Refund,
                        order,
                        [
                            new AttackTerm(Term.Refund, quote.Cart.ToString(), quote.Paid, quote.Paid),
                            new AttackTerm(Term.FundedByOthers, "", 0m, quote.Received - quote.Paid),
                        ]
                    ),
                    OrderSteps.Resold(order, adversary),
                ],
        };
    }
}
