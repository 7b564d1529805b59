using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>A smaller benefit: what the margin of the goods allows, then shares of what it was.</summary>
internal static class LowerTheBenefit
{
    /// <summary>Less than this share of what it was would be no promotion any more.</summary>
    private const decimal Least = 0.1m;

    private static readonly decimal[] Shares = [0.8m, 0.5m, 0.25m, 0.1m];

    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            foreach (var (benefit, path) in RepairCase.BenefitsOf(promotion.Promotion))
            {
                foreach (var (field, value) in Amounts(repair, promotion, benefit).Concat(Words(benefit)))
                {
                    yield return Candidate.Of(new FieldEdit(promotion.Key, $"{path}.{field}", value));
                }
            }
        }
    }

    private static IEnumerable<(string Field, string Value)> Amounts(
        RepairCase repair,
        PromotionSubject promotion,
        Benefit benefit
    )
    {
        var currency = repair.Plan.Currency;
        var (margin, part) = MarginOf(repair, promotion);
        (string Field, decimal? Now, decimal? Most)[] money =
        [
            ("amountOff", benefit.AmountOff?.Highest, margin),
            ("cashback.amount", benefit.Cashback?.Amount?.Highest, margin),
            ("coupon.amountOff", benefit.Coupon?.AmountOff, margin),
            ("referral.referrer", benefit.Referral?.Referrer, null),
            ("referral.referee", benefit.Referral?.Referee, null),
            ("points.earn", benefit.Points?.Earn, null),
        ];
        foreach (var (field, now, most) in money)
        {
            foreach (var amount in Below(now, most).Concat(LessBy(repair.Sums, now)))
            {
                yield return (field, PlanValue.Of(PlanValue.RoundedDown(amount, currency)));
            }
        }

        (string Field, decimal? Now)[] shares =
        [
            ("percentOff", benefit.PercentOff?.Fraction),
            ("cashback.percent", benefit.Cashback?.Percent?.Fraction),
            ("coupon.percentOff", benefit.Coupon?.PercentOff?.Fraction),
            ("buyGet.percentOff", benefit.BuyGet?.PercentOff.Fraction),
            ("nthItem.percentOff", benefit.NthItem?.PercentOff?.Fraction),
        ];
        foreach (var (field, now) in shares)
        {
            foreach (var share in Below(now, part))
            {
                yield return (field, PlanValue.OfShare(Math.Floor(share * 100) / 100));
            }
        }
    }

    private static IEnumerable<(string Field, string Value)> Words(Benefit benefit)
    {
        if (benefit.BuyGet is { Pick: Pick.Dearest })
        {
            yield return ("buyGet.pick", "cheapest");
        }

        if (benefit.NthItem is { Pick: Pick.Dearest })
        {
            yield return ("nthItem.pick", "cheapest");
        }

        if (benefit.PriceMatch is { } match)
        {
            yield return ("priceMatch.floor", "item");
            yield return ("priceMatch.multiple", "1");
            yield return ("priceMatch.rivalPromotions", "false");
            yield return ("priceMatch.source", "retailer");
            yield return ("priceMatch.pays", match.Pays == MatchPays.Cash ? "voucher" : "price");
        }

        if (benefit.Reprice is not null)
        {
            yield return ("reprice.floor", "item");
            yield return ("reprice.missingFloor", "skip");
        }

        if (benefit.Cashback is { Base: not (null or ThresholdBase.Paid) })
        {
            yield return ("cashback.base", "paid");
        }

        if (benefit.Referral is { As: RewardForm.Cash })
        {
            yield return ("referral.as", "coupon");
        }

        if (benefit.Deposit is { Pay: { } pay })
        {
            yield return ("deposit.countsAs", PlanValue.Of(pay));
        }
    }

    /// <summary>Less by what the finding says is too much.</summary>
    private static IEnumerable<decimal> LessBy(ImmutableArray<decimal> sums, decimal? now) =>
        now is { } amount ? sums.Where(sum => sum <= amount * (1 - Least)).Select(sum => amount - sum) : [];

    private static IEnumerable<decimal> Below(decimal? now, decimal? most)
    {
        if (now is not { } amount)
        {
            yield break;
        }

        if (most >= amount * Least && most < amount)
        {
            yield return most.Value;
        }

        foreach (var share in Shares)
        {
            yield return amount * share;
        }
    }

    /// <summary>What the article with the least to spare leaves above its cost: in money, and as a share of its price.</summary>
    private static (decimal? Margin, decimal? Share) MarginOf(RepairCase repair, PromotionSubject promotion)
    {
        decimal? margin = null;
        decimal? share = null;
        foreach (var item in repair.GoodsOf(promotion))
        {
            if (item.Item is { Price.Lowest: > 0 and var price, Cost: { } cost } && price > cost)
            {
                margin = Math.Min(margin ?? decimal.MaxValue, price - cost);
                share = Math.Min(share ?? decimal.MaxValue, (price - cost) / price);
            }
        }

        return (margin, share);
    }
}
