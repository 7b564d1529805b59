using PromoAudit.Facts;
using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>
/// How much must be bought first, as a multiple of what is given; only where goods are bought at all. A promotion without a threshold
/// gets one where it gives a sum: a price or a share asks for none.
/// </summary>
internal static class RaiseThreshold
{
    private static readonly decimal[] Multiples = [1.5m, 2, 3, 4, 5, 10];

    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            if (promotion.Promotion.Scope is { Extent: Extent.None } || promotion.Items.IsEmpty)
            {
                continue;
            }

            var now = promotion.Promotion.Threshold.Value;
            foreach (
                var spend in Spends(repair, promotion).Where(spend => spend > 0 && !(spend <= now?.Spend)).Distinct()
            )
            {
                yield return Candidate.Of(new FieldEdit(promotion.Key, "threshold.spend", PlanValue.Of(spend)));
            }

            if (now is not null)
            {
                yield return Candidate.Of(new FieldEdit(promotion.Key, "threshold.base", "after-layers"));
                yield return Candidate.Of(new FieldEdit(promotion.Key, "threshold.over", "scope"));
            }
        }
    }

    private static IEnumerable<decimal> Spends(RepairCase repair, PromotionSubject promotion)
    {
        var currency = repair.Plan.Currency;
        var named = promotion.Promotion.Benefits.Select(NamedBy).FirstOrDefault(each => each > 0);
        var given = promotion.Promotion.Threshold.IsGiven ? named ?? repair.WorthOfUse(promotion) : named;
        foreach (var multiple in Multiples)
        {
            if (given is > 0 and < 1_000_000m)
            {
                yield return PlanValue.RoundedUp(given.Value * multiple, currency);
            }
        }

        if (
            repair.Plan.Shop.Shipping.Value?.Cost is { } freight
            && promotion.Promotion.Benefits.Any(one => one.FreeShipping)
        )
        {
            foreach (var multiple in Multiples)
            {
                yield return PlanValue.RoundedUp(freight * multiple * 2, currency);
            }
        }
    }

    private static decimal? NamedBy(Benefit benefit) =>
        benefit.AmountOff?.Highest
        ?? benefit.Cashback?.Amount?.Highest
        ?? benefit.Coupon?.AmountOff
        ?? benefit.Gift?.Worth
        ?? (benefit.Referral is { } referral ? (referral.Referrer ?? 0) + (referral.Referee ?? 0) : null);
}
