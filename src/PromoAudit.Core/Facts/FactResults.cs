using PromoAudit.Expressions;
using PromoAudit.Facts.Exposure;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Promises;
using PromoAudit.Facts.Refunds;
using PromoAudit.Facts.Stacking;
using PromoAudit.Facts.Structure;
using PromoAudit.Plans;

namespace PromoAudit.Facts;

/// <content>Results with several figures, and how they become values.</content>
internal static partial class FactSchema
{
    public static RecordType Cheapest { get; } =
        Computed(
            "cheapest",
            new("the cheapest way to one unit of an article", "某商品的最低到手价"),
            CheapestFacts.All
        );

    public static RecordType Basket { get; } =
        Computed("basket", new("a cart with its price", "一个购物车及其价格"), BasketFacts.All);

    public static RecordType Kept { get; } =
        Computed(
            "refund",
            new("what buying more and sending part back leaves", "多买后退回一部分的结果"),
            KeptFacts.All
        );

    public static RecordType Cut { get; } =
        Computed(
            "cut",
            new("what one promotion makes of one price by itself", "某活动单独作用于某商品的价格"),
            CutFacts.All
        );

    public static RecordType ExposureRecord { get; } =
        Computed(
            "exposure",
            new("what a promotion can give away, and what stops it", "活动最多给出多少、被什么限制"),
            ExposureFacts.All
        );

    public static RecordType IdleLimit { get; } =
        Computed(
            "idleLimit",
            new("a limit that never takes effect, and the tighter one", "用不到的上限，以及先生效的那个"),
            IdleLimitFacts.All
        );

    public static RecordType Overlap { get; } =
        Computed(
            "overlap",
            new("the time that two promotions have in common", "两个活动共同的有效时间"),
            OverlapFacts.All
        );

    public static RecordType Compensation { get; } =
        Computed(
            "compensation",
            new("what the shop's promises cost on the orders of a promotion", "活动订单带来的承诺赔付"),
            CompensationFacts.All
        );

    public static RecordType LaterDrop { get; } =
        Computed(
            "laterDrop",
            new("a later price of the shop's own that it has promised to match", "店铺自己后来的低价触发的价保"),
            LaterDropFacts.All
        );

    public static RecordType Prizes { get; } =
        Computed("prizes", new("what a draw gives away", "抽奖会送出多少"), PrizeFacts.All);

    /// <summary>None where nothing is bought, or no cart is enough.</summary>
    public static Value CompensationOf(PromotionSubject promotion)
    {
        var missing = promotion.Facts.Stacks.Book.Of(promotion.Promotion).Missing;
        foreach (var item in promotion.Items)
        {
            missing = item.Item.Price is null ? missing.And(item.Missing("price").Missing) : missing;
        }

        if (!missing.IsEmpty && promotion.Items.Length > 0)
        {
            return NotKnown(missing);
        }

        var owed = new Compensation(promotion);
        return owed.HasOrders
            ? Value.OfRecord(new ResultRecord<Compensation>(Compensation, owed, promotion, "compensation"))
            : Value.Nothing;
    }

    /// <summary>None where nothing is promised, or no later price is lower.</summary>
    public static Value LaterDropOf(PromotionSubject promotion)
    {
        foreach (var benefit in promotion.Promotion.Benefits)
        {
            if (benefit.PriceMatch is not { } match)
            {
                continue;
            }

            if (match.Window is not { } window)
            {
                return promotion.Missing("benefit.priceMatch.window");
            }

            var worst = new LaterDrops(promotion, match, benefit.Max.Figure).Worst(window);
            return worst is null
                ? Value.Nothing
                : Value.OfRecord(new ResultRecord<LaterDrop>(LaterDrop, worst, promotion, "laterDrop"));
        }

        return Value.Nothing;
    }

    /// <summary>None where there is nothing to win.</summary>
    public static Value PrizesOf(PromotionSubject promotion)
    {
        var prizes = new List<Prize>();
        foreach (var benefit in promotion.Promotion.Benefits)
        {
            prizes.AddRange(benefit.Prizes);
        }

        return prizes.Count == 0
            ? Value.Nothing
            : Value.OfRecord(
                new ResultRecord<PrizePool>(Prizes, new PrizePool(promotion, prizes), promotion, "prizes")
            );
    }

    public static Value IdleLimitOf(IdleLimit idle, PromotionSubject promotion) =>
        Value.OfRecord(new ResultRecord<IdleLimit>(IdleLimit, idle, promotion, "idleLimits", idle.Place));

    /// <summary>Unknown while a figure is missing; none where there is nothing to find.</summary>
    public static Value CheapestOf(CheapestUnit? cheapest, FactRecord owner, string name) =>
        cheapest is null ? Value.Nothing
        : cheapest.Quote is not null ? Value.OfRecord(new ResultRecord<CheapestUnit>(Cheapest, cheapest, owner, name))
        : NotKnown(cheapest.Missing);

    public static Value BasketOf(Quote? quote, Missing missing, FactRecord owner, string name) =>
        quote is null ? NotKnown(missing) : Value.OfRecord(new ResultRecord<Quote>(Basket, quote, owner, name));

    public static Value KeptOf(RefundResult result, FactRecord owner, string name) =>
        result.Refund is { } refund
            ? Value.OfRecord(new ResultRecord<Refund>(Kept, refund, owner, name))
            : NotKnown(result.Missing);

    public static Value CutOf(Quote? quote, Missing missing, FactRecord owner, string name) =>
        quote is null ? NotKnown(missing) : Value.OfRecord(new ResultRecord<Quote>(Cut, quote, owner, name));

    public static Value ExposureOf(PromotionSubject promotion) =>
        promotion.Exposure is { } exposure
            ? Value.OfRecord(new ResultRecord<PromotionExposure>(ExposureRecord, exposure, promotion, "exposure"))
            : NotKnown(promotion.ExposureMissing);

    // Without anything missing there is nothing that could be known: no cart qualifies, nothing can be returned.
    private static Value NotKnown(Missing missing) => missing.IsEmpty ? Value.Nothing : Value.UnknownBecause(missing);
}
