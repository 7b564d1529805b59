namespace PromoAudit.Tests.Cli;

/// <summary>Plans of one shop, each sound by itself: 60 yuan a piece, and 30 yuan off it, for goods that cost 41.</summary>
internal static class MeetingPlans
{
    public const string Shop = """
        catalog:
          - {sku: TEE, name: 纯棉T恤, price: 99, cost: 41, stock: 100}
          - {sku: CAP, name: 帽子, price: 59, cost: 20, stock: 100}

        """;

    public static string Cut(string name = "cut", string more = "") =>
        $$"""
            promoaudit: 1
            plan: {{name}}
            currency: CNY
            timezone: Asia/Shanghai
            include: [shop.yaml]
            promotions:
              - id: {{name}}-60
                scope: {skus: [TEE]}
                threshold: none
                valid: {from: 2026-11-01T00:00, to: 2026-11-12T00:00}
                benefit: {fixedPrice: 60}
                limits: {total: 10, perBuyer: 1, quantityPerOrder: 1}
                {{more}}

            """;

    public static string Coupon(string name = "coupon", string more = "", string from = "2026-11-10T00:00") =>
        $$"""
            promoaudit: 1
            plan: {{name}}
            currency: CNY
            timezone: Asia/Shanghai
            include: [shop.yaml]
            promotions:
              - id: {{name}}-30
                scope: all
                threshold: {spend: 50}
                claim: {to: 2026-11-20T00:00, total: 500, perBuyer: 1}
                valid: {from: {{from}}, to: 2026-11-20T00:00}
                benefit: {amountOff: 30}
                limits: {total: 500, budget: 15000, perBuyer: 1, perOrder: 1}
                {{more}}

            """;
}
