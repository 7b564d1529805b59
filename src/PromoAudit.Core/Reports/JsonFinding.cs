using System.Collections.Immutable;
using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Repairs;
using PromoAudit.Reports.Attacks;
using PromoAudit.Rules;

namespace PromoAudit.Reports;

/// <summary>One finding of <see cref="JsonReport"/>.</summary>
internal static class JsonFinding
{
    /// <param name="plan">Null for a finding about a file of waivers or the baseline.</param>
    /// <param name="repairs">Null where nobody asked for them.</param>
    /// <param name="rules">Null where the set is not at hand.</param>
    /// <param name="ruleEdits">What the rule says to write, proven, for a report that is to be read back; null where nobody has tried.</param>
    public static void Write(
        Utf8JsonWriter json,
        PlanAudit? plan,
        Finding finding,
        FindingRepairs? repairs,
        RuleSet? rules,
        ImmutableArray<FileEdit>? ruleEdits = null
    )
    {
        json.WriteStartObject();
        JsonParts.StringOrNull(json, "plan", plan?.Path);
        json.WriteString("ruleId", finding.RuleId);
        JsonParts.Strings(json, "classes", finding.Classes);
        json.WriteString("severity", TextWords.Of(finding.Severity).English);
        json.WriteString("confidence", JsonParts.Word(finding.Confidence));
        json.WriteBoolean("preview", finding.IsPreview);
        JsonParts.Place(json, finding.Place);
        JsonParts.Strings(json, "subjects", finding.Subjects);
        JsonParts.Strings(json, "involves", finding.Involves);
        JsonParts.Text(json, "title", finding.Title);
        JsonParts.Text(json, "message", finding.Message);
        JsonParts.Text(json, "why", finding.Why);
        JsonParts.Text(json, "remedy", finding.Remedy);
        JsonParts.TextOrNull(json, "docs", rules?.Find(finding.RuleId) is { } rule ? rules.PagesOf(rule) : null);
        Values(json, finding);
        RestsOn(json, finding);
        JsonParts.Money(json, "moneyAtRisk", finding.MoneyAtRisk, finding.Unbounded, plan?.Currency);
        Attack(json, finding);
        JsonCharts.Write(json, finding.Charts);
        ChangeFirst(json, finding.ChangeFirst);
        JsonRepairs.Write(json, finding, repairs);
        if (ruleEdits is { } edits)
        {
            JsonRepairs.FileEdits(json, "ruleEdits", edits);
        }

        Related(json, finding);
        JsonParts.TextOrNull(json, "lowered", finding.Lowered);
        JsonParts.StringOrNull(
            json,
            "loweredFrom",
            finding.LoweredFrom is { } severity ? TextWords.Of(severity).English : null
        );
        Acceptance(json, finding.Acceptance);
        JsonParts.Strings(json, "absorbed", finding.Absorbed);
        JsonStanding.Write(json, finding, plan?.Currency);
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

    private static void RestsOn(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("restsOn");
        foreach (var basis in finding.RestsOn)
        {
            json.WriteStartObject();
            json.WriteString("name", basis.Name);
            JsonParts.Text(json, "describes", basis.Describes);
            JsonParts.Text(json, "shown", basis.Shown);
            json.WriteString("source", basis.Source);
            json.WriteBoolean("verified", basis.Verified);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Attack(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Attack is not { } found)
        {
            json.WriteNull("attack");
            return;
        }

        json.WriteStartObject("attack");
        JsonAttack.WriteMembers(json, found);
        json.WriteEndObject();
    }

    private static void ChangeFirst(Utf8JsonWriter json, FieldToChange? first)
    {
        if (first is null)
        {
            json.WriteNull("changeFirst");
            return;
        }

        json.WriteStartObject("changeFirst");
        json.WriteString("field", first.Path);
        JsonParts.Place(json, first.Place);
        JsonParts.StringOrNull(json, "to", first.To);
        json.WriteEndObject();
    }

    private static void Acceptance(Utf8JsonWriter json, Acceptance? acceptance)
    {
        if (acceptance is null)
        {
            json.WriteNull("acceptance");
            return;
        }

        json.WriteStartObject("acceptance");
        json.WriteBoolean("honoured", acceptance.IsHonoured);
        json.WriteStartArray("signed");
        foreach (var signed in acceptance.Signed)
        {
            json.WriteStartObject();
            json.WriteString("promotion", signed.Promotion);
            json.WriteNumber("lossUpTo", signed.UpTo);
            json.WriteString("approvedBy", signed.ApprovedBy);
            JsonParts.StringOrNull(json, "reason", signed.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (acceptance.ExceededBy is { } excess)
        {
            json.WriteNumber("exceededBy", excess);
        }
        else
        {
            json.WriteNull("exceededBy");
        }

        JsonParts.Text(json, "note", acceptance.Note);
        json.WriteEndObject();
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
