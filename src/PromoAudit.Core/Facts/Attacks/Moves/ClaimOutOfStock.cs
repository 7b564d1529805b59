namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Orders more than there is, where the shop goes on taking orders, and is compensated for what never comes.</summary>
internal sealed class ClaimOutOfStock : IPlainMove
{
    public Aim Aim => Aim.Claim;

    public string Name => "claim-out-of-stock";

    public void Play(Adversary adversary, BestRounds rounds)
    {
        if (adversary.Facts.Plan.Shop.Fulfilment?.OutOfStockPenalty.Value is null)
        {
            return;
        }

        foreach (var subject in adversary.InReach())
        {
            if (CompensationRounds.Of(subject) is { DearestOutOfStock: { } owed } promises)
            {
                var field = $"catalog[{owed.Order.Item.Sku}].stock";
                CompensationRounds.Offer(this, subject, owed, promises.OutOfStockOrders, field, adversary, rounds);
            }
        }
    }
}
