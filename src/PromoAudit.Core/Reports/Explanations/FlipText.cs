using PromoAudit.Text;
using PromoAudit.Workshop.Explaining;

namespace PromoAudit.Reports.Explanations;

/// <summary>The smallest change that alters the answer, or what was tried in vain.</summary>
internal static class FlipText
{
    private const int MostFields = 8;

    public static void Write(TextPage page, RuleAnswer now, Flip flip)
    {
        page.Blank();
        page.Paragraph(page.In(ExplanationWords.FlipTo(now)), paint: page.Ansi.Bold);
        if (flip.Outcomes.IsEmpty)
        {
            None(page, flip);
            return;
        }

        foreach (var outcome in flip.Outcomes)
        {
            Write(page, outcome, now);
        }

        page.Paragraph(
            page.In(
                $"Proven: the edited plan was audited again. {Tried(flip).English}",
                $"已验证：改后的方案重新审计过。{Tried(flip).Chinese}"
            ),
            indent: 2
        );
    }

    private static void Write(TextPage page, FlipOutcome outcome, RuleAnswer now)
    {
        var result =
            now == RuleAnswer.Undecided ? page.In("  → ", "　→ ") + page.In(ExplanationWords.Of(outcome.To)) : "";
        for (var index = 0; index < outcome.Edits.Length; index++)
        {
            var isLast = index == outcome.Edits.Length - 1;
            var told = RepairWords.Told(outcome.Edits[index], withFrom: true, page.Words);
            page.Paragraph(told + (isLast ? result : ""), indent: 2, page.Ansi.Cyan);
        }
    }

    private static void None(TextPage page, Flip flip)
    {
        page.Paragraph(
            flip.Tried == 0
                ? page.In(
                    "None was found: nothing that decides it is a field of the plan that could be written.",
                    "没有找到：起决定作用的内容都不是方案里可以改写的字段。"
                )
                : page.In(
                    $"None was found among changes of up to three fields. {Tried(flip).English}",
                    $"改动三个以内的字段没有找到。{Tried(flip).Chinese}"
                ),
            indent: 2
        );
        if (flip.Fields.Length > 0)
        {
            var more = flip.Fields.Length - MostFields;
            page.Paragraph(
                page.In("Tried: ", "试过：")
                    + page.Joined(flip.Fields.Take(MostFields))
                    + (more > 0 ? page.In($" and {more} more", $" 等 {flip.Fields.Length} 个字段") : ""),
                indent: 2,
                page.Ansi.Dim
            );
        }
    }

    private static LocalizedText Tried(Flip flip)
    {
        var (plans, fields) = (flip.Tried == 1 ? "plan" : "plans", flip.Fields.Length == 1 ? "field" : "fields");
        return new LocalizedText(
            $"{flip.Tried} edited {plans} with {flip.Fields.Length} {fields} tried{(flip.IsComplete ? "." : ", as many as it may.")}",
            $"共试了 {flip.Fields.Length} 个字段的 {flip.Tried} 种改法{(flip.IsComplete ? "。" : "，已达上限。")}"
        );
    }
}
