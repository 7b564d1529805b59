using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Governance.Baselines;

/// <summary>
/// More findings rest on an entry than were recorded: its plan has moved, and several files now call themselves so. Which of them it is nobody can
/// tell, and one recorded hole must not hide two.
/// </summary>
internal static class AmbiguousEntry
{
    public const string RuleId = "governance/baseline-ambiguous";

    public static Finding Of(EntryUse entry, string baseline)
    {
        var plans = string.Join(", ", entry.Plans);
        return new Finding
        {
            RuleId = RuleId,
            Severity = Severity.High,
            Confidence = Confidence.Certain,
            Subjects = [$"plan:{entry.Plan}"],
            Place = new SourcePlace(new SourceText(baseline, ""), new SourceSpan(0, 0)),
            Title = new("One recorded finding would hide several", "一条基线记录会掩盖多个漏洞"),
            Message = new(
                $"{entry.Matched} findings of {entry.Rule} rest on {entry.Times} recorded for {entry.File}, which is gone. Several files call themselves {entry.Plan}: {plans}.",
                $"{entry.Rule} 有 {entry.Matched} 个漏洞都对应 {entry.File} 的 {entry.Times} 条记录，而该文件已经不在。有几个文件都用方案编号 {entry.Plan}：{plans}。"
            ),
            Why = new(
                "A copy of a plan brings its holes along, and nobody has looked at those of the copy.",
                "复制方案会把漏洞一起带过去，而副本里的漏洞没有人看过。"
            ),
            Remedy = new(
                "Give each plan an id of its own, then record today's findings: promoaudit baseline.",
                "请给每份方案各用一个编号，然后用 promoaudit baseline 重新记录。"
            ),
            Fingerprint = Fingerprint.Of("baseline", RuleId, [entry.File], entry.Fingerprint),
        };
    }
}
