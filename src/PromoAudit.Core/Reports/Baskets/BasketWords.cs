using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Reports.Baskets;

/// <summary>What layers and amounts are called on a receipt.</summary>
internal static class BasketWords
{
    public static LocalizedText Of(Layer layer) =>
        layer switch
        {
            Layer.Item => new("[item]", "【单品】"),
            Layer.Shop => new("[shop]", "【店铺】"),
            Layer.Platform => new("[platform]", "【平台】"),
            Layer.Points => new("[points]", "【积分】"),
            Layer.Shipping => new("[shipping]", "【运费】"),
            Layer.AfterSale => new("[after-sale]", "【售后】"),
            _ => new("[reward]", "【奖励】"),
        };

    public static LocalizedText Of(ThresholdBase amount) =>
        amount switch
        {
            ThresholdBase.List => new("everyday prices", "日常价"),
            ThresholdBase.AfterItems => new("after item discounts", "单品优惠后金额"),
            ThresholdBase.AfterLayers => new("after the layers before", "前面各层优惠后金额"),
            _ => new("what is paid", "实付金额"),
        };
}
