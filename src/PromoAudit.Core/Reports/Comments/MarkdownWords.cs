using PromoAudit.Governance;
using PromoAudit.Reports.Notices;
using PromoAudit.Text;

namespace PromoAudit.Reports.Comments;

/// <summary>The sections of a comment, in their order.</summary>
internal enum MarkdownSection
{
    Input,
    Stopping,
    Other,
    Undecided,
    Settled,
}

/// <summary>The words of the comment itself.</summary>
internal static class MarkdownWords
{
    /// <returns>Null for what the top of the comment says, and for checks without an answer, which are shown as the fields they lack.</returns>
    public static MarkdownSection? SectionOf(Notice notice) =>
        notice.Kind switch
        {
            NoticeKind.Diagnostic or NoticeKind.NotAudited => MarkdownSection.Input,
            NoticeKind.Finding => notice.Level switch
            {
                NoticeLevel.Settled => MarkdownSection.Settled,
                NoticeLevel.Error => MarkdownSection.Stopping,
                _ => MarkdownSection.Other,
            },
            _ => null,
        };

    public static LocalizedText Heading(MarkdownSection section, int count) =>
        section switch
        {
            MarkdownSection.Input => new($"The input ({count})", $"输入问题（{count}）"),
            MarkdownSection.Stopping => new($"What stops the launch ({count})", $"必须先解决（{count}）"),
            MarkdownSection.Other => new($"Other findings ({count})", $"其他漏洞（{count}）"),
            MarkdownSection.Undecided => new(
                $"Checks without an answer ({count}); most useful to add:",
                $"无法判定的检查（{count}），建议先补："
            ),
            _ => new($"Known or waived ({count})", $"已知或已豁免（{count}）"),
        };

    public static LocalizedText LeftOut(int count) =>
        new(
            $"*{count} more {(count == 1 ? "has" : "have")} no room here; --format json has everything.*",
            $"*还有 {count} 条放不下；完整内容见 --format json。*"
        );

    public static string Sign(Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass => "✅",
            Outcome.Stop => "⛔",
            _ => "⚠️",
        };
}
