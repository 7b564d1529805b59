using System.Collections.Immutable;

namespace PromoAudit.Plans;

/// <summary>One campaign as planned: its catalogue, the shop's policies and the promotions.</summary>
public sealed record Plan : PlanObject
{
    /// <summary>The profile of a plan that names none, unless somebody else does.</summary>
    internal const string Generic = "generic";

    internal static readonly ObjectShape<Plan> Shape = new("plan", Read);

    public required string Id { get; init; }

    /// <summary>The platform or shop software whose rules of pricing apply.</summary>
    public string Profile { get; init; } = Generic;

    /// <summary>ISO 3166 code of the country whose law and prices of identities apply; null when unsaid.</summary>
    public string? Market { get; init; }

    /// <summary>Whose money counts as a loss.</summary>
    public Party Owner { get; init; }

    public required string Currency { get; init; }

    /// <summary>IANA name.</summary>
    public required string Timezone { get; init; }

    public Tax? Tax { get; init; }

    public ImmutableArray<Item> Catalog { get; init; } = [];

    public Shop Shop { get; init; } = Shop.Unsaid;

    public ImmutableArray<SharedBudget> Budgets { get; init; } = [];

    public ImmutableArray<Promotion> Promotions { get; init; } = [];

    private static Plan Read(ObjectReader reader)
    {
        reader.Version("promoaudit", "Version of the format: 1. 格式版本：1。");
        var head = new Plan
        {
            Id = reader.Text("plan", "Name of the plan. 计划编号。", FieldForms.Required) ?? "",
            Profile = reader.PlanProfile("profile", "Platform or shop software. 平台或系统。"),
            Market = reader.Text("market", "Country, such as CN or US: picks law and prices. 国家或地区，如 CN。"),
            Owner =
                reader.Word(
                    "owner",
                    PlanWords.Parties,
                    "Whose money counts as a loss. 谁的钱算损失。",
                    absent: Party.Merchant
                ) ?? Party.Merchant,
            Currency = reader.PlanCurrency("currency", "ISO 4217 code. 货币代码。"),
            Timezone = reader.PlanZone("timezone", "IANA name. 时区。"),
        };
        reader.PlanExchangeRates(
            "exchangeRates",
            "What one unit of another currency is worth in the plan's. 其他货币折合本计划货币的汇率。"
        );
        reader.Included("include", "Files that this one builds on. 引用的文件。");
        return head with
        {
            Tax = reader.Record("tax", Tax.Shape, "Whether prices contain tax. 价格是否含税。"),
            Catalog = reader.Catalog(
                "catalog",
                "Items on sale: a list, or {file: items.csv}. 商品清单，或 {file: items.csv}。"
            ),
            Shop =
                reader.Record("shop", Shop.Shape, "Policies that all promotions share. 店铺公共政策。") ?? Shop.Unsaid,
            Budgets = reader.Records(
                "budgets",
                SharedBudget.Shape,
                "Budgets that several promotions share. 多个活动共用的预算。"
            ),
            Promotions = reader.Records("promotions", Promotion.Shape, "The promotions. 活动。", most: 1_000),
        };
    }
}

public sealed record Tax : PlanObject
{
    internal static readonly ObjectShape<Tax> Shape = new("tax", Read);

    public Percent? Rate { get; init; }

    public bool? Included { get; init; }

    private static Tax Read(ObjectReader reader) =>
        new()
        {
            Rate = reader.Percent("rate", "Rate of the tax. 税率。"),
            Included = reader.Flag("included", "Whether prices contain it. 价格是否含税。"),
        };
}

/// <summary>Money that several promotions may spend together.</summary>
public sealed record SharedBudget : PlanObject
{
    internal static readonly ObjectShape<SharedBudget> Shape = new("budget", Read);

    public string? Id { get; init; }

    public Limit<decimal> Amount { get; init; }

    public ImmutableArray<string> Promotions { get; init; } = [];

    private static SharedBudget Read(ObjectReader reader) =>
        new()
        {
            Id = reader.Text("id", "Name of the budget. 预算编号。", FieldForms.Required),
            Amount = reader.MoneyLimit("amount", "How much. 金额。"),
            Promotions = reader.Texts("promotions", "Promotions that draw on it. 使用该预算的活动。"),
        };
}
