using PromoAudit.Findings;
using PromoAudit.Repairs;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>What <c>promoaudit fix</c> prints: for each finding its repairs, then one patch with those that hold together.</summary>
public static class FixReport
{
    /// <param name="folder">What relative paths are relative to: a file named by its full path inside it gets a patch that applies there.</param>
    public static void Write(
        PlanAudit audit,
        PlanRepairs repairs,
        string folder,
        TextWriter writer,
        ReportOptions options
    )
    {
        var page = new TextPage(writer, options);
        var currency = audit.Currency ?? "";
        foreach (var found in repairs.Findings)
        {
            FindingText.Heading(page, found.Finding);
            if (found.Finding.Place is { } place)
            {
                page.Line($"  {page.Ansi.Dim("-->")} {page.Ansi.Cyan(DisplayText.Visible(place.ToString()))}");
            }

            RepairText.WriteTo(page, found, currency);
            page.Blank();
        }

        Summary(page, repairs);
        foreach (var file in repairs.Files)
        {
            page.Blank();
            writer.Write(UnifiedDiff.Of(Named(file.Before.Path, folder), file.Before.Text, file.After));
        }
    }

    private static void Summary(TextPage page, PlanRepairs repairs)
    {
        var all = repairs.Findings.Length;
        if (all == 0)
        {
            page.Paragraph(page.In("Nothing to repair.", "没有需要修改的漏洞。"));
            return;
        }

        var closed = all - repairs.Open.Length;
        var fields = repairs.Steps.Sum(step => step.Repair.Edits.Length);
        page.Paragraph(
            page.In(
                $"{all} {(all == 1 ? "finding" : "findings")}, {closed} repaired by {fields} {(fields == 1 ? "edit" : "edits")}{(fields == 0 ? "." : ", audited again after each:")}",
                $"共 {all} 个漏洞，{fields} 处修改可以堵住 {closed} 个{(fields == 0 ? "。" : "，每改一处都重新审计过：")}"
            )
        );
        foreach (var step in repairs.Steps)
        {
            foreach (var edit in step.Repair.Edits)
            {
                page.Paragraph(RepairWords.Told(edit, withFrom: false, page.Words), indent: 2);
            }
        }

        foreach (var still in repairs.Open)
        {
            var severity = page.In(TextWords.Of(still.Severity));
            page.Paragraph(
                page.In($"Without a repair: {severity} {still.RuleId}.", $"没有改法：{severity} {still.RuleId}。"),
                indent: 2
            );
        }

        if (repairs.After is { } after)
        {
            var open = after.Findings.Count(finding => finding.Standing == Standing.Open);
            var left = after.Findings.Count(finding =>
                finding is { Standing: Standing.Open, Severity: >= Severity.High, IsPreview: false }
            );
            page.Paragraph(
                page.In(
                    $"The plan with all of them has {left} {(left == 1 ? "finding" : "findings")} of high or critical severity and {open - left} milder.",
                    $"全部改完之后，方案还有 {left} 个高级别或严重漏洞，其他 {open - left} 个。"
                )
            );
        }
    }

    private static string Named(string path, string folder)
    {
        var root = folder.Replace('\\', '/').TrimEnd('/') + "/";
        return path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..] : path;
    }
}
