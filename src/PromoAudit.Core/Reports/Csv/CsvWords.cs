using PromoAudit.Findings;
using PromoAudit.Reports.Notices;

namespace PromoAudit.Reports.Csv;

/// <summary>The closed words of columns; they never change with the language.</summary>
internal static class CsvWords
{
    public static string Of(NoticeKind kind) =>
        kind switch
        {
            NoticeKind.Decision => "decision",
            NoticeKind.Assurance => "assurance",
            NoticeKind.Diagnostic => "diagnostic",
            NoticeKind.NotAudited => "not-audited",
            NoticeKind.Finding => "finding",
            _ => "undecided",
        };

    /// <summary><c>error</c> has a part in why the run does not pass.</summary>
    public static string Of(NoticeLevel level) =>
        level switch
        {
            NoticeLevel.Error => "error",
            NoticeLevel.Warning => "warning",
            NoticeLevel.Note => "note",
            _ => "none",
        };

    public static string Of(Standing standing) =>
        standing switch
        {
            Standing.Known => "known",
            Standing.Waived => "waived",
            _ => "open",
        };
}
