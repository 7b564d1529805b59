using PromoAudit.Facts.Attacks;
using PromoAudit.Text;

namespace PromoAudit.Findings.Attacks;

/// <summary>What steps are called, and how each is told as one sentence; one row for each.</summary>
internal static class ActWords
{
    private static readonly (Act Act, string Word, Func<StepParts, LocalizedText> Story)[] Table =
    [
        (
            Act.Perform,
            "perform",
            of =>
                new(
                    $"Do what {of.Names.English} asks for{of.Times.English}{of.Paying.English}.",
                    $"完成 {of.Names.Chinese} 要求的动作{of.Times.Chinese}{of.Paying.Chinese}。"
                )
        ),
        (
            Act.ClaimCoupon,
            "claim-coupon",
            of =>
                new(
                    $"Claim the coupon of {of.Names.English}{of.Times.English}{of.Paying.English}.",
                    $"领 {of.Names.Chinese} 的券{of.Times.Chinese}{of.Paying.Chinese}。"
                )
        ),
        (
            Act.Guess,
            "guess",
            of =>
                new(
                    $"Try codes of {of.Names.English} until one works{of.Tries.English}{of.Paying.English}.",
                    $"逐个试 {of.Names.Chinese} 的码，直到试中一个{of.Tries.Chinese}{of.Paying.Chinese}。"
                )
        ),
        (
            Act.Order,
            "order",
            of =>
                new(
                    $"Order {of.Goods.English}{of.With.English}{of.Times.English} and {of.Pay.English}.",
                    $"{of.With.Chinese}下单{of.Goods.Chinese}{of.Times.Chinese}，{of.Pay.Chinese}。"
                )
        ),
        (
            Act.Hold,
            "hold",
            of =>
                new(
                    $"Order {of.Goods.English}{of.With.English}{of.Times.English} and do not pay{of.Costing.English}.",
                    $"{of.With.Chinese}下单{of.Goods.Chinese}{of.Times.Chinese}，占着不付款{of.Costing.Chinese}。"
                )
        ),
        (
            Act.Cancel,
            "cancel",
            of =>
                new(
                    $"Cancel before anything is sent{of.Times.English} and {of.Back.English}.",
                    $"发货前取消订单{of.Times.Chinese}，{of.Back.Chinese}。"
                )
        ),
        (
            Act.Return,
            "return",
            of =>
                new(
                    $"Send {of.Goods.English} back{of.Times.English} and {of.Back.English}.",
                    $"退回{of.Goods.Chinese}{of.Times.Chinese}，{of.Back.Chinese}。"
                )
        ),
        (
            Act.Refund,
            "refund-only",
            of =>
                new(
                    $"Ask for the money without sending {of.Goods.English} back{of.Times.English} and {of.Back.English}.",
                    $"申请仅退款{of.Times.Chinese}，不退{of.Goods.Chinese}，{of.Back.Chinese}。"
                )
        ),
        (
            Act.RefundVoucher,
            "refund-voucher",
            of =>
                new(
                    $"Give the voucher of {of.Names.English} back in the other channel{of.Times.English} and {of.Back.English}.",
                    $"在另一个渠道退掉 {of.Names.Chinese} 的券{of.Times.Chinese}，{of.Back.Chinese}。"
                )
        ),
        (
            Act.Refuse,
            "refuse",
            of =>
                new(
                    $"Refuse the parcel{of.Times.English} and {of.Back.English}.",
                    $"拒收包裹{of.Times.Chinese}，{of.Back.Chinese}。"
                )
        ),
        (
            Act.Keep,
            "keep",
            of =>
                new(
                    $"Keep {of.Kept.English}{of.Times.English}{of.Worth.English}.",
                    $"留下{of.Kept.Chinese}{of.Times.Chinese}{of.Worth.Chinese}。"
                )
        ),
        (
            Act.Resell,
            "resell",
            of =>
                new(
                    $"Sell {of.Goods.English} on{of.Times.English}{of.AndGifts.English} and {of.Get.English}.",
                    $"转手卖掉{of.Goods.Chinese}{of.AndGifts.Chinese}{of.Times.Chinese}，{of.Get.Chinese}。"
                )
        ),
        (
            Act.Collect,
            "collect",
            of =>
                new(
                    $"Collect what {of.Names.English} gives{of.Times.English} and {of.Get.English}.",
                    $"领取 {of.Names.Chinese} 给的优惠或奖励{of.Times.Chinese}，{of.Get.Chinese}。"
                )
        ),
        (
            Act.Refer,
            "refer",
            of =>
                new(
                    $"Invite an account of one's own{of.With.English}{of.Times.English} and {of.Get.English}.",
                    $"{of.With.Chinese}邀请自己的小号{of.Times.Chinese}，{of.Get.Chinese}。"
                )
        ),
        (
            Act.ClaimCompensation,
            "claim-compensation",
            of =>
                new(
                    $"Claim compensation{of.For.English}{of.Times.English} and {of.Get.English}.",
                    $"{of.For.Chinese}申请赔付{of.Times.Chinese}，{of.Get.Chinese}。"
                )
        ),
        (
            Act.Stage,
            "stage",
            of =>
                new(
                    $"Sell {of.Goods.English} to oneself{of.With.English}{of.Times.English}{of.Paying.English}.",
                    $"{of.With.Chinese}自买自卖{of.Goods.Chinese}{of.Times.Chinese}{of.Paying.Chinese}。"
                )
        ),
        (
            Act.Settle,
            "settle",
            of =>
                new(
                    $"Be paid what others add to the sale{of.Times.English} and {of.Get.English}.",
                    $"结算他方的补贴{of.Times.Chinese}，{of.Get.Chinese}。"
                )
        ),
        (
            Act.Fake,
            "fake",
            of =>
                new(
                    $"Order {of.Goods.English}{of.With.English}{of.Times.English} until it looks like fake trade{of.Paying.English}.",
                    $"{of.With.Chinese}反复下单{of.Goods.Chinese}{of.Times.Chinese}，直到像是刷单{of.Paying.Chinese}。"
                )
        ),
    ];

    public static string WordFor(Act act) => Table[(int)act].Word;

    /// <returns>Null for what is no word of the table.</returns>
    public static Act? Find(string word)
    {
        var index = Array.FindIndex(Table, row => row.Word == word);
        return index < 0 ? null : Table[index].Act;
    }

    /// <summary>The step as one sentence with its figures.</summary>
    public static LocalizedText Story(AttackStep step, string currency) =>
        Table[(int)step.Kind].Story(new StepParts(step, currency));
}
