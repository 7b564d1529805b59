using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Reports.Notices;
using PromoAudit.Text;

namespace PromoAudit.Reports.Sarif;

/// <summary>
/// Known and waived findings as suppressed results. SARIF wants the property on every result of a run or on none (3.27.23), and so it is
/// with what a result is to the baseline (3.27.24).
/// </summary>
internal sealed class SarifSuppressions
{
    private readonly SarifFiles _files;
    private readonly bool _hasSettled;
    private readonly bool _hasKnown;

    private SarifSuppressions(SarifFiles files, bool hasSettled, bool hasKnown) =>
        (_files, _hasSettled, _hasKnown) = (files, hasSettled, hasKnown);

    public static SarifSuppressions Of(AuditRun run, SarifFiles files)
    {
        var summary = RunSummary.Of(run);
        return new SarifSuppressions(files, summary.Known + summary.Waived > 0, summary.Known > 0);
    }

    public void Write(Utf8JsonWriter json, PlanAudit? plan, Finding finding, Language language)
    {
        if (_hasKnown)
        {
            json.WriteString("baselineState", finding.Standing == Standing.Known ? "unchanged" : "new");
        }

        if (!_hasSettled)
        {
            return;
        }

        json.WriteStartArray("suppressions");
        if (NoticeWords.Settled(finding) is { } why)
        {
            json.WriteStartObject();
            json.WriteString("kind", IsInPlan(plan, finding) ? "inSource" : "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", why.In(language));
            if (finding.Waiver is { } waiver)
            {
                json.WriteStartObject("location");
                SarifPlaces.Physical(json, _files, waiver.Place);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A waiver in a comment of the plan, or of the file that the finding is in.</summary>
    private static bool IsInPlan(PlanAudit? plan, Finding finding) =>
        finding.Waiver?.Place.File.Path is { } path && (path == plan?.Path || path == finding.Place?.File.Path);
}
