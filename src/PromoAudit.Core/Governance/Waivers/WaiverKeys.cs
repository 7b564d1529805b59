using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Governance.Waivers;

/// <summary>All keys that a file of waivers may have, in the order to write them in.</summary>
internal static class WaiverKeys
{
    public static readonly LocalizedText AFile = new("a file of waivers", "豁免文件");

    public static readonly LocalizedText AWaiver = new("a waiver", "豁免");

    public static readonly RuleKey[] File =
    [
        new(
            "waivers",
            "waivers: [{rule: stacking/below-cost, plan: double-11, subject: promotion:full-300, reason: ..., approver: ..., until: 2026-12-31}]",
            new("one entry for each waiver", "每条豁免一项"),
            IsRequired: true
        ),
    ];

    // All but the rule may be missing: then the waiver counts for nothing, and a finding says why.
    public static readonly RuleKey[] Waiver =
    [
        new("rule", "rule: stacking/below-cost", new("id of the rule", "规则编号"), IsRequired: true),
        new("plan", "plan: double-11", new("id of the plan", "方案编号")),
        new(
            "subject",
            "subject: promotion:full-300",
            new("promotion or article, or a list of them", "活动或商品，也可以写列表")
        ),
        new("reason", "reason: the brand pays for it", new("why, in a sentence", "原因，一句话")),
        new("approver", "approver: li.na", new("who signs for it", "批准人")),
        new("until", "until: 2026-12-31", new("the last day on which it counts", "有效的最后一天")),
    ];
}
