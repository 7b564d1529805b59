namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Orders more than the shop can ship in time, and is compensated for what comes late.</summary>
internal sealed class ClaimLate : IPlainMove
{
    public Aim Aim => Aim.Claim;

    public string Name => "claim-late";

    public void Play(Adversary adversary, BestRounds rounds)
    {
        if (adversary.Facts.Plan.Shop.Fulfilment?.LatePenalty.Value is null)
        {
            return;
        }

        foreach (var subject in adversary.InReach())
        {
            if (CompensationRounds.Of(subject) is { DearestLate: { } owed } promises)
            {
                const string field = "shop.fulfilment.capacity";
                CompensationRounds.Offer(this, subject, owed, promises.LateOrders, field, adversary, rounds);
            }
        }
    }
}
