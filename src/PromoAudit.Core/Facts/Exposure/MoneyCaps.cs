using PromoAudit.Plans;

namespace PromoAudit.Facts.Exposure;

/// <summary>Caps on what is given away in all.</summary>
internal static class MoneyCaps
{
    public static IEnumerable<Cap> Of(PromotionSubject subject)
    {
        var promotion = subject.Promotion;
        if (Prizes(promotion) is { } prizes)
        {
            yield return new Cap("benefit.prize.count", prizes);
        }

        if (promotion.Limits.Budget.Figure is { } budget)
        {
            yield return new Cap("limits.budget", budget);
        }

        foreach (var shared in subject.Facts.Plan.Budgets)
        {
            if (shared.Amount.Figure is { } amount && shared.Promotions.Contains(promotion.Id, StringComparer.Ordinal))
            {
                yield return new Cap($"budgets[{shared.Id}].amount", amount);
            }
        }
    }

    /// <summary>All prizes there are; null where something else is given too, or prizes of some worth have no number that is kept.</summary>
    private static decimal? Prizes(Promotion promotion)
    {
        if (promotion.Benefits.Length == 0 || promotion.Benefits.Any(benefit => benefit.Kind != BenefitKind.Prize))
        {
            return null;
        }

        var sum = 0m;
        foreach (var prize in promotion.Benefits.SelectMany(benefit => benefit.Prizes))
        {
            if (prize.Worth is not > 0)
            {
                continue;
            }

            if (!prize.Enforced || prize.Count.Figure is not { } count)
            {
                return null;
            }

            sum = Large.Plus(sum, Large.Times(prize.Worth.Value, count));
        }

        return sum;
    }
}
