using System.Collections.Immutable;
using PromoAudit.Facts.Attacks.Orders;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Stacking;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Buys a voucher, uses it in one channel, and gives it back in another whose ledger does not know.</summary>
internal sealed class RefundVoucherElsewhere : IPlainMove
{
    public Aim Aim => Aim.RefundKeep;

    public string Name => "refund-voucher-elsewhere";

    public void Play(Adversary adversary, BestRounds rounds)
    {
        foreach (var promotion in adversary.Book.Promotions)
        {
            if (IsOpen(promotion.Promotion) && Reach.Has(adversary.Facts.Admissibility, promotion))
            {
                foreach (var cart in adversary.Facts.Stacks.Carts.BreakPointCarts(promotion))
                {
                    Offer(promotion, cart, adversary, rounds);
                }
            }
        }
    }

    private static bool IsOpen(Promotion promotion) =>
        Availability.IsVoucher(promotion)
        && promotion is { Claim.Price: > 0m, Redemption: { } redemption }
        && redemption is { Ledger: Plans.Ledger.Separate, RefundWhileReserved: Permission.Allow };

    private void Offer(PricedPromotion promotion, Cart cart, Adversary adversary, BestRounds rounds)
    {
        if (adversary.Facts.Stacks.Pricer.PriceWith(cart, [promotion.Promotion]).Quote is not { } quote)
        {
            return;
        }

        var item = adversary.Book.IndexOf(cart.Lines[0].Sku);
        var order = new Order(new AttackCart(cart, item), quote, [promotion]);
        if (OrderParties.IdentitiesOf(order, adversary) != 1)
        {
            return;
        }

        var steps = StepsOf(order, promotion, adversary);
        rounds.Offer(
            Round.Of(this, steps) with
            {
                Uses = adversary.Money.Uses(order),
                Taken = adversary.Money.Units(order),
                Bought = adversary.Money.Units(order),
                Item = item,
            }
        );
    }

    private static ImmutableArray<AttackStep> StepsOf(Order order, PricedPromotion promotion, Adversary adversary)
    {
        var price = OrderMoney.VoucherPrice(order);
        var share = adversary.OwnerPays(promotion.Promotion);
        var id = promotion.Promotion.Id;
        var paid = OrderSteps.Paid(order, withFreight: false).Terms.RemoveAll(term => term.Word == Term.VoucherPrice);
        return
        [
            AttackStep.Of(Act.ClaimCoupon, [new AttackTerm(Term.VoucherPrice, id, -price, 0m)]) with
            {
                Promotions = [promotion.Promotion],
            },
            OrderSteps.Step(Act.Order, order, [.. paid]) with
            {
                Order = order.Quote,
            },
            AttackStep.Of(Act.RefundVoucher, [new AttackTerm(Term.Refund, id, price, 0m)]) with
            {
                Promotions = [promotion.Promotion],
            },
            OrderSteps.Step(Act.Keep, order, Kept(order, share, adversary)),
        ];
    }

    /// <summary>The goods for what they cost without the voucher, and its gifts for what they are worth.</summary>
    private static List<AttackTerm> Kept(Order order, decimal share, Adversary adversary)
    {
        var quote = order.Quote;
        var honest = quote.List + quote.Lines.Sum(line => line.Options);
        var saved = honest - quote.Paid;
        List<AttackTerm> terms =
        [
            new(Term.HonestPrice, quote.Cart.ToString(), honest, Sums.Rounded(adversary.Facts, saved * share)),
        ];
        foreach (var gift in quote.Gifts)
        {
            if (gift.Worth is not { } worth)
            {
                adversary.Valuation.Note(
                    adversary.Facts.SubjectOf(gift.Promotion).Missing("benefit.gift.worth").Missing
                );
                continue;
            }

            var value = Math.Max(0m, worth - gift.Paid);
            terms.Add(new(Term.Gift, gift.Sku ?? "", value, Sums.Rounded(adversary.Facts, value * share)));
        }

        return terms;
    }
}
