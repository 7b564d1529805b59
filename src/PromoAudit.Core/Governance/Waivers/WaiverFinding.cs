using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Governance.Waivers;

/// <summary>A fault of a waiver as a finding. It can itself be neither waived nor put into a baseline.</summary>
internal static class WaiverFinding
{
    private const string OfWaivers = WaiverCheck.OwnCategory + "waiver-";
    private const string Unused = OfWaivers + "unused";

    /// <param name="plan">The id of the plan that the comment stands in; null for a waiver of a file.</param>
    public static Finding Of(WaiverFault fault, Waiver waiver, string? plan)
    {
        var (ruleId, title, why) = Words(fault.Kind);
        return new Finding
        {
            RuleId = ruleId,
            // What is unused hides nothing today.
            Severity = fault.Kind == WaiverFaultKind.Unused ? Severity.Medium : Severity.High,
            Confidence = Confidence.Certain,
            Subjects = (plan ?? waiver.Plan) is { } id ? [$"plan:{id}"] : [],
            Place = waiver.Place,
            Title = title,
            Message = fault.Message,
            Why = why,
            Remedy = fault.Remedy,
            Fingerprint = Fingerprint.Of(
                plan is null ? "waivers" : $"plan:{plan}",
                ruleId,
                [waiver.Rule, waiver.Plan ?? "", .. waiver.Subjects],
                waiver.Approver
            ),
        };
    }

    /// <summary>Whether a finding is about a waiver or the baseline rather than about a promotion.</summary>
    public static bool Is(Finding finding) =>
        finding.RuleId.StartsWith(WaiverCheck.OwnCategory, StringComparison.Ordinal);

    /// <summary>Whether it stays true whatever other plans say.</summary>
    public static bool IsFixed(Finding finding) =>
        finding.RuleId.StartsWith(OfWaivers, StringComparison.Ordinal) && finding.RuleId != Unused;

    private static (string RuleId, LocalizedText Title, LocalizedText Why) Words(WaiverFaultKind kind) =>
        kind switch
        {
            WaiverFaultKind.Expired => (
                "governance/waiver-expired",
                new("A waiver has expired", "豁免已过期"),
                new(
                    "A waiver is for a while. What was acceptable for one campaign is seldom meant for the next.",
                    "豁免只管一段时间。这次活动能接受的，下次未必能接受。"
                )
            ),
            WaiverFaultKind.Unused => (
                Unused,
                new("A waiver covers nothing", "豁免没有用到"),
                new(
                    "A waiver that is left lying about waves through the next hole of that kind, unseen.",
                    "没有用的豁免留在那里，下一个同类漏洞会不声不响地被放行。"
                )
            ),
            WaiverFaultKind.TooBroad => (
                "governance/waiver-too-broad",
                new("A waiver covers more than anybody looked at", "豁免范围过宽"),
                new(
                    "Whoever signs has seen one hole. Any other that the waiver covers has been seen by nobody.",
                    "批准人看过的只是一个漏洞；豁免盖住的其他漏洞，谁也没有看过。"
                )
            ),
            WaiverFaultKind.WithoutReason => (
                "governance/waiver-without-reason",
                new("A waiver says no reason", "豁免没有写原因"),
                new(
                    "Without a reason nobody can tell later whether it still holds.",
                    "没有原因，以后谁也判断不了它是否还成立。"
                )
            ),
            WaiverFaultKind.WithoutApprover => (
                "governance/waiver-without-approver",
                new("Nobody signs for a waiver", "豁免没有批准人"),
                new("A loss that is meant has somebody who answers for it.", "有意承担的损失，总得有人负责。")
            ),
            WaiverFaultKind.UnknownRule => (
                "governance/waiver-unknown-rule",
                new("A waiver names a rule that does not exist", "豁免的规则不存在"),
                new(
                    "Somebody believes that a finding is signed for, and it is not.",
                    "有人以为某个漏洞已经获得批准，其实没有。"
                )
            ),
            _ => (
                "governance/waiver-of-locked-rule",
                new("A waiver is for what cannot be waived", "豁免了不能豁免的规则"),
                new(
                    "A rule is locked where no single team may decide: law, and what the company has settled for all.",
                    "锁定的规则不由某个团队自行决定：比如法律，或公司统一的规定。"
                )
            ),
        };
}
