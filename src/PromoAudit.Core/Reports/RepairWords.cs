using PromoAudit.Expressions;
using PromoAudit.Repairs;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>What reports for people say of repairs.</summary>
internal static class RepairWords
{
    public static readonly LocalizedText Write = new("Write", "写入");

    public static readonly LocalizedText Incomplete = new(
        "The search ended at the number of audits that it may make; there may be cheaper repairs.",
        "已达到允许的审计次数，搜索提前结束；可能还有代价更小的改法。"
    );

    /// <summary>A field and what it is to say, as somebody would look for it.</summary>
    public static string Told(RepairEdit edit, bool withFrom, Wording words)
    {
        var told = DisplayText.Visible($"{edit.Field}: {(edit.AddsToList ? "+ " : "")}{edit.To}");
        return withFrom && edit is { From: { } from, AddsToList: false }
            ? told + words.In($"  (was {DisplayText.Visible(from)})", $"　（原为 {DisplayText.Visible(from)}）")
            : told;
    }

    public static string None(FindingRepairs found, Wording words) =>
        found.IsComplete
            ? words.In(
                "No edit of one or two fields was found that closes this hole without opening another; it takes a decision. The advice of the rule stands in the report of check.",
                "没有找到只改一两个字段就能堵住、又不引出新漏洞的改法，需要人来定夺；规则的建议见 check 的报告。"
            )
            : words.In(
                "The search ended at the number of audits that it may make, and nothing that was tried holds.",
                "已达到允许的审计次数，试过的改法都不成立。"
            );

    public static string Removed(Repair repair, FindingRepairs found, Wording words)
    {
        var others = repair
            .Removes.Where(removed => removed.Fingerprint != found.Finding.Fingerprint)
            .Select(removed => removed.RuleId)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return others.Length == 0
            ? words.In(
                "Audited again, the edited plan no longer has this finding, and nothing as grave is new.",
                "改后的方案重新审计：这个漏洞不再出现，也没有新增同级或更重的漏洞。"
            )
            : words.In(
                $"Audited again, the edited plan no longer has this finding nor {words.Joined(others)}, and nothing as grave is new.",
                $"改后的方案重新审计：这个漏洞和 {words.Joined(others)} 都不再出现，也没有新增同级或更重的漏洞。"
            );
    }

    public static string Cost(HonestCost cost, string currency, Wording words) =>
        cost switch
        {
            { Baskets: 0 } => words.In(
                "Not known: no ordinary basket of this plan could be priced.",
                "未知：方案里没有能算出价格的普通购物车。"
            ),
            { Dearer: 0 } => words.In(
                $"None of {cost.Baskets} ordinary baskets costs more.",
                $"{cost.Baskets} 个普通购物车都没有变贵。"
            ),
            _ => words.In(
                $"{cost.Dearer} of {cost.Baskets} ordinary baskets cost more, by {Money(cost, currency, words)} on average.",
                $"{cost.Baskets} 个普通购物车里有 {cost.Dearer} 个变贵，平均贵 {Money(cost, currency, words)}。"
            ),
        };

    public static string Short(HonestCost cost, string currency, Wording words) =>
        cost.Dearer == 0
            ? words.In("(no basket costs more)", "（没有购物车变贵）")
            : words.In(
                $"({cost.Dearer} of {cost.Baskets} baskets cost {Money(cost, currency, words)} more)",
                $"（{cost.Baskets} 个购物车里 {cost.Dearer} 个平均贵 {Money(cost, currency, words)}）"
            );

    private static string Money(HonestCost cost, string currency, Wording words) =>
        ValueFormat.Write(Value.OfMoney(cost.MeanRise), currency, words.Language);
}
