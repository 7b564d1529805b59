using PromoAudit.Rules;

namespace PromoAudit.Governance;

/// <summary>From a severity on, in words.</summary>
internal static class SeverityRange
{
    public static string English(Severity from) =>
        from switch
        {
            Severity.Critical => "critical",
            Severity.High => "critical or high",
            Severity.Medium => "medium or graver",
            Severity.Low => "low or graver",
            _ => "of any severity",
        };

    public static string Chinese(Severity from) =>
        from switch
        {
            Severity.Critical => "严重级别",
            Severity.High => "高或严重级别",
            Severity.Medium => "中级以上",
            Severity.Low => "低级以上",
            _ => "任何级别",
        };
}
