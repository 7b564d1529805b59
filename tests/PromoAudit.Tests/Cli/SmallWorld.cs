namespace PromoAudit.Tests.Cli;

/// <summary>Plans and rules that fit on a screen, so that tests of the command line do not change with the set core.</summary>
internal static class SmallWorld
{
    public const string Good = """
        promoaudit: 1
        plan: good
        currency: CNY
        timezone: Asia/Shanghai
        catalog:
          - {sku: TEE, name: 纯棉T恤, price: 99, cost: 41}
        promotions:
          - id: less-20
            scope: all
            benefit: {amountOff: 20}
            limits: {total: 100}

        """;

    public const string Holey = """
        promoaudit: 1
        plan: holey
        currency: CNY
        timezone: Asia/Shanghai
        catalog:
          - {sku: TEE, name: 纯棉T恤, price: 99, cost: 41}
        promotions:
          - id: less-20
            scope: all
            benefit: {amountOff: 20}
            limits: {perBuyer: 1}

        """;

    /// <summary>Nothing is found, and not everything is known.</summary>
    public const string Vague = """
        promoaudit: 1
        plan: vague
        currency: CNY
        timezone: Asia/Shanghai
        catalog:
          - {sku: TEE, name: 纯棉T恤, price: 99}
        promotions:
          - id: less-20
            scope: all
            benefit: {amountOff: 20}
            limits: {total: 100}

        """;

    public const string Broken = """
        promoaudit: 1
        plan: broken
        currency: CNY
        timezone: Asia/Shanghai
        promotion:
          - id: less-20

        """;

    private const string TotalMissing = """
        id: limits/total-missing
        since: 1.0.0
        status: stable
        classes: [C05]
        severity: high
        confidence: certain
        for: promotion
        params:
          most: {type: Count, default: 1000, describes: {en: Orders that need no limit., zh: 不设上限也无妨的单数。}}
        when: not declared(promotion.limits.total) and most > 0
        at: promotion.limits
        title: {en: Nothing ends the campaign, zh: 活动没有总量上限}
        message:
          en: "\"{promotion.id}\" may be used without end."
          zh: “{promotion.id}”可以无限次使用。
        why: {en: One post in a bargain group is enough to empty it., zh: 羊毛群里一条消息就能把它薅空。}
        do: {en: Write a total., zh: 写上总量。}
        fix: [{set: promotion.limits.total, to: 1000}]
        notWhen: [{en: Stock ends it., zh: 库存卖完即止。}]
        refs: ["A newspaper, 2019"]
        examples:
          - {fires: true, plan: {promotions: [{id: less-20, limits: ~}]}}
          - {fires: false, plan: {}}

        """;

    private const string BelowCost = """
        id: price/below-cost
        since: 1.0.0
        status: stable
        classes: [C01]
        severity: medium
        confidence: certain
        for: item
        when: item.price < item.cost
        at: item.price
        title: {en: The price is below cost, zh: 售价低于成本}
        message: {en: "{item.sku} costs {item.cost} and sells at {item.price}.", zh: "{item.sku}成本{item.cost}，售价{item.price}。"}
        why: {en: Every sale loses money., zh: 卖一件亏一件。}
        do: {en: Raise the price., zh: 提高售价。}
        examples:
          - {fires: true, plan: {catalog: [{sku: TEE, price: 40}]}}
          - {fires: false, plan: {}}

        """;

    public static TestConsole WithRules(this TestConsole console) =>
        console
            .With("rules/ruleset.yaml", "name: small\nversion: 1.0.0\n")
            .With("rules/base.yaml", Good)
            .With("rules/limits/total-missing.yaml", TotalMissing)
            .With("rules/price/below-cost.yaml", BelowCost);
}
