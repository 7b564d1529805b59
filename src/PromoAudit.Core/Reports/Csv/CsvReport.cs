using System.Globalization;
using PromoAudit.Reports.Notices;
using PromoAudit.Text;

namespace PromoAudit.Reports.Csv;

/// <summary>
/// For spreadsheets: a row for each finding and for whatever else the run says, comma-separated with a header (RFC 4180). It starts with a
/// byte-order mark, without which Excel takes UTF-8 for something else and shows no Chinese. Names of columns and closed words are the
/// same in every language; money is a plain number beside its currency.
/// </summary>
internal sealed class CsvReport : IReport
{
    private const char ByteOrderMark = '\uFEFF';

    private static readonly string[] Header =
    [
        "kind",
        "level",
        "severity",
        "standing",
        "rule",
        "title",
        "message",
        "plan",
        "plan_id",
        "path",
        "line",
        "column",
        "subjects",
        "money_at_risk",
        "unbounded",
        "currency",
        "waived_by",
        "waived_until",
        "waiver_reason",
        "fingerprint",
    ];

    public string Name => "csv";

    public void Write(AuditRun run, TextWriter writer, ReportOptions options)
    {
        writer.Write(ByteOrderMark);
        CsvRowWriter.Write(writer, [.. Header.Select(Text)]);
        foreach (var notice in RunNotices.Of(run))
        {
            CsvRowWriter.Write(writer, Cells(notice, run.Folder, options.Language));
        }
    }

    private static CsvField[] Cells(Notice notice, string? folder, Language language)
    {
        var finding = notice.Finding;
        var place = notice.Place is { } known ? PlaceNumbers.Of(known) : default;
        var hasMoney = finding is { MoneyAtRisk: not null } or { Unbounded: true };
        return
        [
            Text(CsvWords.Of(notice.Kind)),
            Text(CsvWords.Of(notice.Level)),
            Text(finding is null ? null : TextWords.Of(finding.Severity).English),
            Text(finding is null ? null : CsvWords.Of(finding.Standing)),
            Text(notice.Code),
            Text(notice.Title.In(language)),
            Text(Message(notice, language)),
            Text(notice.Plan is null ? null : ReportPath.Of(notice.Plan.Path, folder)),
            Text(notice.Plan?.Id),
            Text(notice.Path is null ? null : ReportPath.Of(notice.Path, folder)),
            Number(place.StartLine),
            Number(place.StartColumn),
            Text(string.Join("; ", finding?.Subjects ?? notice.Check?.Subjects ?? [])),
            Number(finding?.MoneyAtRisk?.ToString("0.############################", CultureInfo.InvariantCulture)),
            Text(
                hasMoney
                    ? finding?.Unbounded == true
                        ? "yes"
                        : "no"
                    : null
            ),
            Text(hasMoney ? notice.Plan?.Currency : null),
            Text(finding?.Waiver?.Approver),
            Text(finding?.Waiver is { } waiver ? NoticeWords.Day(waiver) : null),
            Text(finding?.Waiver?.Reason),
            Text(finding?.Fingerprint),
        ];
    }

    /// <summary>What costs and notes say has columns of its own, or is for people.</summary>
    private static string Message(Notice notice, Language language) =>
        notice.Finding is { } finding
            ? finding.Message.In(language) + (language == Language.Chinese ? "" : " ") + finding.Remedy.In(language)
            : NoticeText.Line(notice, language);

    private static CsvField Text(string? text) => new(text ?? "");

    private static CsvField Number(string? digits) => new(digits ?? "", IsNumber: true);
}
