using PromoAudit.Facts.Attacks;
using PromoAudit.Text;

namespace PromoAudit.Reports.Attacks;

/// <summary>What the amounts of a step are called, one row for each.</summary>
internal static class TermWords
{
    private static readonly (Term Term, string Word, LocalizedText Name)[] Table =
    [
        (Term.ListPrice, "list-price", new("everyday price", "日常价")),
        (Term.Options, "options", new("options", "加购选项")),
        (Term.Discount, "discount", new("discount", "优惠")),
        (Term.Surcharge, "surcharge", new("surcharges", "附加费")),
        (Term.Freight, "freight", new("shipping", "运费")),
        (Term.VoucherPrice, "voucher-price", new("price of the coupon", "买券的钱")),
        (Term.GiftPrice, "gift-price", new("price of the add-on", "换购价")),
        (Term.Resale, "resale", new("resale", "转卖所得")),
        (Term.HonestPrice, "honest-price", new("price when bought by itself", "单独购买应付")),
        (Term.Gift, "gift", new("gift, sold on", "赠品转卖")),
        (Term.Reward, "reward", new("reward", "奖励")),
        (Term.Refund, "refund", new("money back for goods", "退还货款")),
        (Term.Survives, "survives", new("gifts and rewards that stay", "没有收回的赠品和奖励")),
        (Term.ReturnFreight, "return-freight", new("sending it back", "退货运费")),
        (Term.Insurance, "insurance", new("return freight insurance", "运费险赔付")),
        (Term.Compensation, "compensation", new("compensation", "赔付")),
        (Term.Subsidy, "subsidy", new("subsidy paid by others", "他方补贴")),
        (Term.Parcel, "parcel", new("parcel", "快递单")),
        (Term.FakedBuyer, "faked-buyer", new("share of the faked buyer", "刷手佣金")),
        (Term.Commission, "commission", new("platform commission", "平台扣点")),
        (Term.Payment, "payment", new("payment fee", "支付手续费")),
        (Term.GoodsCost, "goods-cost", new("cost of the goods", "商品成本")),
        (Term.GiftCost, "gift-cost", new("cost of the gift", "赠品成本")),
        (Term.RewardCost, "reward-cost", new("cost of the reward", "奖励成本")),
        (Term.FreightCost, "freight-cost", new("cost of shipping", "发货成本")),
        (Term.Fees, "fees", new("commission and payment fee", "平台扣点和支付手续费")),
        (Term.FundedByOthers, "funded-by-others", new("discount that others pay for", "他方承担的优惠")),
        (Term.ReturnCost, "return-cost", new("cost of the return", "退货处理成本")),
        (Term.OwnersShare, "owners-share", new("your share of the discount", "我方承担的优惠")),
        (Term.Overshoot, "overshoot", new("what would go below zero", "减到零以下的部分不计")),
        (Term.LostSale, "lost-sale", new("what an honest sale would bring more", "比正常销售少收")),
        (Term.LostStanding, "lost-standing", new("what the shop's standing is worth", "店铺信用受损")),
        (Term.Identity, "identity", new("identities", "身份成本")),
        (Term.Codes, "codes", new("what codes are made of", "码的组成")),
        (Term.Throttle, "throttle", new("speed of tries, from", "试码速度依据")),
        (Term.Codes, "codes", new("tries for each code that works", "每撞中一个码要试的次数")),
        (Term.Throttle, "throttle", new("what slows tries down", "拖慢试码的限制")),
    ];

    public static string WordFor(Term term) => Table[(int)term].Word;

    /// <returns>Null for what is no word of the table.</returns>
    public static Term? Find(string word)
    {
        var index = Array.FindIndex(Table, row => row.Word == word);
        return index < 0 ? null : Table[index].Term;
    }

    public static LocalizedText NameOf(Term term) => Table[(int)term].Name;

    /// <summary>As a line of arithmetic calls it; what only has a word of our own beside it gets a better name.</summary>
    public static LocalizedText NameOf(AttackTerm term) =>
        term switch
        {
            { Word: Term.Insurance, Of: "premium" } => new("premium of the return freight insurance", "运费险保费"),
            { Word: Term.Insurance, Of: "payout" } => NameOf(Term.Insurance),
            { Of.Length: > 0 } => new(
                $"{NameOf(term.Word).English}  {term.Of}",
                $"{NameOf(term.Word).Chinese}  {term.Of}"
            ),
            _ => NameOf(term.Word),
        };

    /// <summary>Whether it is worth a line without an amount.</summary>
    public static bool IsRemark(Term term) => term is Term.Codes or Term.Throttle;

    /// <summary>What it costs you to let the attacker have it, where that is called something else; null where one word serves both.</summary>
    public static LocalizedText? CostOf(AttackTerm term) =>
        term.Word switch
        {
            Term.Resale => NameOf(term with { Word = Term.GoodsCost }),
            Term.Gift => NameOf(term with { Word = Term.GiftCost }),
            Term.Reward => NameOf(term with { Word = Term.RewardCost }),
            Term.HonestPrice => NameOf(term with { Word = Term.LostSale }),
            _ => null,
        };
}
