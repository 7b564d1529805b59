using System.Collections.Immutable;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Reports.Baskets;

/// <summary>Names and numbers of a request against the plan, so that a slip is told apart from a price.</summary>
internal static class BasketChecks
{
    public static void Run(BasketRequest request, Plan plan, Diagnostics diagnostics)
    {
        var skus = plan.Catalog.Select(item => item.Sku).ToArray();
        foreach (var line in request.Lines)
        {
            if (!skus.Contains(line.Sku, StringComparer.Ordinal))
            {
                diagnostics.Add(BasketMessages.UnknownItem(line.Sku, NearestName.Find(line.Sku, skus)));
            }
        }

        foreach (var line in request.Returned)
        {
            var bought = request.Lines.FirstOrDefault(each => each.Sku == line.Sku)?.Quantity ?? 0;
            if (line.Quantity > bought)
            {
                diagnostics.Add(BasketMessages.TooMuchReturned(line.Sku, line.Quantity, bought));
            }
        }

        var codes = CodesOf(plan);
        foreach (var code in request.Codes)
        {
            if (!codes.Contains(code, StringComparer.OrdinalIgnoreCase))
            {
                diagnostics.Add(BasketMessages.UnknownCode(code, NearestName.Find(code, codes)));
            }
        }
    }

    /// <summary>What can be typed in; a generated code is named by the id of its promotion.</summary>
    private static ImmutableArray<string> CodesOf(Plan plan)
    {
        var codes = ImmutableArray.CreateBuilder<string>();
        foreach (var promotion in plan.Promotions)
        {
            if (promotion.Trigger is not { } trigger)
            {
                continue;
            }

            if (trigger.Code is not null || trigger.Codes.Length > 0)
            {
                codes.Add(promotion.Id);
            }

            if (trigger.Code?.Text is { } only)
            {
                codes.Add(only);
            }

            foreach (var code in trigger.Codes)
            {
                if (code.Text is { } text)
                {
                    codes.Add(text);
                }
            }
        }

        return codes.DrainToImmutable();
    }
}
