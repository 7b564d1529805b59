using System.Globalization;
using PromoAudit.Reports.Notices;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.GitLab;

/// <summary>
/// For GitLab's code quality widget: a list of issues (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
/// Known and waived findings are left out, since the widget has no way to show something as settled.
/// </summary>
internal sealed class GitLabReport : IReport
{
    /// <summary>For what belongs to no file: the widget asks for one.</summary>
    private const string NoFile = "promoaudit.yaml";

    public string Name => "gitlab";

    public void Write(AuditRun run, TextWriter writer, ReportOptions options)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        var prints = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray();
        foreach (var notice in RunNotices.Of(run))
        {
            if (!IsShown(notice))
            {
                continue;
            }

            json.WriteStartObject();
            json.WriteString("description", Description(notice, options.Language));
            json.WriteString("check_name", notice.Code);
            json.WriteString("fingerprint", Unique(prints, PrintOf(notice)));
            json.WriteString("severity", SeverityOf(notice));
            json.WriteStartObject("location");
            json.WriteString("path", DisplayText.OneLine(ReportPath.Of(notice.Path ?? NoFile, run.Folder)));
            json.WriteStartObject("lines");
            json.WriteNumber("begin", (notice.Place?.Start.Line ?? 0) + 1);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            output.FlushWhenFull();
        }

        json.WriteEndArray();
    }

    /// <summary>An empty list is how a code quality report says that all is well.</summary>
    private static bool IsShown(Notice notice) =>
        notice.Level != NoticeLevel.Settled && notice is not { Kind: NoticeKind.Decision, Level: NoticeLevel.Note };

    private static string Description(Notice notice, Language language) =>
        DisplayText.OneLine(notice.Title.In(language))
        + (language == Language.Chinese ? "：" : ": ")
        + NoticeText.Line(notice, language);

    private static string SeverityOf(Notice notice) =>
        notice switch
        {
            { Finding: { IsPreview: true } } => "info",
            { Finding: { } finding } => finding.Severity switch
            {
                Severity.Critical => "blocker",
                Severity.High => "critical",
                Severity.Medium => "major",
                Severity.Low => "minor",
                _ => "info",
            },
            { Level: NoticeLevel.Error } => "blocker",
            { Level: NoticeLevel.Warning } => "major",
            _ => "info",
        };

    /// <summary>Stays the same when lines move; what has no fingerprint of its own is known by what it says of which file.</summary>
    private static string PrintOf(Notice notice) =>
        notice switch
        {
            { Finding: { } finding } => finding.Fingerprint,
            { Check: { } check } => TextDigest.NameOf([notice.Plan?.Path ?? "", check.RuleId, .. check.Subjects]),
            { Kind: NoticeKind.Diagnostic } => TextDigest.NameOf(
                notice.Code,
                notice.Path ?? "",
                notice.Text[0].English
            ),
            _ => TextDigest.NameOf(notice.Code, notice.Path ?? ""),
        };

    /// <summary>The widget shows issues of the same fingerprint as one.</summary>
    private static string Unique(Dictionary<string, int> prints, string print)
    {
        var count = prints.GetValueOrDefault(print) + 1;
        prints[print] = count;
        return count == 1 ? print : $"{print}-{count.ToString(CultureInfo.InvariantCulture)}";
    }
}
