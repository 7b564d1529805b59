using PromoAudit.Governance;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>What reports call a decision.</summary>
internal static class GateWords
{
    /// <summary>For programs.</summary>
    public static string Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass => "pass",
            Outcome.Stop => "stop",
            Outcome.Unreadable => "unreadable",
            _ => "failed",
        };

    /// <summary>For people, to be seen at a glance.</summary>
    public static LocalizedText Shown(Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass => new("PASS", "通过"),
            Outcome.Stop => new("STOP", "拦截"),
            Outcome.Unreadable => new("NO VERDICT", "没有结论"),
            _ => new("FAILED", "内部错误"),
        };

    /// <summary>What a level makes of it, for people.</summary>
    public static LocalizedText Shown(AssuranceLevel level) =>
        level switch
        {
            AssuranceLevel.Fail => new("fails", "不通过"),
            AssuranceLevel.Warn => new("warns", "警告"),
            _ => new("counted", "仅计数"),
        };
}
