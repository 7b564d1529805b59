using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Reports;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Reports.Formats;

/// <summary>Runs made in code in which the gate has looked: known and waived findings, reservations, plans that could not be read.</summary>
internal static class GovernedRuns
{
    public const string Hostile =
        "a|b `c` *d* <img src=x onerror=alert(1)> [e](https://evil.example) @everyone #1 ]]> &amp; ::error::f ##vso[task.complete result=Succeeded;]g \u202E\u200B\u0007\n/merge";

    public static readonly SourceText Waivers = new(
        "waivers.yaml",
        """
        waivers:
          - rule: refund/threshold-not-rechecked
            expires: 2026-12-31
        """
    );

    public static Finding Known =>
        SampleRuns.Refund with
        {
            Standing = Standing.Known,
            Fingerprint = "1111111111111111",
        };

    public static Finding Waived => WaivedFor("the till ends it", "陈晓");

    /// <summary>About a waiver file; belongs to no plan.</summary>
    public static Finding Expired =>
        new()
        {
            RuleId = "governance/waiver-expired",
            Severity = Severity.High,
            Confidence = Confidence.Certain,
            Place = PlaceIn(Waivers, "expires: 2026-12-31"),
            Title = new("A waiver has expired", "豁免已过期"),
            Message = new("The waiver counted until 2026-12-31.", "这条豁免的有效期到 2026-12-31 为止。"),
            Why = new("What was waived for a time is open again.", "限期豁免到期后，漏洞重新生效。"),
            Remedy = new("Renew or delete it.", "续期或删除。"),
            Fingerprint = "2222222222222222",
        };

    public static AuditRun Everything =>
        new()
        {
            RuleSet = SampleRuns.Core,
            Plans =
            [
                SampleRuns.Audited(
                    "plans/a.yaml",
                    SampleRuns.Undecided,
                    SampleRuns.Unbounded,
                    SampleRuns.Refund,
                    Known,
                    Waived
                ),
                SampleRuns.Audited(
                    "plans/b.yaml",
                    [],
                    SampleRuns.Refund with
                    {
                        Severity = Severity.Medium,
                        Place = null,
                    }
                ),
                SampleRuns.Audited("plans/clean.yaml", []),
                SampleRuns.Broken("plans/c.yaml"),
                SampleRuns.Audited("plans/hostile.yaml", [], OfText(Hostile), WaivedFor(Hostile, Hostile)),
            ],
            Diagnostics =
            [
                new Diagnostic("PA510", DiagnosticSeverity.Warning, null, new("There is no \"x\".", "找不到“x”。")),
            ],
            OtherFiles = 1,
            ExitCode = 2,
            Gate = new GateResult(
                new Decision(
                    Outcome.Unreadable,
                    Severity.High,
                    [new("1 of 5 plans could not be read.", "5 份方案中有 1 份读不了。")]
                ),
                [
                    new Assurance(
                        AssuranceKind.GraveInconclusive,
                        AssuranceLevel.Fail,
                        4,
                        new("4 checks that could be high lack figures.", "4 项可能达到“高”的检查缺少数据。"),
                        new("Fill in the fields that are named.", "请补上列出的字段。"),
                        ["catalog[TEE].cost", "shop.returns.window"]
                    ),
                    new Assurance(
                        AssuranceKind.SkippedFile,
                        AssuranceLevel.Warn,
                        1,
                        new("1 file was skipped.", "跳过了 1 个文件。"),
                        null,
                        ["plans/notes.yaml"]
                    ),
                    new Assurance(
                        AssuranceKind.StaleBaseline,
                        AssuranceLevel.Ignore,
                        1,
                        new("Nobody asked.", "没人问。"),
                        null,
                        []
                    ),
                ],
                [Expired]
            ),
        };

    public static Finding OfText(string text) =>
        SampleRuns.Refund with
        {
            Title = LocalizedText.Same(text),
            Message = LocalizedText.Same(text),
            Why = LocalizedText.Same(text),
            Remedy = LocalizedText.Same(text),
            Subjects = ["promotion:" + text],
            Fixes = [new FieldFix("promotion.limits.total", text)],
            Fingerprint = "3333333333333333",
        };

    public static Finding WaivedFor(string reason, string approver) =>
        SampleRuns.Refund with
        {
            Standing = Standing.Waived,
            Waiver = new AppliedWaiver(reason, approver, new DateOnly(2026, 12, 31), PlaceIn(Waivers, "rule:")),
            Fingerprint = "4444444444444444",
        };

    /// <summary>A run that ends as it is told, with one finding that stops it if anything does.</summary>
    public static AuditRun Ending(Outcome outcome, Severity? threshold, params Finding[] findings) =>
        SampleRuns.Of(findings) with
        {
            Gate = new GateResult(new Decision(outcome, threshold, []), [], []),
        };

    public static string Written(string format, AuditRun run, Language language = Language.English)
    {
        var writer = new StringWriter();
        var options = ReportOptions.Default with { Language = language };
        ReportFormats.Find(format).ShouldNotBeNull().Write(run, writer, options);
        return writer.ToString().Replace(ToolVersion.Current, "(this version)", StringComparison.Ordinal);
    }

    private static SourcePlace PlaceIn(SourceText file, string text)
    {
        var start = file.Text.IndexOf(text, StringComparison.Ordinal);
        return new SourcePlace(file, new SourceSpan(start, start + text.Length));
    }
}
