using System.Collections.Immutable;
using PromoAudit.Findings;

namespace PromoAudit.Reports;

/// <summary>The figures that are missing, the most useful first, and what each would decide; no more than a screen holds.</summary>
internal static class UndecidedText
{
    private const int Shown = 6;
    private const int NamesShown = 5;
    private const int RulesShown = 4;

    public static void Write(TextPage page, PlanAudit plan)
    {
        if (plan.Inconclusive.IsEmpty)
        {
            return;
        }

        var wanted = plan.Wanted;
        var count = plan.Inconclusive.Length;
        page.Paragraph(
            page.In(
                $"{count} {(count == 1 ? "check" : "checks")} could not be decided, because the plan does not say enough. Most useful to add:",
                $"另有 {count} 项检查因为方案里缺少数据而无法判定。建议先补："
            ),
            paint: page.Ansi.Bold
        );
        for (var index = 0; index < wanted.Length && index < Shown; index++)
        {
            Write(page, wanted[index]);
        }

        if (wanted.Length > Shown)
        {
            var rest = wanted.Length - Shown;
            page.Paragraph(
                page.In(
                    $"and {rest} more; --format json lists them all.",
                    $"还有 {rest} 项没有列出，用 --format json 可以看到全部。"
                ),
                indent: 2
            );
        }

        page.Blank();
    }

    private static void Write(TextPage page, WantedField wanted)
    {
        var place = wanted.Place is { } known ? page.In($" ({known})", $"（{known}）") : "";
        page.Paragraph(Name(page, wanted) + place, indent: 2);
        if (wanted.Reason is { } reason)
        {
            page.Paragraph(page.In(reason), indent: 4);
        }

        if (wanted.Decides.Length > 0)
        {
            page.Paragraph(page.In("decides ", "可判定 ") + Rules(page, wanted.Decides), indent: 4, page.Ansi.Dim);
        }

        if (wanted.Helps.Length > 0)
        {
            page.Paragraph(
                page.In("is one of several missing for ", "再补上其他缺项才能判定 ") + Rules(page, wanted.Helps),
                indent: 4,
                page.Ansi.Dim
            );
        }
    }

    /// <summary><c>catalog[TEE].cost</c>, or for several things of a kind <c>catalog[].cost: TEE, CAP</c>.</summary>
    private static string Name(TextPage page, WantedField wanted) =>
        wanted.Names.Length < 2
            ? wanted.Path
            : wanted.Path + page.In(": ", "：") + First(page, wanted.Names, NamesShown, page.In("", "个"));

    private static string Rules(TextPage page, ImmutableArray<string> rules) =>
        First(page, rules, RulesShown, page.In("", "条"));

    private static string First(TextPage page, ImmutableArray<string> parts, int most, string counted)
    {
        if (parts.Length <= most)
        {
            return page.Joined(parts);
        }

        var rest = parts.Length - most;
        return page.Joined(parts[..most]) + page.In($" and {rest} more", $"等 {parts.Length} {counted}");
    }
}
