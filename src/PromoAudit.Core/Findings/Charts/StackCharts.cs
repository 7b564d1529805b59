using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Findings.Charts;

/// <summary>From a priced order to what is drawn of it.</summary>
internal static class StackCharts
{
    public static StackChart Of(Quote quote) =>
        new()
        {
            Cart = quote.Cart.ToString(),
            List = quote.List,
            Steps =
            [
                .. quote.Steps.Select(step => new StackStep(
                    NameOf(step.Promotion),
                    step.Amount,
                    step.Benefit.Points?.Redeem is null ? step.FundedByOthers : 0m
                )),
            ],
            Options = quote.Lines.Sum(line => line.Options),
            Paid = quote.Paid,
            Received = quote.Received,
            Surcharges = quote.Surcharges,
            Shipping = quote.Shipping,
            Cost = CostOf(quote),
        };

    public static ChartPromotion NameOf(Promotion promotion) =>
        new(
            promotion.Id,
            string.Equals(promotion.Name, promotion.Id, StringComparison.Ordinal) ? null : promotion.Name
        );

    private static decimal? CostOf(Quote quote)
    {
        var sum = 0m;
        foreach (var line in quote.Lines)
        {
            if (line.Item.Cost is not { } cost)
            {
                return null;
            }

            sum += cost * line.Quantity;
        }

        return sum;
    }
}
