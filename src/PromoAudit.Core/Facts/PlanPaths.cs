using PromoAudit.Plans;

namespace PromoAudit.Facts;

/// <summary>Where the plan describes its parts, as reports name a field to fill in.</summary>
internal static class PlanPaths
{
    public static string Of(Promotion promotion) => $"promotions[{promotion.Id}]";

    public static string Of(Item item) => $"catalog[{item.Sku}]";

    public static string Of(Promotion promotion, Benefit benefit)
    {
        var index = 0;
        while (index < promotion.Benefits.Length - 1 && !ReferenceEquals(promotion.Benefits[index], benefit))
        {
            index++;
        }

        return $"{Of(promotion)}.{StepToBenefit(promotion, index)}";
    }

    /// <summary>The plan says <c>benefit</c>, <c>benefits</c>, or the one and then the others.</summary>
    public static string StepToBenefit(Promotion promotion, int index) =>
        index == 0 && promotion.Source.Says("benefit") ? "benefit" : "benefits" + PlanRecord.IndexStep(index);
}
