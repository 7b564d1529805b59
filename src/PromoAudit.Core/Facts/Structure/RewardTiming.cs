using PromoAudit.Expressions;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Structure;

/// <summary>When value that is given later than the order changes hands.</summary>
internal static class RewardTiming
{
    /// <summary>Value outside the price of this order. A referral or a price match that lowers the order's own price is not.</summary>
    public static bool IsDeferred(Benefit benefit) =>
        benefit.Kind switch
        {
            BenefitKind.Cashback or BenefitKind.Coupon or BenefitKind.Prize => true,
            BenefitKind.Points => benefit.Points is { Earn: not null },
            BenefitKind.Referral => benefit.Referral is not { As: RewardForm.AmountOff },
            BenefitKind.PriceMatch => benefit.PriceMatch is not { Pays: MatchPays.Price },
            _ => false,
        };

    /// <summary>
    /// Whether a benefit is paid while goods can still be sent back. Unknown where nobody says when it is paid, or how long the
    /// window is; false where no goods are bought, or nothing can be returned.
    /// </summary>
    public static Value IsPaidEarly(PromotionSubject subject)
    {
        var promotion = subject.Promotion;
        if (!HangsOnAnOrder(promotion))
        {
            return Value.False;
        }

        var answer = Value.False;
        foreach (var benefit in promotion.Benefits)
        {
            if (!IsDeferred(benefit) && benefit is not { Kind: BenefitKind.Gift, Paid: not null })
            {
                continue;
            }

            if (PaidOf(benefit) is not { } paid)
            {
                answer = subject.Missing("benefit.paid");
            }
            else if (paid != PaidWhen.ReturnWindow)
            {
                return EarlyFor(subject);
            }
        }

        return answer;
    }

    private static Value EarlyFor(PromotionSubject subject) =>
        subject.Facts.Plan.Shop.Returns?.Window is { } window
            ? Value.Of(window > TimeSpan.Zero)
            : subject.Facts.Shop.Missing("returns.window");

    private static PaidWhen? PaidOf(Benefit benefit) =>
        benefit.Paid
        ?? benefit.Referral?.QualifiesOn switch
        {
            QualifiesOn.ReturnWindow => PaidWhen.ReturnWindow,
            QualifiesOn.Receipt => PaidWhen.Receipt,
            QualifiesOn.FirstOrder => PaidWhen.Order,
            _ => null,
        };

    // Signing up, a task, a draw or moving a balance buys nothing that could be sent back.
    private static bool HangsOnAnOrder(Promotion promotion) =>
        promotion.Trigger?.Event
            is not (TriggerEvent.Register or TriggerEvent.Task or TriggerEvent.Draw or TriggerEvent.Transfer)
        && promotion.Benefits.All(benefit => benefit.Referral is not { QualifiesOn: QualifiesOn.Register });
}
