using System.Text;

namespace PromoAudit.Benchmarks;

/// <summary>Plans as shops write them; no two alike, the same number always the same plan.</summary>
internal static class GeneratedPlans
{
    private static readonly string[] Profiles = ["generic", "taobao", "shopify"];

    public static string Create(int number, int promotions)
    {
        var text = new StringBuilder(
            $"""
            promoaudit: 1
            plan: generated-{number}
            profile: {Profiles[number % Profiles.Length]}
            currency: CNY
            timezone: Asia/Shanghai

            catalog:
              - {"{"}sku: TEE, name: 纯棉T恤, price: {80
                + (number % 40)}, cost: 41, floor: 50, stock: 500, category: [apparel]{"}"}
              - {"{"}sku: CAP, name: 棒球帽, price: {30 + (number % 20)}, cost: 12, stock: 800, category: [apparel]{"}"}
              - {"{"}sku: MUG, name: 马克杯, price: 25, cost: 9, stock: {100 + (number % 900)}, category: [home]{"}"}

            promotions:

            """
        );
        for (var index = 0; index < promotions; index++)
        {
            text.Append(Promotion(number, index));
        }

        return text.ToString();
    }

    private static string Promotion(int number, int index)
    {
        var amount = 5 + ((number + index) % 6);
        var (name, threshold, benefit) = (index % 5) switch
        {
            0 => ($"满200减{amount}", "{spend: 200}", $"{{amountOff: {amount}, per: order}}"),
            1 => ("服饰95折", "{spend: 100}", "{percentOff: 5%, max: 20}"),
            2 => ($"领券减{amount}", "{spend: 150}", $"{{amountOff: {amount}, per: order}}"),
            3 => ("第二件9折", "{quantity: 2}", "{percentOff: 10%, max: 15}"),
            _ => ("满99包邮", "{spend: 99}", "{freeShipping: true}"),
        };
        return $$"""
              - id: promotion-{{index}}
                name: {{name}}
                funding: {merchant: 100%}
                valid: {from: 2026-11-01T00:00, to: 2026-11-12T00:00}
                scope: {categories: [apparel]}
                threshold: {{threshold}}
                benefit: {{benefit}}
                limits: {total: {{1000 + number}}, perBuyer: 1, enforcement: atomic}
                onRefund: {proration: paid-share, requalify: true, coupon: consumed}

            """;
    }
}
