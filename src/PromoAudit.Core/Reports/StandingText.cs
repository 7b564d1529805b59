using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>Findings that do not stop a launch, so that they are seen to exist: a line for each.</summary>
internal static class StandingText
{
    public static void Write(TextPage page, PlanAudit plan)
    {
        var any = false;
        foreach (var finding in plan.Findings)
        {
            if (LineOf(finding) is { } line)
            {
                page.Paragraph(page.In(line), paint: page.Ansi.Dim);
                any = true;
            }
        }

        if (any)
        {
            page.Blank();
        }
    }

    private static LocalizedText? LineOf(Finding finding)
    {
        var severity = TextWords.Of(finding.Severity);
        return finding switch
        {
            { Standing: Standing.Waived, Waiver: { } waiver } => new LocalizedText(
                $"waived  {severity.English}  {finding.Title.English}  [{finding.RuleId}]  by {waiver.Approver} until {AuditDay.Write(waiver.Expires)}: {waiver.Reason}",
                $"已豁免  {severity.Chinese}  {finding.Title.Chinese}  [{finding.RuleId}]  {waiver.Approver} 批准，至 {AuditDay.Write(waiver.Expires)}：{waiver.Reason}"
            ),
            { Standing: Standing.Known, Recorded: { } recorded } => new LocalizedText(
                $"known  {severity.English}  {finding.Title.English}  [{finding.RuleId}]  in the baseline since {AuditDay.Write(recorded.Since)}",
                $"已知  {severity.Chinese}  {finding.Title.Chinese}  [{finding.RuleId}]  {AuditDay.Write(recorded.Since)} 记入基线"
            ),
            _ => null,
        };
    }
}
