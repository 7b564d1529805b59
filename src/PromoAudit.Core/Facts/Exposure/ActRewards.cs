using PromoAudit.Expressions;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Exposure;

/// <summary>What is given for an act, without any goods being bought.</summary>
internal static class ActRewards
{
    /// <summary>Worth and cost of one use; null while a figure is missing.</summary>
    public static (decimal Worth, decimal Cost)? Of(PromotionSubject subject, ref Missing missing)
    {
        var (worth, cost) = (0m, 0m);
        foreach (var benefit in subject.Promotion.Benefits)
        {
            var value = Of(benefit, subject, ref missing);
            if (value is not { } known)
            {
                return null;
            }

            var most = benefit.Max.Figure ?? decimal.MaxValue;
            worth += Math.Min(known.Worth, most);
            cost += Math.Min(known.Cost, most);
        }

        return (worth, cost);
    }

    private static (decimal Worth, decimal Cost)? Of(Benefit benefit, PromotionSubject subject, ref Missing missing) =>
        benefit.Kind switch
        {
            BenefitKind.AmountOff => Plain(benefit.AmountOff?.Highest, "amountOff", subject, ref missing),
            BenefitKind.Cashback => Plain(benefit.Cashback?.Amount?.Highest, "cashback.amount", subject, ref missing),
            BenefitKind.Coupon => Plain(
                benefit.Coupon?.AmountOff * benefit.Coupon?.Count,
                "coupon.amountOff",
                subject,
                ref missing
            ),
            BenefitKind.Referral => Plain(
                benefit.Referral is { Referrer: null, Referee: null }
                    ? null
                    : (benefit.Referral?.Referrer ?? 0m) + (benefit.Referral?.Referee ?? 0m),
                "referral.referrer",
                subject,
                ref missing
            ),
            BenefitKind.Points => Points(benefit, subject, ref missing),
            BenefitKind.Prize => Dearest(benefit),
            BenefitKind.BalanceTransfer => Plain(
                benefit.BalanceTransfer?.Max,
                "balanceTransfer.max",
                subject,
                ref missing
            ),
            BenefitKind.Gift when benefit.Gift is { } gift => GiftOf(gift, subject, ref missing),
            _ => (0m, 0m),
        };

    private static (decimal Worth, decimal Cost)? Plain(
        decimal? amount,
        string field,
        PromotionSubject subject,
        ref Missing missing
    )
    {
        if (amount is { } known)
        {
            return (known, known);
        }

        missing = missing.And(subject.Missing($"benefit.{field}").Missing);
        return null;
    }

    private static (decimal Worth, decimal Cost)? Points(Benefit benefit, PromotionSubject subject, ref Missing missing)
    {
        if ((benefit.Points?.Worth ?? subject.Facts.Plan.Shop.Points?.Worth) is not { } each)
        {
            missing = missing.And(subject.Facts.Shop.Missing("points.worth").Missing);
            return null;
        }

        return Plain(benefit.Points?.Earn * each, "points.earn", subject, ref missing);
    }

    private static (decimal Worth, decimal Cost) Dearest(Benefit benefit)
    {
        var (worth, cost) = (0m, 0m);
        foreach (var prize in benefit.Prizes)
        {
            if (prize.Worth > worth)
            {
                (worth, cost) = (prize.Worth ?? 0m, prize.Cost ?? prize.Worth ?? 0m);
            }
        }

        return (worth, cost);
    }

    private static (decimal Worth, decimal Cost)? GiftOf(Gift gift, PromotionSubject subject, ref Missing missing)
    {
        var item = subject.Facts.Items.FirstOrDefault(one => one.Item.Sku == gift.Sku)?.Item;
        if ((gift.Worth ?? item?.Price?.Highest * gift.Quantity) is not { } worth)
        {
            missing = missing.And(subject.Missing("benefit.gift.worth").Missing);
            return null;
        }

        var cost = gift.Cost ?? item?.Cost * gift.Quantity ?? worth;
        return (Math.Max(0m, worth - gift.Price), Math.Max(0m, cost - gift.Price));
    }
}
