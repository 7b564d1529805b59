using PromoAudit.Expressions;
using PromoAudit.Repairs;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>The repairs of one finding for people: what to write, what that is proven to do, what it costs honest buyers, what else would do.</summary>
internal static class RepairText
{
    private static readonly LocalizedText Write = new("Write", "写入");
    private static readonly LocalizedText Proven = new("Proven", "验证");
    private static readonly LocalizedText Price = new("Price", "代价");
    private static readonly LocalizedText Or = new("Or", "或者");

    public static void WriteTo(TextPage page, FindingRepairs found, string currency)
    {
        if (found.Repairs.IsEmpty)
        {
            Label(page, Write, None(page, found));
            return;
        }

        var best = found.Repairs[0];
        foreach (var edit in best.Edits)
        {
            Label(page, Write, page.Ansi.Green(Told(page, edit, withFrom: true)));
        }

        Label(page, Proven, Removed(page, best, found));
        Label(page, Price, Cost(page, best.Cost, currency));
        foreach (var other in found.Repairs.AsSpan()[1..])
        {
            var edits = page.Joined(other.Edits.Select(edit => Told(page, edit, withFrom: false)));
            Label(page, Or, $"{edits}{page.In("  ", "　")}{Short(page, other.Cost, currency)}");
        }

        if (!found.IsComplete)
        {
            Label(
                page,
                TextWords.Note,
                page.In(
                    "The search ended at the number of audits that it may make; there may be cheaper repairs.",
                    "已达到允许的审计次数，搜索提前结束；可能还有代价更小的改法。"
                )
            );
        }
    }

    /// <summary>A field and what it is to say, as somebody would look for it.</summary>
    public static string Told(TextPage page, RepairEdit edit, bool withFrom)
    {
        var told = DisplayText.Visible($"{edit.Field}: {(edit.AddsToList ? "+ " : "")}{edit.To}");
        return withFrom && edit is { From: { } from, AddsToList: false }
            ? told + page.In($"  (was {DisplayText.Visible(from)})", $"　（原为 {DisplayText.Visible(from)}）")
            : told;
    }

    private static string None(TextPage page, FindingRepairs found) =>
        found.IsComplete
            ? page.In(
                "No edit of one or two fields was found that closes this hole without opening another; it takes a decision. The advice of the rule stands in the report of check.",
                "没有找到只改一两个字段就能堵住、又不引出新漏洞的改法，需要人来定夺；规则的建议见 check 的报告。"
            )
            : page.In(
                "The search ended at the number of audits that it may make, and nothing that was tried holds.",
                "已达到允许的审计次数，试过的改法都不成立。"
            );

    private static string Removed(TextPage page, Repair repair, FindingRepairs found)
    {
        var others = repair
            .Removes.Where(removed => removed.Fingerprint != found.Finding.Fingerprint)
            .Select(removed => removed.RuleId)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return others.Length == 0
            ? page.In(
                "Audited again, the edited plan no longer has this finding, and nothing as grave is new.",
                "改后的方案重新审计：这个漏洞不再出现，也没有新增同级或更重的漏洞。"
            )
            : page.In(
                $"Audited again, the edited plan no longer has this finding nor {page.Joined(others)}, and nothing as grave is new.",
                $"改后的方案重新审计：这个漏洞和 {page.Joined(others)} 都不再出现，也没有新增同级或更重的漏洞。"
            );
    }

    private static string Cost(TextPage page, HonestCost cost, string currency) =>
        cost switch
        {
            { Baskets: 0 } => page.In(
                "Not known: no ordinary basket of this plan could be priced.",
                "未知：方案里没有能算出价格的普通购物车。"
            ),
            { Dearer: 0 } => page.In(
                $"None of {cost.Baskets} ordinary baskets costs more.",
                $"{cost.Baskets} 个普通购物车都没有变贵。"
            ),
            _ => page.In(
                $"{cost.Dearer} of {cost.Baskets} ordinary baskets cost more, by {Money(page, cost, currency)} on average.",
                $"{cost.Baskets} 个普通购物车里有 {cost.Dearer} 个变贵，平均贵 {Money(page, cost, currency)}。"
            ),
        };

    private static string Short(TextPage page, HonestCost cost, string currency) =>
        cost.Dearer == 0
            ? page.In("(no basket costs more)", "（没有购物车变贵）")
            : page.In(
                $"({cost.Dearer} of {cost.Baskets} baskets cost {Money(page, cost, currency)} more)",
                $"（{cost.Baskets} 个购物车里 {cost.Dearer} 个平均贵 {Money(page, cost, currency)}）"
            );

    private static string Money(TextPage page, HonestCost cost, string currency) =>
        ValueFormat.Write(Value.OfMoney(cost.MeanRise), currency, page.Language);

    private static void Label(TextPage page, LocalizedText label, string text) =>
        page.Labelled(label, text, TextWords.LabelColumns(page.Language));
}
