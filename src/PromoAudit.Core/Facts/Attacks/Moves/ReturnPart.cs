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

        // Nobody pays more back than what is sent back is worth: what should be charged beyond that survives too.
        var beyond =
            order.CheapestUnit is { } unit && order.Most.Chargeable > 0m
                ? order.Most.Chargeable + order.Most.Given - unit
                : 0m;
        var most = Math.Max(order.Most.Surviving, beyond);
        return new RoundBound(most, most + ReturnTrip.ReturnCost(adversary));
    }

    public bool MayGiveUsesBack(PricedPromotion promotion, Adversary adversary) =>
        new RefundPolicy(promotion.Promotion, adversary.Policies).RestoresUse;

    public void Play(Order order, Adversary adversary, BestRounds rounds)
    {
        var (survives, charged) = Kept(order, adversary);
        foreach (var returned in ReturnPatterns.Of(order.Quote.Cart))
        {
            // What is charged comes out of what is sent back, and nothing else stays.
            if (!survives && ListPriceOf(returned, adversary) >= charged)
            {
                continue;
            }

            OrderParties.Offer(
                rounds,
                order,
                adversary,
                one => adversary.Return(one, returned) is { } refund ? RoundOf(one, refund, adversary) : null
            );
        }
    }

    /// <summary>Whether anything may stay, and the most that may be charged for what does not.</summary>
    private static (bool Survives, decimal Charged) Kept(Order order, Adversary adversary)
    {
        var survives = false;
        foreach (var promotion in order.Set)
        {
            var (off, given, _) = adversary.Survival.Of(promotion);
            survives |= off || given;
        }

        foreach (var line in order.Quote.Lines)
        {
            survives |= line.Options != 0m;
        }

        return (survives, order.Quote.Steps.Sum(step => step.Amount));
    }

    private static decimal ListPriceOf(Cart returned, Adversary adversary)
    {
        var sum = 0m;
        foreach (var line in returned.Lines)
        {
            sum += line.Quantity * adversary.Valuation.Price(adversary.Book.IndexOf(line.Sku));
        }

        return sum;
    }

    private Round RoundOf(Order order, Refund refund, Adversary adversary)
    {
        var terms = Terms(order, refund, adversary);
        var (gain, loss) = (0m, 0m);
        foreach (var term in terms)
        {
            gain += term.Cash;
            loss += term.Loss;
        }

        return new Round
        {
            Aim = Aim,
            Move = Name,
            Gain = gain,
            Loss = loss,
            Uses = UsesAfter(order, refund, adversary),
            Taken = UnitsOf(refund.Kept, adversary),
            Bought = adversary.Money.Units(order),
            Item = order.Cart.Item,
            Steps = () => StepsOf(order, refund, adversary),
        };
    }

    /// <summary>All terms of the round. The owner's loss is what an honest sale of the kept goods would have brought more.</summary>
    private static List<AttackTerm> Terms(Order order, Refund refund, Adversary adversary) =>
        [.. StepsOf(order, refund, adversary).SelectMany(step => step.Terms)];

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
