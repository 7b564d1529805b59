using System.Collections.Immutable;
using PromoAudit.Facts.Attacks.Orders;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Pays, cancels before anything is sent, and keeps the rewards that were there at once.</summary>
internal sealed class CancelAndKeep : IOrderMove
{
    public Aim Aim => Aim.RefundKeep;

    public string Name => "cancel-and-keep";

    public RoundBound MostOf(in OrderBound order, Adversary adversary) =>
        new(order.Most.Cancelled, order.Most.Cancelled);

    public bool MayGiveUsesBack(PricedPromotion promotion, Adversary adversary) =>
        CancelPolicy.GivesUseBack(promotion.Promotion, adversary) ?? adversary.Valuation.AtWorst;

    public void Play(Order order, Adversary adversary, BestRounds rounds)
    {
        if (order.Quote.Rewards.Any(reward => CancelPolicy.Stays(reward, adversary)))
        {
            OrderParties.Offer(rounds, order, adversary, one => RoundOf(one, adversary));
        }
    }

    private Round RoundOf(Order order, Adversary adversary)
    {
        var steps = StepsOf(order, adversary);
        return Round.Of(this, steps) with
        {
            Uses = UsesAfter(order, adversary),
            MostPerIdentity = order.Set.Any(IsForFirstOrders) ? 1m : AdversaryOptions.OrdersPerIdentity,
            Item = order.Cart.Item,
        };
    }

    private static ImmutableArray<AttackStep> StepsOf(Order order, Adversary adversary)
    {
        var paid = OrderSteps.Paid(order, withFreight: true).Terms;
        var back = OrderMoney.Paid(order) - OrderMoney.VoucherPrice(order);
        return
        [
            OrderSteps.Step(Act.Order, order, [.. paid.Select(term => Earned(term, adversary))]) with
            {
                Order = order.Quote,
            },
            OrderSteps.Step(Act.Cancel, order, [new AttackTerm(Term.Refund, "", back, 0m)]),
            OrderRewards.Collected(order, adversary, reward => CancelPolicy.Stays(reward, adversary)),
        ];
    }

    /// <summary>Of what was paid only the price of vouchers stays with a merchant.</summary>
    private static AttackTerm Earned(AttackTerm term, Adversary adversary) =>
        term.Word == Term.VoucherPrice && adversary.OwnerIsMerchant ? term with { Loss = term.Cash } : term;

    private static ImmutableArray<PromotionUse> UsesAfter(Order order, Adversary adversary)
    {
        var uses = ImmutableArray.CreateBuilder<PromotionUse>(order.Set.Length);
        foreach (var promotion in order.Set)
        {
            var isRestored = CancelPolicy.RestoresUse(promotion.Promotion, adversary);
            var given = OrderRewards.Worth(
                order,
                adversary,
                reward =>
                    ReferenceEquals(reward.Promotion, promotion.Promotion) && CancelPolicy.Stays(reward, adversary)
            );
            uses.Add(
                new PromotionUse(
                    promotion,
                    isRestored ? 0 : OrderMoney.UsesOf(order, promotion),
                    Units: 0,
                    isRestored ? 0m : given
                )
            );
        }

        return uses.MoveToImmutable();
    }

    /// <summary>A first order is a first order once, whether or not its use is given back.</summary>
    private static bool IsForFirstOrders(PricedPromotion promotion) =>
        promotion.Promotion.Buyers is { NewAgainAfterCancel: not true } buyers && buyers.Who.Contains(Audience.New);
}
