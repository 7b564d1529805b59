using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Rules;

namespace PromoAudit.Reports;

/// <summary>The decision on a run, and what it rests on besides findings and checks.</summary>
internal static class JsonGate
{
    /// <summary>Null where nobody asked for a decision.</summary>
    public static void Write(Utf8JsonWriter json, GateResult? gate)
    {
        if (gate is null)
        {
            json.WriteNull("gate");
            return;
        }

        json.WriteStartObject("gate");
        json.WriteString("decision", GateWords.Of(gate.Decision.Outcome));
        JsonParts.StringOrNull(
            json,
            "threshold",
            gate.Decision.Threshold is { } threshold ? RuleWords.Severities.WordFor(threshold) : null
        );
        json.WriteStartArray("reasons");
        foreach (var reason in gate.Decision.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("en", reason.English);
            json.WriteString("zh", reason.Chinese);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("assurances");
        foreach (var assurance in gate.Assurances)
        {
            Assurance(json, assurance);
        }

        json.WriteEndArray();
        Inputs(json, gate.Inputs);
        json.WriteEndObject();
    }

    /// <summary>How far the audit of a plan went.</summary>
    public static void Reach(Utf8JsonWriter json, AuditReach reach)
    {
        json.WriteStartObject("reach");
        JsonParts.NumberOrNull(json, "promotions", reach.Promotions);
        JsonParts.Strings(json, "notLive", reach.NotLive);
        json.WriteStartArray("subjects");
        foreach (var kind in reach.Subjects)
        {
            json.WriteStringValue(RuleWords.Subjects.WordFor(kind));
        }

        json.WriteEndArray();
        JsonParts.Strings(json, "cutShort", reach.CutShort);
        json.WriteStartArray("unverified");
        foreach (var figure in reach.Unverified)
        {
            json.WriteStartObject();
            json.WriteString("name", figure.Name);
            json.WriteString("of", figure.Of);
            json.WriteString("source", figure.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Assurance(Utf8JsonWriter json, Assurance assurance)
    {
        json.WriteStartObject();
        json.WriteString("kind", AssuranceTraits.Of(assurance.Kind).Name);
        json.WriteString("level", AssurancePolicy.NameOf(assurance.Level));
        json.WriteNumber("count", assurance.Count);
        JsonParts.Text(json, "message", assurance.Message);
        JsonParts.TextOrNull(json, "remedy", assurance.Remedy);
        JsonParts.Strings(json, "details", assurance.Details);
        json.WriteEndObject();
    }

    private static void Inputs(Utf8JsonWriter json, GateInputs inputs)
    {
        json.WriteStartObject("inputs");
        json.WriteBoolean("readable", inputs.IsReadable);
        JsonParts.StringOrNull(json, "configuration", inputs.Configuration);
        Names(json, "emptyPaths", inputs.EmptyPaths);
        Names(json, "skippedFiles", inputs.SkippedFiles);
        JsonParts.StringOrNull(json, "unchangedSince", inputs.UnchangedSince);
        Names(json, "weakenedRules", inputs.WeakenedRules);
        json.WriteNumber("meetingsLeftOut", inputs.MeetingsLeftOut);
        Names(json, "staleBaseline", inputs.StaleBaseline);
        Names(json, "ignoredWaivers", inputs.IgnoredWaivers);
        json.WriteEndObject();
    }

    internal static void Names(Utf8JsonWriter json, string name, NameTally tally)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", tally.Count);
        JsonParts.Strings(json, "names", tally.Names);
        json.WriteEndObject();
    }
}
