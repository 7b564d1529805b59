using System.Collections.Immutable;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Has parcels sent that come back: unpaid ones that are refused, or paid ones whose return is free.</summary>
internal sealed class RefuseParcel : IPlainMove
{
    public Aim Aim => Aim.Harm;

    public string Name => "refuse-parcel";

    public void Play(Adversary adversary, BestRounds rounds)
    {
        var shop = adversary.Book.Plan.Shop;
        if (
            shop is { Reservation.CashOnDelivery: true, OrderReview: not { ContactBuyer: true } }
            && CheapestParcel.Of(adversary, returnable: false) is { } unpaid
        )
        {
            Offer(unpaid, Refused(unpaid, adversary), adversary, rounds);
        }

        if (
            shop.Returns?.FreightBy == FreightPayer.Merchant
            && ReturnTrip.IsPossible(adversary)
            && CheapestParcel.Of(adversary, returnable: true) is { } paid
        )
        {
            Offer(paid, [ReturnTrip.Ordered(paid, adversary), ReturnTrip.Returned(paid, adversary)], adversary, rounds);
        }
    }

    private void Offer(CheapestParcel parcel, ImmutableArray<AttackStep> steps, Adversary adversary, BestRounds rounds)
    {
        var round = Round.Of(this, steps);
        if (round.Loss <= 0m)
        {
            return;
        }

        rounds.Offer(
            round with
            {
                Bought = [new UnitsTaken(parcel.Item, 1)],
                MostPerIdentity = OrdersOfOneBuyer.AtMost(AdversaryOptions.OrdersPerIdentity, adversary),
                Item = parcel.Item,
                Harm = scale => new HarmCost { CostPerParcel = HarmCost.EachRound(scale) },
            }
        );
    }

    private static ImmutableArray<AttackStep> Refused(CheapestParcel parcel, Adversary adversary)
    {
        var goods = parcel.Quote.Cart.ToString();
        return
        [
            AttackStep.Of(
                Act.Order,
                goods,
                [],
                new AttackTerm(Term.FreightCost, "", 0m, ReturnTrip.FreightCost(adversary))
            ) with
            {
                Order = parcel.Quote,
            },
            AttackStep.Of(
                Act.Refuse,
                goods,
                [],
                new AttackTerm(Term.ReturnCost, "", 0m, ReturnTrip.ReturnCost(adversary))
            ),
        ];
    }
}
