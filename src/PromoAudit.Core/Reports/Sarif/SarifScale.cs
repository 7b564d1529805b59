using PromoAudit.Rules;

namespace PromoAudit.Reports.Sarif;

/// <summary>Severity and confidence as SARIF has them, and as code scanning services read them from properties.</summary>
internal static class SarifScale
{
    /// <summary>A rule on trial never stops anything, so it never reaches beyond a note.</summary>
    public static string Level(Severity severity, bool isPreview) =>
        severity switch
        {
            _ when isPreview => "note",
            Severity.Critical or Severity.High => "error",
            Severity.Medium => "warning",
            _ => "note",
        };

    /// <summary>
    /// A score as CVSS has it. GitHub calls it critical from 9.0, high from 7.0, medium from 4.0 and low above 0.0; each
    /// figure is in the middle of its band, away from how a service rounds.
    /// </summary>
    public static string SecuritySeverity(Severity severity) =>
        severity switch
        {
            Severity.Critical => "9.5",
            Severity.High => "8.0",
            Severity.Medium => "5.5",
            Severity.Low => "2.5",
            _ => "1.0",
        };

    public static string ProblemSeverity(Severity severity, bool isPreview) =>
        Level(severity, isPreview) switch
        {
            "error" => "error",
            "warning" => "warning",
            _ => "recommendation",
        };

    /// <summary>How often a rule is right when it fires.</summary>
    public static string Precision(Confidence confidence) =>
        confidence switch
        {
            Confidence.Certain => "very-high",
            Confidence.Firm => "high",
            _ => "medium",
        };

    /// <summary>From 0 to 100: severity decides, confidence orders what is equally grave.</summary>
    public static int Rank(Severity severity, Confidence confidence) =>
        (20 * (int)severity) + 4 + (6 * (int)confidence);
}
