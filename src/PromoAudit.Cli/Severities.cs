using PromoAudit.Rules;

namespace PromoAudit.Cli;

/// <summary>Severities as the command line names them.</summary>
internal static class Severities
{
    /// <summary>The worst first.</summary>
    public static readonly string[] Words = ["critical", "high", "medium", "low", "info"];

    /// <summary>For a threshold that nothing reaches.</summary>
    public const string Never = "never";

    /// <returns>Null for <c>never</c>.</returns>
    public static Severity? Of(string word) =>
        word switch
        {
            "critical" => Severity.Critical,
            "high" => Severity.High,
            "medium" => Severity.Medium,
            "low" => Severity.Low,
            "info" => Severity.Info,
            _ => null,
        };
}
