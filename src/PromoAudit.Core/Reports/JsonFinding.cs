using System.Text.Json;
using PromoAudit.Findings;

namespace PromoAudit.Reports;

/// <summary>One finding of <see cref="JsonReport"/>.</summary>
internal static class JsonFinding
{
    public static void Write(Utf8JsonWriter json, PlanAudit plan, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("plan", plan.Path);
        json.WriteString("ruleId", finding.RuleId);
        JsonParts.Strings(json, "classes", finding.Classes);
        json.WriteString("severity", TextWords.Of(finding.Severity).English);
        json.WriteString("confidence", JsonParts.Word(finding.Confidence));
        json.WriteBoolean("preview", finding.IsPreview);
        JsonParts.Place(json, finding.Place);
        JsonParts.Strings(json, "subjects", finding.Subjects);
        JsonParts.Text(json, "title", finding.Title);
        JsonParts.Text(json, "message", finding.Message);
        JsonParts.Text(json, "why", finding.Why);
        JsonParts.Text(json, "remedy", finding.Remedy);
        Values(json, finding);
        MoneyAtRisk(json, finding, plan.Plan?.Currency);
        json.WriteNull("attack");
        Repairs(json, finding);
        Related(json, finding);
        JsonParts.TextOrNull(json, "lowered", finding.Lowered);
        JsonParts.StringOrNull(
            json,
            "loweredFrom",
            finding.LoweredFrom is { } severity ? TextWords.Of(severity).English : null
        );
        JsonParts.Strings(json, "absorbed", finding.Absorbed);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteEndObject();
    }

    private static void Values(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject("values");
        foreach (var value in finding.Values)
        {
            json.WriteStartObject(value.Name);
            json.WriteString("kind", value.Kind);
            json.WriteString("value", value.Text);
            JsonParts.Text(json, "shown", value.Shown);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void MoneyAtRisk(Utf8JsonWriter json, Finding finding, string? currency)
    {
        if (finding is { MoneyAtRisk: null, Unbounded: false })
        {
            json.WriteNull("moneyAtRisk");
            return;
        }

        json.WriteStartObject("moneyAtRisk");
        if (finding.MoneyAtRisk is { } amount)
        {
            json.WriteNumber("amount", amount);
        }
        else
        {
            json.WriteNull("amount");
        }

        JsonParts.StringOrNull(json, "currency", currency);
        json.WriteBoolean("unbounded", finding.Unbounded);
        json.WriteEndObject();
    }

    private static void Repairs(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("repairs");
        foreach (var fix in finding.Fixes)
        {
            json.WriteStartObject();
            json.WriteString("field", fix.Path);
            json.WriteString("to", fix.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Related(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            JsonParts.Place(json, related.Place);
            JsonParts.Text(json, "note", related.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
