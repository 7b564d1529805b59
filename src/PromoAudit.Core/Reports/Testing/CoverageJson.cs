using System.Text.Json;
using PromoAudit.Rules;
using PromoAudit.Workshop.Coverage;

namespace PromoAudit.Reports.Testing;

/// <summary>What every condition came to, for programs.</summary>
public static class CoverageJson
{
    public const string Schema = "promoaudit/coverage/1";

    public static void Write(RuleSet set, CoverageResult result, TextWriter writer)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        ScoreJson.Start(json, Schema, set, result.Covered);
        foreach (var rule in result.Rules)
        {
            ScoreJson.StartRule(json, rule.RuleId, rule.Covered);
            json.WriteNumber("unreadableTests", rule.Unreadable);
            json.WriteStartArray("conditions");
            foreach (var observation in rule.Observations)
            {
                Write(json, observation);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            output.FlushWhenFull();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Observation observation)
    {
        json.WriteStartObject();
        JsonParts.Place(json, observation.Place);
        json.WriteString("text", observation.Text);
        json.WriteBoolean("wasTrue", observation.WasTrue);
        json.WriteBoolean("wasFalse", observation.WasFalse);
        json.WriteBoolean("wasUnknown", observation.WasUnknown);
        json.WriteBoolean("canBeUnknown", observation.CanBeUnknown);
        json.WriteEndObject();
    }
}
