using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Governance.Baselines;
using PromoAudit.Governance.Waivers;

namespace PromoAudit.Reports;

/// <summary>What the gate says: of a finding, and of the waivers and the baseline of the run.</summary>
internal static class JsonStanding
{
    public static string Word(Standing standing) =>
        standing switch
        {
            Standing.Known => "known",
            Standing.Waived => "waived",
            _ => "open",
        };

    /// <param name="currency">That of the plan.</param>
    public static void Write(Utf8JsonWriter json, Finding finding, string? currency)
    {
        json.WriteString("standing", Word(finding.Standing));
        if (finding.Waiver is { } waiver)
        {
            json.WriteStartObject("waiver");
            json.WriteString("reason", waiver.Reason);
            json.WriteString("approver", waiver.Approver);
            json.WriteString("expires", AuditDay.Write(waiver.Expires));
            JsonParts.Place(json, waiver.Place);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("waiver");
        }

        if (finding.Recorded is { } recorded)
        {
            json.WriteStartObject("recorded");
            json.WriteString("file", recorded.File);
            json.WriteString("since", AuditDay.Write(recorded.Since));
            json.WriteString("severity", TextWords.Of(recorded.Severity).English);
            JsonParts.Strings(json, "newcomers", recorded.Newcomers);
            JsonParts.Money(json, "moneyAtRisk", recorded.MoneyAtRisk, recorded.Unbounded, currency);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("recorded");
        }
    }

    /// <summary>The members <c>waivers</c> and <c>baseline</c> of the run.</summary>
    public static void Write(Utf8JsonWriter json, GateResult? gate)
    {
        json.WriteStartArray("waivers");
        foreach (var use in gate?.Waivers ?? [])
        {
            Write(json, use);
        }

        json.WriteEndArray();
        if (gate?.Baseline is { } baseline)
        {
            Write(json, baseline);
        }
        else
        {
            json.WriteNull("baseline");
        }
    }

    private static void Write(Utf8JsonWriter json, WaiverUse use)
    {
        json.WriteStartObject();
        json.WriteString("rule", use.Waiver.Rule);
        JsonParts.StringOrNull(json, "plan", use.Waiver.Plan);
        JsonParts.Strings(json, "subjects", use.Waiver.Subjects);
        json.WriteString("reason", use.Waiver.Reason);
        json.WriteString("approver", use.Waiver.Approver);
        JsonParts.StringOrNull(json, "expires", use.Waiver.Until is { } until ? AuditDay.Write(until) : null);
        JsonParts.Place(json, use.Waiver.Place);
        json.WriteBoolean("counts", use.Counts);
        json.WriteBoolean("ignored", use.IsIgnored);
        json.WriteBoolean("judged", use.IsJudged);
        json.WriteBoolean("expired", use.IsExpired);
        json.WriteNumber("uses", use.Uses);
        json.WriteBoolean("needsSubject", use.NeedsSubject);
        JsonParts.StringOrNull(json, "locked", use.Locked);
        JsonParts.Strings(json, "others", use.Others);
        JsonParts.Strings(json, "plans", use.Plans);
        JsonParts.Strings(json, "nearPlans", use.NearPlans);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BaselineUse use)
    {
        json.WriteStartObject("baseline");
        json.WriteString("path", use.Path);
        json.WriteNumber("entries", use.Entries);
        json.WriteNumber("matched", use.Matched);
        json.WriteNumber("stale", use.Stale);
        JsonGate.Names(json, "ignored", use.Ignored);
        json.WriteStartArray("judged");
        foreach (var entry in use.Judged)
        {
            json.WriteStartObject();
            json.WriteString("file", entry.File);
            json.WriteString("ruleId", entry.Rule);
            JsonParts.Strings(json, "subjects", entry.Subjects);
            json.WriteString("plan", entry.Plan);
            json.WriteString("fingerprint", entry.Fingerprint);
            json.WriteNumber("times", entry.Times);
            json.WriteNumber("matched", entry.Matched);
            JsonParts.Strings(json, "plans", entry.Plans);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
