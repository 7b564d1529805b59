using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Governance.Baselines;
using PromoAudit.Governance.Waivers;

namespace PromoAudit.Reports.Reading;

/// <summary>What the gate said, as <see cref="JsonStanding"/> writes it.</summary>
internal static class StandingReading
{
    public static Standing StandingOf(JsonElement json) =>
        json.String("standing") switch
        {
            "open" => Standing.Open,
            "known" => Standing.Known,
            "waived" => Standing.Waived,
            _ => throw new ReportFormatException("standing"),
        };

    public static AppliedWaiver Waiver(JsonElement json, PlaceReading places) =>
        new(json.String("reason"), json.String("approver"), Day(json, "expires"), places.PlaceIn(json));

    public static RecordedFinding Recorded(JsonElement json)
    {
        var risk = json.Given("moneyAtRisk");
        return new RecordedFinding(
            json.String("file"),
            Day(json, "since"),
            json.Severity("severity"),
            risk?.NumberOrNull("amount"),
            risk?.Bool("unbounded") ?? false
        )
        {
            Newcomers = json.Strings("newcomers"),
        };
    }

    /// <summary>One of the member <c>waivers</c> of the run.</summary>
    public static WaiverUse Use(JsonElement json, PlaceReading places) =>
        new(
            new Waiver(json.String("rule"), places.PlaceIn(json))
            {
                Plan = json.StringOrNull("plan"),
                Subjects = json.Strings("subjects"),
                Reason = json.String("reason"),
                Approver = json.String("approver"),
                Until = json.Given("expires") is null ? null : Day(json, "expires"),
            }
        )
        {
            Counts = json.Bool("counts"),
            IsIgnored = json.Bool("ignored"),
            IsJudged = json.Bool("judged"),
            IsExpired = json.Bool("expired"),
            Uses = json.Int("uses"),
            NeedsSubject = json.Bool("needsSubject"),
            Locked = json.StringOrNull("locked"),
            Others = json.Strings("others"),
            Plans = json.Strings("plans"),
            NearPlans = json.Strings("nearPlans"),
        };

    /// <summary>The member <c>baseline</c> of the run, where it is not null.</summary>
    public static BaselineUse Baseline(JsonElement json) =>
        new(
            json.String("path"),
            json.Int("entries"),
            json.Each(
                "judged",
                entry => new EntryUse(
                    entry.String("fingerprint"),
                    entry.String("ruleId"),
                    entry.String("plan"),
                    entry.String("file"),
                    entry.Int("times"),
                    entry.Int("matched")
                )
                {
                    Subjects = entry.Strings("subjects"),
                    Plans = entry.Strings("plans"),
                }
            )
        )
        {
            Ignored = GateReading.Names(json.Member("ignored")),
        };

    private static DateOnly Day(JsonElement json, string name) =>
        AuditDay.Read(json.String(name)) ?? throw new ReportFormatException(name);
}
