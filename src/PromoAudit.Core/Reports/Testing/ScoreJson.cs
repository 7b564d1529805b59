using System.Text.Json;
using PromoAudit.Rules;
using PromoAudit.Workshop;

namespace PromoAudit.Reports.Testing;

/// <summary>What the JSON of scores has in common: the set with its score, then the rules with theirs.</summary>
internal static class ScoreJson
{
    /// <summary>Leaves the array of the rules open.</summary>
    public static void Start(Utf8JsonWriter json, string schema, RuleSet set, Score score)
    {
        json.WriteStartObject();
        json.WriteString("schema", schema);
        json.WriteString("name", set.Name);
        json.WriteString("version", set.Version);
        Write(json, score);
        json.WriteStartArray("rules");
    }

    /// <summary>Leaves the rule open.</summary>
    public static void StartRule(Utf8JsonWriter json, string id, Score score)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        Write(json, score);
    }

    private static void Write(Utf8JsonWriter json, Score score)
    {
        json.WriteNumber("reached", score.Reached);
        json.WriteNumber("of", score.Of);
        json.WriteNumber("percent", score.Percent);
    }
}
