using PromoAudit.Text;
using PromoAudit.Workshop.Linting;

namespace PromoAudit.Reports.Linting;

/// <summary>Severities of lint findings as each reader knows them.</summary>
internal static class LintWords
{
    public static string Code(LintSeverity severity) =>
        severity switch
        {
            LintSeverity.Error => "error",
            LintSeverity.Warning => "warning",
            _ => "hint",
        };

    public static LocalizedText Label(LintSeverity severity) =>
        severity switch
        {
            LintSeverity.Error => new("ERROR", "错误"),
            LintSeverity.Warning => new("WARNING", "警告"),
            _ => new("HINT", "提示"),
        };

    /// <summary>As SARIF has it.</summary>
    public static string Level(LintSeverity severity) => severity == LintSeverity.Hint ? "note" : Code(severity);
}
