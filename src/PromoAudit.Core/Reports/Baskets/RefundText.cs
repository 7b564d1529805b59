using PromoAudit.Expressions;
using PromoAudit.Facts.Refunds;
using PromoAudit.Plans;

namespace PromoAudit.Reports.Baskets;

/// <summary>What comes back when part of a basket is returned, and what the rest then costs.</summary>
internal sealed class RefundText(TextPage page, AmountTable table, string currency)
{
    public void Write(Refund refund)
    {
        page.Blank();
        page.Paragraph(
            page.In($"After returning {refund.Returned}:", $"退回 {refund.Returned} 之后："),
            paint: page.Ansi.Bold
        );
        table.Row(page.In("money back for goods", "退还货款"), Money(refund.Refunded));
        foreach (var share in refund.Shares)
        {
            if (share.Returned != 0)
            {
                var text = page.In(
                    $"{share.Promotion.Id}: discount that goes back with the goods",
                    $"{share.Promotion.Id}：随退货收回的优惠"
                );
                table.Row(text, Money(share.Returned), indent: 2, page.Ansi.Dim);
            }

            if (share.ChargedBack != 0)
            {
                var text = page.In(
                    $"{share.Promotion.Id}: no longer earned, charged back",
                    $"{share.Promotion.Id}：不再满足条件，扣回"
                );
                table.Row(text, Money(share.ChargedBack), indent: 2, page.Ansi.Dim);
            }
        }

        var kept = refund.Kept.Lines.IsEmpty ? page.In("nothing", "无") : refund.Kept.ToString();
        table.Row(page.In($"kept: {kept}, for", $"留下 {kept}，实付"), Money(refund.Paid), paint: page.Ansi.Bold);
        table.Row(page.In("bought by themselves they cost", "单独购买应付"), Money(refund.Regular));
        if (refund.KeptValue != 0)
        {
            table.Row(page.In("gifts and rewards kept", "没有收回的赠品和奖励"), Money(refund.KeptValue));
        }

        table.Row(
            page.In("gained by buying and returning", "先买后退多得"),
            Money(refund.Saved),
            paint: page.Ansi.Bold
        );
        Returned(refund.CouponReturned, page.In("coupon can be used again: ", "优惠券退回可再用："));
        Returned(refund.UseRestored, page.In("counted use is given back: ", "限购次数恢复："));
    }

    private void Returned(IReadOnlyList<Promotion> promotions, string label)
    {
        if (promotions.Count > 0)
        {
            page.Paragraph(label + page.Joined(promotions.Select(promotion => promotion.Id)));
        }
    }

    private string Money(decimal amount) => ValueFormat.Write(Value.OfMoney(amount), currency, page.Language);
}
