using PromoAudit.Facts;
using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>The most that one use gives, the benefit itself as it was.</summary>
internal static class CapTheBenefit
{
    private static readonly decimal[] SharesOfGoods = [0.5m, 0.3m, 0.2m, 0.1m];

    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            foreach (var (benefit, path) in RepairCase.BenefitsOf(promotion.Promotion))
            {
                foreach (var (field, value) in Fields(repair, promotion, benefit))
                {
                    yield return Candidate.Of(new FieldEdit(promotion.Key, $"{path}.{field}", value));
                }
            }
        }
    }

    private static IEnumerable<(string Field, string Value)> Fields(
        RepairCase repair,
        PromotionSubject promotion,
        Benefit benefit
    )
    {
        foreach (var most in Maxima(repair, promotion, benefit).Distinct())
        {
            if (most > 0 && !(benefit.Max.Figure <= most))
            {
                yield return ("max", PlanValue.Of(most));
            }
        }

        if (benefit.Per is BenefitPer.Unit or BenefitPer.Line)
        {
            yield return ("maxQuantity", "1");
            if (benefit.Kind is BenefitKind.AmountOff)
            {
                yield return ("per", "order");
            }
        }

        if (benefit.Every)
        {
            yield return ("every", "false");
        }

        if (benefit.AllYouCan is { Price: { } price, Sku: { } sku } && CostOf(repair, sku) is > 0 and var cost)
        {
            yield return ("allYouCan.cap", PlanValue.Of((long)(price / cost)));
        }
    }

    private static IEnumerable<decimal> Maxima(RepairCase repair, PromotionSubject promotion, Benefit benefit)
    {
        var currency = repair.Plan.Currency;
        if (benefit.AmountOff is { } amount)
        {
            yield return amount.Highest;
        }

        if (
            benefit.Kind
            is BenefitKind.PercentOff
                or BenefitKind.Cashback
                or BenefitKind.Tiers
                or BenefitKind.Points
                or BenefitKind.PriceMatch
                or BenefitKind.NthItem
                or BenefitKind.BuyGet
        )
        {
            var dearest = promotion.Items.Select(item => item.Item.Price?.Highest ?? 0).DefaultIfEmpty().Max();
            foreach (var share in SharesOfGoods)
            {
                yield return PlanValue.RoundedUp(dearest * share, currency);
            }
        }
    }

    private static decimal? CostOf(RepairCase repair, string sku) =>
        repair.Plan.Catalog.FirstOrDefault(item => item.Sku == sku)?.Cost;
}
