using PromoAudit.Expressions;
using PromoAudit.Facts.Attacks;

namespace PromoAudit.Reports.Attacks;

/// <summary>The last lines: for what nothing pays, where the search did not come to its end, and what it was bound to.</summary>
internal sealed class SearchedText(TextPage page, AttackRun run)
{
    public void Write()
    {
        var nothing = run.Results.Where(IsClean).Select(Name).ToArray();
        if (nothing.Length > 0)
        {
            var names = page.Joined(nothing);
            page.Paragraph(page.In($"Nothing pays: {names}.", $"没有可得手的攻击：{names}。"));
        }

        Unfinished();
        Bounds();
    }

    /// <summary>Aims of which the same is to be said are said together.</summary>
    private void Unfinished()
    {
        var open = run.Results.Where(result => result is { Best: null, Possible: null, Complete: false });
        foreach (var same in open.GroupBy(result => result.NotRuledOut))
        {
            var names = page.Joined(same.Select(Name));
            var bound = NotRuledOut(page, run.Plan?.Currency ?? "", same.First());
            page.Paragraph(page.In($"Nothing found yet: {names}. {bound}", $"尚未找到：{names}。{bound}"));
        }
    }

    /// <summary>What the orders that were left out could still hide.</summary>
    public static string NotRuledOut(TextPage page, string currency, AimResult result)
    {
        if (result.NotRuledOut is not { } bound)
        {
            return page.In(
                "The search was stopped before its end, and no bound is known for what it left out; a larger --budget finds out.",
                "搜索没有做完就停了，没看的部分会亏多少还不知道；加大 --budget 可以继续。"
            );
        }

        var amount = ValueFormat.Write(Value.OfMoney(bound), currency, page.Language);
        return page.In(
            $"The search was stopped before its end: an attack that costs you up to {amount} cannot be ruled out; a larger --budget finds out.",
            $"搜索没有做完就停了：不能排除还有让我方损失最多 {amount} 的攻击；加大 --budget 可以继续。"
        );
    }

    private static bool IsClean(AimResult result) => result is { Best: null, Possible: null, Complete: true };

    private void Bounds()
    {
        var bounds = run.Bounds;
        var (carts, orders) = (Count(bounds.Carts), Count(bounds.OrdersPriced));
        var (identities, most) = (Count(bounds.Identities), Count(bounds.OrdersPerIdentity));
        page.Paragraph(
            page.In(
                $"Searched: {carts} carts, {orders} orders priced; at most {most} orders for each of {identities} identities.",
                $"搜索范围：{carts} 个购物车，计价 {orders} 单；{identities} 个身份，每个最多下 {most} 单。"
            ),
            paint: page.Ansi.Dim
        );
    }

    private string Name(AimResult result)
    {
        var (name, word) = (page.In(AimWords.NameOf(result.Aim)), AimWords.WordFor(result.Aim));
        return page.In($"{name} ({word})", $"{name}（{word}）");
    }

    private string Count(decimal count) => ValueFormat.Write(Value.OfCount(count), "", page.Language);
}
