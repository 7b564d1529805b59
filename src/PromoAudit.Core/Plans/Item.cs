using System.Collections.Immutable;

namespace PromoAudit.Plans;

/// <summary>One article of the catalogue: a stock-keeping unit with what it costs, brings and is worth to others.</summary>
public sealed record Item : PlanObject
{
    internal static readonly ObjectShape<Item> Shape = new("item", Read);

    public required string Sku { get; init; }

    public string? Name { get; init; }

    /// <summary>The everyday price that promotions start from; a range where somebody other than the merchant sets it.</summary>
    public Amount? Price { get; init; }

    /// <summary>What one unit costs the seller, without freight and fees.</summary>
    public decimal? Cost { get; init; }

    /// <summary>The least the seller receives for a unit sold: paid by the buyer plus funded by others. Gifts and prizes are not sold.</summary>
    public decimal? Floor { get; init; }

    public decimal? Ceiling { get; init; }

    public Stock? Stock { get; init; }

    public ImmutableArray<string> Categories { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    public Delivery? Delivery { get; init; }

    public Liquidity? Liquidity { get; init; }

    /// <summary>What a reseller gets for one; wins over <see cref="Liquidity"/>.</summary>
    public decimal? Resale { get; init; }

    /// <summary>What stored value is worth at the till: 100 for a gift card of 100.</summary>
    public decimal? FaceValue { get; init; }

    public bool? OnSale { get; init; }

    public bool? Returnable { get; init; }

    public UnitContent? Unit { get; init; }

    /// <summary>Of the parcel as the warehouse weighs it, in grams.</summary>
    public decimal? Weight { get; init; }

    public LowestPrices? Lowest { get; init; }

    public decimal? RivalPrice { get; init; }

    public ImmutableArray<Modifier> Modifiers { get; init; } = [];

    public SupplierTie Supplier { get; init; }

    public Limits? Limits { get; init; }

    public Capacity? Capacity { get; init; }

    private static Item Read(ObjectReader reader) =>
        new()
        {
            Sku = reader.Text("sku", "Unique number of the article. 商品编号，唯一。", FieldForms.Required) ?? "",
            Name = reader.Text("name", "As customers see it. 顾客看到的名称。"),
            Price = reader.Amount(
                "price",
                "Everyday price that promotions start from. 日常售价，优惠从这里算起。",
                worstIsLowest: true
            ),
            Cost = reader.Money(
                "cost",
                "What one unit costs the seller, without freight and fees. 单件成本，不含运费和手续费。"
            ),
            Floor = reader.Money("floor", "The least the seller may receive for a unit sold. 每件最低实收（底价）。"),
            Ceiling = reader.Money("ceiling", "The most that may be charged for a unit. 每件最高售价。"),
            Stock = reader.Record("stock", Stock.Shape, "Units that exist. 库存件数。"),
            Categories = reader.Texts("category", "Names that a scope uses. 类目，供适用范围引用。"),
            Tags = reader.Texts("tags", "Further properties that a scope uses. 其他标签，供适用范围引用。"),
            Delivery = reader.Word(
                "delivery",
                PlanWords.Deliveries,
                "How this item reaches the buyer, where it differs from the shop. 交付方式（与店铺不同时填写）。"
            ),
            Liquidity = reader.Word(
                "liquidity",
                PlanWords.Liquidities,
                "How easily it is turned into money. 变现难易。"
            ),
            Resale = reader.Money("resale", "What a reseller gets for one. 转卖一件能得多少。"),
            FaceValue = reader.Money("faceValue", "What stored value is worth at the till. 储值面额。"),
            OnSale = reader.Flag("onSale", "Already reduced. 是否已在特价。"),
            Returnable = reader.Flag("returnable", "Whether it can be returned at all. 是否可退。"),
            Unit = reader.Record("unit", UnitContent.Shape, "What one sales unit contains. 一个销售单位的含量。"),
            Weight = reader.Weight("weight", "Weight of the parcel. 包裹重量。"),
            Lowest = reader.Record(
                "lowest",
                LowestPrices.Shape,
                "Lowest price really charged before. 此前实际成交的最低价。"
            ),
            RivalPrice = reader.Money("rivalPrice", "Lowest known price of a rival. 同款竞品最低价。"),
            Modifiers = reader.Records(
                "modifiers",
                Modifier.Shape,
                "Options of a line with their change of price. 加料、规格等选项的加减价。"
            ),
            Supplier =
                reader.Word(
                    "supplier",
                    PlanWords.SupplierTies,
                    "Whether the supplier has an interest in the volume. 供应商与本方是否有利益关系。",
                    absent: SupplierTie.Independent
                ) ?? SupplierTie.Independent,
            Limits = reader.Record(
                "limits",
                Limits.Shape,
                "Purchase limits of the item, whatever promotion applies. 该商品自身的限购。"
            ),
            Capacity = reader.Record("capacity", Capacity.Shape, "What can really be made or served. 实际产能。"),
        };
}

/// <summary>Units that exist, and whether the shop stops selling when they are gone.</summary>
public sealed record Stock : PlanObject
{
    internal static readonly ObjectShape<Stock> Shape = new("stock", Read, shorthand: "count");

    public Limit<long> Count { get; init; }

    public bool Enforced { get; init; } = true;

    private static Stock Read(ObjectReader reader) =>
        new()
        {
            Count = reader.CountLimit("count", "Units. 件数。"),
            Enforced =
                reader.Flag("enforced", "Whether orders stop when it is used up. 卖完是否停止下单。", absent: true)
                ?? true,
        };
}

/// <summary>What one sales unit contains: 4500 g.</summary>
public sealed record UnitContent : PlanObject
{
    internal static readonly ObjectShape<UnitContent> Shape = new("unit", Read);

    public decimal? Quantity { get; init; }

    public UnitMeasure? Of { get; init; }

    private static UnitContent Read(ObjectReader reader) =>
        new()
        {
            Quantity = reader.Number("amount", "How much. 数量。"),
            Of = reader.Word("of", PlanWords.UnitMeasures, "Of which measure. 计量单位。"),
        };
}

/// <summary>The lowest prices really charged in the days before; EU and Chinese law compute reductions from them.</summary>
public sealed record LowestPrices : PlanObject
{
    internal static readonly ObjectShape<LowestPrices> Shape = new("lowest", Read);

    public decimal? Days7 { get; init; }

    public decimal? Days30 { get; init; }

    private static LowestPrices Read(ObjectReader reader) =>
        new()
        {
            Days7 = reader.Money("days7", "In the 7 days before. 前 7 天。"),
            Days30 = reader.Money("days30", "In the 30 days before. 前 30 天。"),
        };
}

/// <summary>An option of a line; its price and cost are changes and may be negative.</summary>
public sealed record Modifier : PlanObject
{
    internal static readonly ObjectShape<Modifier> Shape = new("modifier", Read);

    public string? Id { get; init; }

    public decimal? Price { get; init; }

    public decimal? Cost { get; init; }

    /// <summary>Times per unit.</summary>
    public long? Max { get; init; }

    private static Modifier Read(ObjectReader reader) =>
        new()
        {
            Id = reader.Text("id", "Name of the option. 选项名。", FieldForms.Required),
            Price = reader.Money("price", "Change of the price per unit. 每件加减价。", FieldForms.Negative),
            Cost = reader.Money("cost", "Change of the cost per unit. 每件成本变化。", FieldForms.Negative),
            Max = reader.Count("max", "How many times it may be chosen per unit. 每件最多选几次。"),
        };
}

/// <summary>What can really be served in a span of time.</summary>
public sealed record Capacity : PlanObject
{
    internal static readonly ObjectShape<Capacity> Shape = new("capacity", Read);

    public long? Orders { get; init; }

    public TimeSpan? Within { get; init; }

    private static Capacity Read(ObjectReader reader) =>
        new()
        {
            Orders = reader.Count("orders", "Orders. 单数。"),
            Within = reader.Duration("within", "In this time. 在多长时间内。"),
        };
}
