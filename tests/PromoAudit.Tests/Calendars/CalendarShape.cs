namespace PromoAudit.Tests.Calendars;

/// <summary>How large a generated calendar is, and how much its promotions have to do with each other. The same shape is always the same plan.</summary>
internal sealed record CalendarShape(int Promotions, int Items)
{
    /// <summary>Ten promotions that nearly all meet on nearly all of the goods.</summary>
    public static readonly CalendarShape Dense = new(10, 20) { ItemsPerCategory = 5, CategoriesPerPromotion = 3 };

    /// <summary>A busy month of one shop.</summary>
    public static readonly CalendarShape Busy = new(40, 200) { ItemsPerCategory = 10, ShopWide = 3 };

    /// <summary>A year of a large shop: many promotions, few of them on one article.</summary>
    public static readonly CalendarShape Large = new(150, 2_000) { ItemsPerCategory = 20, ShopWide = 4 };

    public int Seed { get; init; } = 1;

    public int ItemsPerCategory { get; init; } = 10;

    /// <summary>Most categories that one promotion is for.</summary>
    public int CategoriesPerPromotion { get; init; } = 3;

    /// <summary>Promotions for everything the shop sells; they come first.</summary>
    public int ShopWide { get; init; }

    /// <summary>Goods and promotions stand in so many departments that have nothing to do with each other.</summary>
    public int Departments { get; init; } = 1;

    /// <summary>False: every promotion is exclusive.</summary>
    public bool Stacks { get; init; } = true;

    public string Profile { get; init; } = "generic";

    /// <summary>So many of these calendars side by side in one plan, with nothing in common.</summary>
    public CalendarShape Times(int departments) =>
        this with
        {
            Promotions = Promotions * departments,
            Items = Items * departments,
            Departments = departments,
            ShopWide = 0,
        };
}
