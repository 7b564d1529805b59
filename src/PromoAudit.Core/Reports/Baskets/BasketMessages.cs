using PromoAudit.Text;

namespace PromoAudit.Reports.Baskets;

/// <summary>PA53x: what can be wrong with a basket.</summary>
internal static class BasketMessages
{
    public static Diagnostic UnknownItem(string sku, string? nearest) =>
        Error(
            "PA531",
            new($"The plan sells no \"{sku}\".", $"方案的商品目录里没有“{sku}”。"),
            nearest is null
                ? new("Write a sku of its catalog.", "请写 catalog 里的 sku。")
                : new($"Did you mean \"{nearest}\"?", $"是不是想写“{nearest}”？")
        );

    public static Diagnostic UnknownCode(string code, string? nearest) =>
        Error(
            "PA532",
            new($"No promotion of the plan takes the code \"{code}\".", $"方案里没有活动使用优惠码“{code}”。"),
            nearest is null
                ? new(
                    "Write a code of the plan, or for generated codes the id of the promotion.",
                    "请写方案里的码；系统生成的码，写活动的 id。"
                )
                : new($"Did you mean \"{nearest}\"?", $"是不是想写“{nearest}”？")
        );

    public static Diagnostic TooMuchReturned(string sku, long returned, long bought) =>
        Error(
            "PA533",
            new(
                $"{returned} of \"{sku}\" cannot go back: {bought} were bought.",
                $"“{sku}”买了 {bought} 件，退不了 {returned} 件。"
            ),
            new("Return at most what is in the cart.", "退货数量不能超过购物车里的数量。")
        );

    public static Diagnostic NotSold(LocalizedText reason) =>
        Error(
            "PA534",
            reason,
            new("Change the cart; the plan sells nothing else.", "请调整购物车；按方案就只能这样卖。")
        );

    private static Diagnostic Error(string code, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, null, message, remedy);
}
