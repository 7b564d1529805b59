using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Refunds;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Orders;

/// <summary>What a return may leave with the buyer of a promotion: what it took off, what it gave.</summary>
internal sealed class Survival(Adversary adversary)
{
    private readonly (bool Off, bool Given, bool IsKnown)?[] _known = new (bool Off, bool Given, bool IsKnown)?[
        adversary.Book.Promotions.Length
    ];

    /// <summary>
    /// Nothing of a promotion that is taken back in full survives a return, but for what exceeds the goods sent back; and nothing is known
    /// of a return where nobody says what happens.
    /// </summary>
    public (bool Off, bool Given, bool IsKnown) Of(PricedPromotion promotion) =>
        _known[promotion.Index] ??= Find(promotion);

    private (bool Off, bool Given, bool IsKnown) Find(PricedPromotion promotion)
    {
        if (adversary.Book.Plan.Shop.Returns?.Window == TimeSpan.Zero)
        {
            return (false, false, false);
        }

        var policy = new RefundPolicy(promotion.Promotion, adversary.Policies);
        var (off, isKnown) = (false, true);
        if (promotion.Steps.Length > 0)
        {
            // Asked for its own sake too: without it nothing is known of the return.
            _ = policy.Proration;
            var requalifies = policy.Requalify;
            isKnown = policy.Missing.IsEmpty;
            off = isKnown && !requalifies;
        }

        var given = false;
        foreach (var beside in promotion.Besides)
        {
            given |= beside.Benefit.Gift is { } gift
                ? policy.Gift == GiftOnRefund.Keep || gift.ChargeOnReturn is not null
                : policy.Reward == RewardOnRefund.Keep;
        }

        adversary.Valuation.Note(policy.Missing);
        return (off, given, isKnown);
    }
}
