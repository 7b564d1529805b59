using System.Collections.Immutable;

namespace PromoAudit.Plans;

public enum BenefitKind
{
    /// <summary>A promotion that gives nothing: worth a finding, not a parse error.</summary>
    Nothing,
    AmountOff,
    PercentOff,
    FixedPrice,
    NthItem,
    BuyGet,
    BundlePrice,
    Tiers,
    Gift,
    FreeShipping,
    Points,
    Cashback,
    Coupon,
    Referral,
    GroupBuy,
    Bargain,
    Deposit,
    PriceMatch,
    Prize,
    PayWhatYouWant,
    Reprice,
    AllYouCan,
    BalanceTransfer,
}

/// <summary>What one use of a promotion gives: exactly one kind, with what bounds and times it.</summary>
public sealed record Benefit : PlanObject
{
    internal static readonly ObjectShape<Benefit> Shape = new("benefit", Read);

    public Amount? AmountOff { get; init; }

    /// <summary>Taken off: 0.2 for <c>20%</c> and for <c>8折</c>.</summary>
    public Percent? PercentOff { get; init; }

    public FixedPrice? FixedPrice { get; init; }

    public NthItem? NthItem { get; init; }

    public BuyGet? BuyGet { get; init; }

    public BundlePrice? BundlePrice { get; init; }

    /// <summary>Alternatives by spend or quantity; the highest one reached counts.</summary>
    public ImmutableArray<Tier> Tiers { get; init; } = [];

    public Gift? Gift { get; init; }

    public bool FreeShipping { get; init; }

    public Points? Points { get; init; }

    public Cashback? Cashback { get; init; }

    public CouponReward? Coupon { get; init; }

    public Referral? Referral { get; init; }

    public GroupBuy? GroupBuy { get; init; }

    public Bargain? Bargain { get; init; }

    public Deposit? Deposit { get; init; }

    public PriceMatch? PriceMatch { get; init; }

    public ImmutableArray<Prize> Prizes { get; init; } = [];

    public PayWhatYouWant? PayWhatYouWant { get; init; }

    public Reprice? Reprice { get; init; }

    public AllYouCan? AllYouCan { get; init; }

    public BalanceTransfer? BalanceTransfer { get; init; }

    /// <summary>Again for every multiple of the threshold (每满).</summary>
    public bool Every { get; init; }

    /// <summary>Most that one use gives; for points their worth.</summary>
    public Limit<decimal> Max { get; init; }

    /// <summary>Most units discounted in one use, the cheapest first.</summary>
    public long? MaxQuantity { get; init; }

    public BenefitPer? Per { get; init; }

    public PaidWhen? Paid { get; init; }

    /// <summary>The kind that is given, else the first whose key is there with nothing behind it.</summary>
    public BenefitKind Kind { get; init; }

    /// <summary>Nobody has said yet what it gives: the key of its kind is left blank, or no kind is named.</summary>
    internal bool IsOpen { get; init; }

    /// <summary>The key of the plan that names the kind.</summary>
    internal string KindKey { get; init; } = "";

    private static Benefit Read(ObjectReader reader)
    {
        var benefit = new Benefit
        {
            AmountOff = reader.Amount("amountOff", "Money off. 减多少钱。"),
            PercentOff = reader.Percent(
                "percentOff",
                "Share off (20%), or what is still paid (8折). 减百分之几，或打几折。",
                isReduction: true
            ),
            FixedPrice = reader.Record(
                "fixedPrice",
                FixedPrice.Shape,
                "The price per unit, or one price per article. 一口价；可按商品分别写。"
            ),
            NthItem = reader.Record("nthItem", NthItem.Shape, "A reduction on every nth unit. 第 N 件优惠。"),
            BuyGet = reader.Record("buyGet", BuyGet.Shape, "Buy some, get some cheaper. 买 X 送 Y。"),
            BundlePrice = reader.Record("bundlePrice", BundlePrice.Shape, "One price for a set. 打包一口价。"),
            Tiers = reader.Records("tiers", Tier.Shape, "Steps by spend or quantity. 阶梯优惠。"),
            Gift = reader.Record("gift", Gift.Shape, "Goods given on top. 赠品。"),
            FreeShipping = reader.Flag("freeShipping", "No freight. 包邮。", absent: false) ?? false,
            Points = reader.Record("points", Points.Shape, "Points earned or spent. 积分。"),
            Cashback = reader.Record("cashback", Cashback.Shape, "Money paid back later. 返现。"),
            Coupon = reader.Record("coupon", CouponReward.Shape, "A coupon for a later order. 下次可用的券。"),
            Referral = reader.Record("referral", Referral.Shape, "Rewards for bringing somebody. 邀请奖励。"),
            GroupBuy = reader.Record("groupBuy", GroupBuy.Shape, "A price for a group of buyers. 拼团。"),
            Bargain = reader.Record("bargain", Bargain.Shape, "A price that friends bring down. 砍价。"),
            Deposit = reader.Record("deposit", Deposit.Shape, "A deposit that counts for more. 定金膨胀。"),
            PriceMatch = reader.Record("priceMatch", PriceMatch.Shape, "Paying back a price difference. 买贵赔差。"),
            Prizes = reader.Records("prize", Prize.Shape, "Prizes of a draw. 抽奖奖品。"),
            PayWhatYouWant = reader.Record(
                "payWhatYouWant",
                PayWhatYouWant.Shape,
                "The buyer names the price. 买家自定价。"
            ),
            Reprice = reader.Record("reprice", Reprice.Shape, "A price that follows others by itself. 自动跟价。"),
            AllYouCan = reader.Record("allYouCan", AllYouCan.Shape, "As much as one wants for one price. 任吃任用。"),
            BalanceTransfer = reader.Record(
                "balanceTransfer",
                BalanceTransfer.Shape,
                "Moving stored value between cards. 余额转移。"
            ),
            Every =
                reader.Flag("every", "Again for every multiple of the threshold. 每满都减。", absent: false) ?? false,
            Max = reader.MoneyLimit("max", "Most that one use gives. 单次最高优惠。"),
            MaxQuantity = reader.Count("maxQuantity", "Most units discounted in one use. 单次最多优惠几件。"),
            Per = reader.Word("per", PlanWords.BenefitPers, "Per order, line or unit. 按单、按行还是按件。"),
            Paid = reader.Word("paid", PlanWords.PaidWhens, "When deferred value changes hands. 何时兑付。"),
        };
        return benefit.WithKind(reader);
    }

    private Benefit WithKind(ObjectReader reader)
    {
        SaidKind? given = null;
        SaidKind? blank = null;
        foreach (var kind in Kinds())
        {
            if (!kind.IsGiven)
            {
                blank ??= given is null && reader.IsBlank(kind.Key) ? kind : null;
            }
            else if (given is null)
            {
                given = kind;
            }
            else
            {
                var first = given.Key;
                reader.Complain(place => PlanMessages.SeveralKinds(place, first, kind.Key));
                break;
            }
        }

        var chosen = given ?? blank;
        return this with { Kind = chosen?.Kind ?? default, KindKey = chosen?.Key ?? "", IsOpen = given is null };
    }

    private SaidKind[] Kinds() =>
        [
            new(AmountOff is not null, "amountOff", BenefitKind.AmountOff),
            new(PercentOff is not null, "percentOff", BenefitKind.PercentOff),
            new(FixedPrice is not null, "fixedPrice", BenefitKind.FixedPrice),
            new(NthItem is not null, "nthItem", BenefitKind.NthItem),
            new(BuyGet is not null, "buyGet", BenefitKind.BuyGet),
            new(BundlePrice is not null, "bundlePrice", BenefitKind.BundlePrice),
            new(Tiers.Length > 0, "tiers", BenefitKind.Tiers),
            new(Gift is not null, "gift", BenefitKind.Gift),
            new(FreeShipping, "freeShipping", BenefitKind.FreeShipping),
            new(Points is not null, "points", BenefitKind.Points),
            new(Cashback is not null, "cashback", BenefitKind.Cashback),
            new(Coupon is not null, "coupon", BenefitKind.Coupon),
            new(Referral is not null, "referral", BenefitKind.Referral),
            new(GroupBuy is not null, "groupBuy", BenefitKind.GroupBuy),
            new(Bargain is not null, "bargain", BenefitKind.Bargain),
            new(Deposit is not null, "deposit", BenefitKind.Deposit),
            new(PriceMatch is not null, "priceMatch", BenefitKind.PriceMatch),
            new(Prizes.Length > 0, "prize", BenefitKind.Prize),
            new(PayWhatYouWant is not null, "payWhatYouWant", BenefitKind.PayWhatYouWant),
            new(Reprice is not null, "reprice", BenefitKind.Reprice),
            new(AllYouCan is not null, "allYouCan", BenefitKind.AllYouCan),
            new(BalanceTransfer is not null, "balanceTransfer", BenefitKind.BalanceTransfer),
        ];

    /// <remarks>A class: lists of our own structs are compiled while the user waits.</remarks>
    private sealed record SaidKind(bool IsGiven, string Key, BenefitKind Kind);
}
