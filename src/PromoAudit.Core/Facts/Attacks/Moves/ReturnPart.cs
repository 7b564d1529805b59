using System.Collections.Immutable;
using PromoAudit.Facts.Attacks.Orders;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Refunds;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Buys, sends part of it back, or all of it, and keeps what the rest would not have earned by itself.</summary>
internal sealed class ReturnPart : IOrderMove
{
    public Aim Aim => Aim.RefundKeep;

    public string Name => "return-part";

    public RoundBound MostOf(in OrderBound order, Adversary adversary)
    {
        if (adversary.Book.Plan.Shop.Returns?.Window == TimeSpan.Zero)
        {
            return RoundBound.None;
        }

        return new RoundBound(order.Most.Surviving, order.Most.Surviving + ReturnTrip.ReturnCost(adversary));
    }

    public bool MayGiveUsesBack(PricedPromotion promotion, Adversary adversary) =>
        new RefundPolicy(promotion.Promotion, adversary.Policies).RestoresUse;

    public void Play(Order order, Adversary adversary, BestRounds rounds)
    {
        if (!MaySurvive(order, adversary))
        {
            return;
        }

        foreach (var returned in ReturnPatterns.Of(order.Quote.Cart))
        {
            OrderParties.Offer(
                rounds,
                order,
                adversary,
                one =>
                    adversary.Return(one, returned) is { } refund && IsWorthIt(one, refund)
                        ? RoundOf(one, refund, adversary)
                        : null
            );
        }
    }

    private static bool MaySurvive(Order order, Adversary adversary)
    {
        foreach (var promotion in order.Set)
        {
            if (adversary.Survival.Of(promotion) is { Off: true } or { Given: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// What is sent back for nothing might as well be kept. One who orders alone gains no more than is saved; of a group, one may lose what
    /// another gains.
    /// </summary>
    private static bool IsWorthIt(Order order, Refund refund) =>
        (refund.Refunded > 0m || refund.Kept.Lines.Length == 0)
        && (refund.Saved > 0m || OrderParties.OrdersOf(order) > 1);

    private Round RoundOf(Order order, Refund refund, Adversary adversary)
    {
        var steps = StepsOf(order, refund, adversary);
        return Round.Of(this, steps) with
        {
            Uses = UsesAfter(order, refund, adversary),
            Taken = UnitsOf(refund.Kept, adversary),
            Bought = adversary.Money.Units(order),
            Item = order.Cart.Item,
        };
    }

    public static ImmutableArray<AttackStep> StepsOf(Order order, Refund refund, Adversary adversary)
    {
        var keepsNothing = refund.Kept.Lines.Length == 0;
        var bought = OrderSteps.Paid(order, withFreight: keepsNothing);
        List<AttackTerm> back = [new(Term.Refund, refund.Returned.ToString(), refund.Refunded, 0m)];
        if (adversary.Money.HasParcel(order))
        {
            back.Add(new(Term.ReturnFreight, "", -ReturnTrip.FreightBack(adversary), 0m));
            back.Add(new(Term.ReturnCost, "", 0m, ReturnTrip.ReturnCost(adversary)));
        }

        return
        [
            bought,
            OrderSteps.Step(Act.Return, order, back) with
            {
                Goods = refund.Returned.ToString(),
                Return = refund,
            },
            OrderSteps.Step(Act.Keep, order, KeptTerms(order, refund, adversary)) with
            {
                Goods = refund.Kept.ToString(),
            },
        ];
    }

    private static List<AttackTerm> KeptTerms(Order order, Refund refund, Adversary adversary)
    {
        var terms = new List<AttackTerm>();
        var saved = refund.Regular - refund.Paid;
        if (refund.Kept.Lines.Length > 0)
        {
            var share = adversary.Money.OwnersShareOfDiscounts(order);
            terms.Add(
                new(
                    Term.HonestPrice,
                    refund.Kept.ToString(),
                    refund.Regular,
                    Sums.Rounded(adversary.Facts, saved * share)
                )
            );
        }

        if (refund.KeptValue != 0m)
        {
            var share = adversary.Money.OwnersShareOfGiven(order);
            terms.Add(
                new(Term.Survives, "", refund.KeptValue, Sums.Rounded(adversary.Facts, refund.KeptValue * share))
            );
        }

        return terms;
    }

    public static ImmutableArray<PromotionUse> UsesAfter(Order order, Refund refund, Adversary adversary)
    {
        var uses = ImmutableArray.CreateBuilder<PromotionUse>(order.Set.Length);
        foreach (var use in adversary.Money.Uses(order))
        {
            var isRestored = refund.UseRestored.Any(one => ReferenceEquals(one, use.Promotion.Promotion));
            long units = 0;
            foreach (var (item, kept) in UnitsOf(refund.Kept, adversary))
            {
                units += use.Promotion.Scope.Has(item) ? kept : 0;
            }

            uses.Add(use with { Uses = isRestored ? 0 : use.Uses, Units = units, Given = isRestored ? 0m : use.Given });
        }

        return uses.MoveToImmutable();
    }

    private static ImmutableArray<UnitsTaken> UnitsOf(Cart cart, Adversary adversary) =>
        [.. cart.Lines.Select(line => new UnitsTaken(adversary.Book.IndexOf(line.Sku), line.Quantity))];
}
