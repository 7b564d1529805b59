using System.Text.Json;
using PromoAudit.Rules;
using PromoAudit.Workshop.Comparing;

namespace PromoAudit.Reports.Comparing;

/// <summary>Differences for programs.</summary>
public static class ComparisonJson
{
    public const string Schema = "promoaudit/rules-diff/1";

    public static void Write(ComparisonRun run, TextWriter writer)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        Set(json, "before", run.Sets.Before);
        Set(json, "after", run.Sets.After);
        json.WriteString("class", ChangeWords.Of(run.Sets.Class).English);
        json.WriteString("suggestedVersion", run.Sets.Suggested);
        json.WriteStartArray("changes");
        foreach (var change in run.Sets.Changes)
        {
            json.WriteStartObject();
            json.WriteString(change.IsData ? "data" : "rule", change.Subject);
            json.WriteString("kind", ChangeWords.Of(change.Kind).English);
            JsonParts.StringOrNull(json, "part", change.Part.Length > 0 ? change.Part : null);
            JsonParts.StringOrNull(json, "before", change.Kind == ChangeKind.Added ? null : change.Before);
            JsonParts.StringOrNull(json, "after", change.Kind == ChangeKind.Removed ? null : change.After);
            json.WriteString("class", ChangeWords.Of(change.Class).English);
            json.WriteEndObject();
            output.FlushWhenFull();
        }

        json.WriteEndArray();
        json.WriteStartArray("plans");
        foreach (var plan in run.Plans)
        {
            Plan(json, plan);
            output.FlushWhenFull();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Set(Utf8JsonWriter json, string name, RuleSet set)
    {
        json.WriteStartObject(name);
        json.WriteString("name", set.Name);
        json.WriteString("version", set.Version);
        json.WriteString("digest", set.Digest);
        json.WriteEndObject();
    }

    private static void Plan(Utf8JsonWriter json, PlanComparison plan)
    {
        json.WriteStartObject();
        json.WriteString("path", plan.Path);
        json.WriteBoolean("audited", plan.IsComplete);
        json.WriteStartArray("changes");
        foreach (var change in plan.Changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", ChangeWords.Of(change.Kind).English);
            json.WriteString("rule", change.RuleId);
            JsonParts.Strings(json, "subjects", change.Subjects);
            JsonParts.StringOrNull(json, "severityBefore", WordOf(change.SeverityBefore));
            JsonParts.StringOrNull(json, "severityAfter", WordOf(change.SeverityAfter));
            JsonParts.StringOrNull(json, "toldBy", change.ToldBy);
            JsonParts.StringOrNull(json, "fingerprint", (change.After ?? change.Before)?.Fingerprint);
            JsonParts.Place(json, (change.After ?? change.Before)?.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string? WordOf(Severity? severity) =>
        severity is { } known ? RuleWords.Severities.WordFor(known) : null;
}
