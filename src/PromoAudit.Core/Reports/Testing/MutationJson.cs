using System.Text.Json;
using PromoAudit.Rules;
using PromoAudit.Workshop.Mutation;

namespace PromoAudit.Reports.Testing;

/// <summary>Which changes no test noticed, for programs.</summary>
public static class MutationJson
{
    public const string Schema = "promoaudit/mutation/1";

    public static void Write(RuleSet set, MutationResult result, TextWriter writer)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        ScoreJson.Start(json, Schema, set, result.Caught);
        foreach (var rule in result.Rules)
        {
            ScoreJson.StartRule(json, rule.RuleId, rule.Caught);
            json.WriteNumber("brokenTests", rule.Broken);
            json.WriteNumber("notTried", rule.LeftOut);
            json.WriteStartArray("missed");
            foreach (var mutant in rule.Missed)
            {
                Write(json, mutant);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            output.FlushWhenFull();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Mutant mutant)
    {
        json.WriteStartObject();
        JsonParts.Place(json, mutant.Place);
        json.WriteString("part", PartOf(mutant.Part));
        json.WriteString("before", mutant.Before);
        json.WriteString("after", mutant.After);
        JsonParts.Text(json, "hint", mutant.Hint);
        json.WriteEndObject();
    }

    private static string PartOf(RulePartKind part) =>
        part switch
        {
            RulePartKind.Parameter => "params",
            RulePartKind.Let => "let",
            RulePartKind.When => "when",
            RulePartKind.Severity => "severity",
            _ => "lowered",
        };
}
