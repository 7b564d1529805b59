using System.Text.Json;
using PromoAudit.Workshop.Linting;

namespace PromoAudit.Reports.Linting;

/// <summary>For programs: everything in both languages, described by <see cref="LintSchema"/>.</summary>
internal static class LintJson
{
    public const string Schema = "promoaudit/lint/1";

    public static void Write(LintRun run, TextWriter writer)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        JsonReport.RuleSet(json, LabelOf(run));
        json.WriteStartArray("findings");
        foreach (var finding in run.Findings)
        {
            Finding(json, finding);
            output.FlushWhenFull();
        }

        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in run.Diagnostics)
        {
            JsonParts.Diagnostic(json, diagnostic);
        }

        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("errors", run.Count(LintSeverity.Error));
        json.WriteNumber("warnings", run.Count(LintSeverity.Warning));
        json.WriteNumber("hints", run.Count(LintSeverity.Hint));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void Finding(Utf8JsonWriter json, LintFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("check", finding.Check);
        json.WriteString("severity", LintWords.Code(finding.Severity));
        json.WriteString("ruleId", finding.RuleId);
        JsonParts.Place(json, finding.Place);
        JsonParts.Text(json, "message", finding.Message);
        JsonParts.Text(json, "remedy", finding.Remedy);
        json.WriteEndObject();
    }

    public static RuleSetLabel? LabelOf(LintRun run) =>
        run.Rules is { } rules
            ? new RuleSetLabel(rules.Name, rules.Version, rules.Digest, rules.OwnRules.Count())
            : null;
}
