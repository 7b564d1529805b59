using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Refunds;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Orders;

/// <summary>What a return may leave with the buyer of a promotion: what it took off, what it gave.</summary>
internal sealed class Survival(Adversary adversary)
{
    private readonly (bool Off, bool Given)?[] _known = new (bool Off, bool Given)?[adversary.Book.Promotions.Length];

    /// <summary>
    /// Nothing of a promotion that is taken back survives a return: one that would bring nothing back is none. And nothing is known of a
    /// return where nobody says what happens.
    /// </summary>
    public (bool Off, bool Given) Of(PricedPromotion promotion) => _known[promotion.Index] ??= Find(promotion);

    private (bool Off, bool Given) Find(PricedPromotion promotion)
    {
        if (adversary.Book.Plan.Shop.Returns?.Window == TimeSpan.Zero)
        {
            return (false, false);
        }

        var policy = new RefundPolicy(promotion.Promotion, adversary.Policies);
        var off = false;
        if (promotion.Steps.Length > 0)
        {
            // Asked for its own sake too: without it nothing is known of the return.
            _ = policy.Proration;
            var requalifies = policy.Requalify;
            off = policy.Missing.IsEmpty && !requalifies;
        }

        var given = false;
        foreach (var beside in promotion.Besides)
        {
            given |= beside.Benefit.Gift is { } gift
                ? policy.Gift == GiftOnRefund.Keep || gift.ChargeOnReturn is not null
                : policy.Reward == RewardOnRefund.Keep;
        }

        adversary.Valuation.Note(policy.Missing);
        return (off, given);
    }
}
