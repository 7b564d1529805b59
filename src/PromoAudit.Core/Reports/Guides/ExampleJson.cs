using System.Collections.Immutable;
using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Reports.Guides;

/// <summary>For programs: how every example and case of a rule set came out, in the order of the rules.</summary>
public static class ExampleJson
{
    public const string Schema = "promoaudit/rule-tests/1";

    public static void Write(RuleSet set, ImmutableArray<ExampleResult> results, TextWriter writer)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        JsonReport.Tool(json);
        JsonReport.RuleSet(json, new RuleSetLabel(set.Name, set.Version, set.Digest, set.Rules.Length));
        json.WriteStartArray("results");
        foreach (var result in results)
        {
            Result(json, result);
            output.FlushWhenFull();
        }

        json.WriteEndArray();
        Summary(json, results);
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, ExampleResult result)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", result.RuleId);
        json.WriteString("kind", result.Name is null ? "example" : "case");
        json.WriteNumber("number", result.Number);
        JsonParts.StringOrNull(json, "name", result.Name);
        JsonParts.Place(json, result.Place);
        json.WriteString("fires", RuleWords.Answers.WordFor(result.Expected));
        json.WriteString("outcome", ExampleWords.KeyOf(result.Outcome));
        json.WriteStartArray("differences");
        foreach (var difference in result.Differences)
        {
            json.WriteStartObject();
            json.WriteString("kind", ExampleWords.KeyOf(difference.Kind));
            json.WriteString("what", difference.What);
            json.WriteString("expected", difference.Expected);
            json.WriteString("actual", difference.Actual);
            JsonParts.Place(json, difference.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Came(json, result);
        json.WriteEndObject();
    }

    private static void Came(Utf8JsonWriter json, ExampleResult result)
    {
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            json.WriteStartObject();
            json.WriteString("severity", TextWords.Of(finding.Severity).English);
            JsonParts.Place(json, finding.Place);
            JsonParts.Strings(json, "subjects", finding.Subjects);
            JsonParts.Text(json, "message", finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("missing");
        foreach (var field in result.Inconclusive.SelectMany(check => check.Missing))
        {
            json.WriteStringValue(field.Path);
        }

        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Diagnostics)
        {
            JsonParts.Diagnostic(json, diagnostic);
        }

        json.WriteEndArray();
    }

    private static void Summary(Utf8JsonWriter json, ImmutableArray<ExampleResult> results)
    {
        var count = ExampleCount.Of(results);
        json.WriteStartObject("summary");
        json.WriteNumber("rules", count.Rules);
        json.WriteNumber("examples", count.Examples);
        json.WriteNumber("cases", count.Cases);
        foreach (var outcome in Enum.GetValues<ExampleOutcome>())
        {
            json.WriteNumber(ExampleWords.KeyOf(outcome), results.Count(result => result.Outcome == outcome));
        }

        json.WriteEndObject();
    }
}
