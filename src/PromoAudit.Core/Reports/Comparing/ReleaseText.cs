using PromoAudit.Workshop.Releases;

namespace PromoAudit.Reports.Comparing;

/// <summary>What releasing a set comes to, for people.</summary>
public static class ReleaseText
{
    /// <param name="path">Where the release is, or would be.</param>
    /// <param name="isWritten">False for a trial.</param>
    public static void Write(
        ReleaseDecision decision,
        string path,
        bool isWritten,
        TextWriter writer,
        ReportOptions options
    )
    {
        var page = new TextPage(writer, options);
        var set = decision.Set;
        if (decision.Comparison is { } sets && !sets.Changes.IsEmpty)
        {
            ComparisonText.Changes(page, sets);
            page.Paragraph(
                $"{ComparisonText.Title(sets)}{page.In(": ", "：")}{page.In(ChangeWords.Counts(sets))}{page.In(" ", "")}{page.In(ChangeWords.Verdict(sets))}",
                paint: page.Ansi.Bold
            );
        }

        if (decision.IsReleased)
        {
            page.Paragraph(
                page.In(
                    $"{set.Name} {set.Version} has been released as it is, in {path}. Nothing was written.",
                    $"{set.Name} {set.Version} 已按现有内容发布（{path}），没有写任何文件。"
                )
            );
        }
        else if (decision.Text is not null)
        {
            page.Paragraph(
                isWritten
                    ? page.In(
                        $"Wrote {path}: {set.Name} {set.Version}, {set.Rules.Length} rules, digest {set.Digest}.",
                        $"已写入 {path}：{set.Name} {set.Version}，{set.Rules.Length} 条规则，摘要 {set.Digest}。"
                    )
                    : page.In(
                        $"Would write {path}: {set.Name} {set.Version}, {set.Rules.Length} rules, digest {set.Digest}.",
                        $"将写入 {path}：{set.Name} {set.Version}，{set.Rules.Length} 条规则，摘要 {set.Digest}。"
                    )
            );
        }
    }
}
