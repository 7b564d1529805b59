using PromoAudit.Governance.Baselines;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>What bringing a baseline up to date came to.</summary>
public static class BaselineReport
{
    private const int Most = 50;

    /// <param name="path">Where it was written, as messages show it.</param>
    public static void Write(BaselineUpdate update, string path, TextWriter writer, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(update);
        var page = new TextPage(writer, options);
        var (total, added, dropped, changed) = (
            update.Baseline.Entries.Length,
            update.Added.Length,
            update.Dropped.Length,
            update.Changed.Length
        );
        page.Paragraph(
            page.In(
                $"Wrote {path}: {total} {(total == 1 ? "finding" : "findings")}; {added} added, {dropped} dropped, {changed} changed.",
                $"已写入 {path}：共 {total} 个漏洞；新增 {added}，删除 {dropped}，变化 {changed}。"
            )
        );
        // All of them: what is added will not stop anybody any more.
        Lines(page, "+", [.. update.Added.Select(entry => $"{NameOf(entry)}  {GravityOf(entry, page)}")], int.MaxValue);
        Lines(page, "-", [.. update.Dropped.Select(NameOf)], Most);
        Lines(page, "~", [.. update.Changed.Select(change => ChangeOf(change, page))], Most);
    }

    private static void Lines(TextPage page, string sign, IReadOnlyList<string> lines, int most)
    {
        for (var index = 0; index < lines.Count && index < most; index++)
        {
            page.Line($"  {sign} {DisplayText.Visible(lines[index])}");
        }

        if (lines.Count > most)
        {
            var more = lines.Count - most;
            page.Line($"  {sign} {page.In($"and {more} more", $"另有 {more} 个")}");
        }
    }

    private static string ChangeOf(ChangedEntry change, TextPage page) =>
        $"{NameOf(change.After)}  {GravityOf(change.Before, page)} → {GravityOf(change.After, page)}"
        + (change.Before.File == change.After.File ? "" : $"  ({change.Before.File})");

    private static string NameOf(BaselineEntry entry) =>
        $"{entry.File}  {entry.Rule}  {string.Join(" + ", entry.Subjects)}";

    private static string GravityOf(BaselineEntry entry, TextPage page) =>
        page.In(TextWords.Of(entry.Severity))
        + (BaselineWriter.MoneyOf(entry) is { } money ? page.In($", {money}", $"，{money}") : "");
}
