using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Repairs;
using PromoAudit.Text;

namespace PromoAudit.Reports.Reading;

/// <summary>The audit of one plan from what <see cref="JsonReport"/> says of it: equal to the one it was written from in all that reports show.</summary>
internal static class PlanReading
{
    /// <param name="plan">Of the member <c>plans</c>.</param>
    /// <param name="findings">Those of the plan, as are the others.</param>
    /// <param name="repairs">Gets the repairs of the findings, where they were asked for.</param>
    public static PlanAudit Of(
        JsonElement plan,
        IReadOnlyList<JsonElement> findings,
        IReadOnlyList<JsonElement> inconclusive,
        IReadOnlyList<JsonElement> diagnostics,
        RepairBook repairs
    )
    {
        var places = new PlaceReading();
        foreach (var part in (IReadOnlyList<JsonElement>[])[findings, inconclusive, diagnostics])
        {
            foreach (var json in part)
            {
                places.Note(json);
            }
        }

        places.Know(plan.Member("excerpts"));
        return new PlanAudit
        {
            Path = plan.String("path"),
            Id = plan.StringOrNull("id"),
            Status = StatusOf(plan.String("status")),
            Profile = plan.StringOrNull("profile"),
            Currency = plan.StringOrNull("currency"),
            OnlyMeetings = plan.Given("onlyMeetings") is not null && plan.Bool("onlyMeetings"),
            ReadFiles = plan.Given("files") is null
                ? []
                : plan.Each("files", file => new AuditedFile(file.String("path"), file.String("digest"))),
            Reach = GateReading.Reach(plan.Member("reach")),
            Findings = [.. findings.Select(json => Finding(json, places, repairs))],
            WaiversIgnored = plan.Strings("waiversIgnored"),
            Inconclusive = [.. inconclusive.Select(json => Inconclusive(json, places))],
            Diagnostics = [.. diagnostics.Select(json => Diagnostic(json, places))],
        };
    }

    public static Diagnostic Diagnostic(JsonElement json, PlaceReading places) =>
        new(
            json.String("code"),
            json.String("severity") switch
            {
                "error" => DiagnosticSeverity.Error,
                "warning" => DiagnosticSeverity.Warning,
                _ => throw new ReportFormatException("severity"),
            },
            places.PlaceOf(json),
            json.Text("message"),
            json.TextOrNull("remedy")
        );

    private static PlanStatus StatusOf(string word) =>
        word switch
        {
            "audited" => PlanStatus.Audited,
            "notAudited" => PlanStatus.NotAudited,
            "failed" => PlanStatus.Failed,
            _ => throw new ReportFormatException("status"),
        };

    private static Finding Finding(JsonElement json, PlaceReading places, RepairBook repairs)
    {
        var finding = FindingReading.Of(json, places);
        if (RepairReading.Of(json, finding, places) is { } found)
        {
            repairs.Add(found);
        }

        if (json.Given("ruleEdits") is not null)
        {
            repairs.AddRuleEdits(finding, RepairReading.FileEdits(json, "ruleEdits", places));
        }

        return finding;
    }

    private static Inconclusive Inconclusive(JsonElement json, PlaceReading places) =>
        new(
            json.String("ruleId"),
            json.Strings("subjects"),
            json.Each(
                "missing",
                field => new MissingField(field.String("field"), places.PlaceOf(field), field.TextOrNull("reason"))
            )
        )
        {
            Gravest = json.Severity("gravest"),
            IsPreview = json.Bool("preview"),
            IsCutShort = json.Bool("cutShort"),
        };
}
