using System.Collections.Immutable;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Orders the article that costs least to move, sends it back, and is paid more for that than it costs.</summary>
internal sealed class FreightInsuranceLoop : IPlainMove
{
    public Aim Aim => Aim.Claim;

    public string Name => "freight-insurance";

    public void Play(Adversary adversary, BestRounds rounds)
    {
        if (
            adversary.Book.Plan.Shop.Returns is not { FreightInsurance.Value: { } insurance } returns
            || insurance.Payout is not { } payout
            || payout <= ReturnTrip.FreightBack(adversary)
            || !ReturnTrip.IsPossible(adversary)
            || CheapestParcel.Of(adversary, returnable: true) is not { } parcel
        )
        {
            return;
        }

        var steps = StepsOf(parcel, payout, insurance.Premium, adversary);
        rounds.Offer(
            Round.Of(this, steps) with
            {
                Bought = [new UnitsTaken(parcel.Item, 1)],
                MostPerIdentity = OrdersOfOneBuyer.AtMost(AdversaryOptions.OrdersPerIdentity, adversary),
                Figures = ReturnTrip.FreightBack(adversary) > 0m ? ["threat.parcelReal"] : [],
                Item = parcel.Item,
            }
        );
    }

    private static ImmutableArray<AttackStep> StepsOf(
        CheapestParcel parcel,
        decimal payout,
        decimal? premium,
        Adversary adversary
    )
    {
        var (paid, borne) = Insured(payout, premium, adversary);
        return
        [
            ReturnTrip.Ordered(parcel, adversary, new AttackTerm(Term.Insurance, "premium", 0m, paid)),
            ReturnTrip.Returned(parcel, adversary, new AttackTerm(Term.Insurance, "payout", payout, borne)),
        ];
    }

    /// <summary>
    /// What the insurance costs the plan's owner for one order, and for one return. A merchant pays a premium and the insurer the rest;
    /// one who pays no known premium may be his own insurer.
    /// </summary>
    private static (decimal Premium, decimal Payout) Insured(decimal payout, decimal? premium, Adversary adversary)
    {
        if (adversary.Book.Plan.Owner == Party.Insurer)
        {
            return (-(premium ?? 0m), payout);
        }

        if (!adversary.OwnerIsMerchant)
        {
            return (0m, 0m);
        }

        if (premium is { } known)
        {
            return (known, 0m);
        }

        adversary.Valuation.Note(adversary.Facts.Shop.Missing("returns.freightInsurance.premium").Missing);
        return (0m, adversary.Valuation.AtWorst ? payout : 0m);
    }
}
