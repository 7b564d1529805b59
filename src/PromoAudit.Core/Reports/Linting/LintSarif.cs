using System.Text.Json;
using PromoAudit.Reports.Sarif;
using PromoAudit.Text;
using PromoAudit.Workshop.Linting;

namespace PromoAudit.Reports.Linting;

/// <summary>SARIF 2.1.0: checks are its rules, findings its results, and what keeps the set from loading is told as a notification.</summary>
internal sealed class LintSarif(LintRun run, string? folder, int? exitCode, Language language)
{
    private readonly SarifFiles _files = new(
        new AuditRun
        {
            Folder = folder,
            Diagnostics =
            [
                .. run.Diagnostics,
                .. run.Findings.Select(finding => new Diagnostic(
                    finding.Check,
                    DiagnosticSeverity.Warning,
                    finding.Place,
                    finding.Message
                )),
            ],
        }
    );

    private readonly Dictionary<string, int> _indices = run
        .Checks.Select((check, index) => KeyValuePair.Create(check.Name, index))
        .ToDictionary(StringComparer.Ordinal);

    public void Write(TextWriter writer)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("$schema", SarifReport.Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Driver(json);
        json.WriteString("language", SarifText.Tag(language));
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("automationDetails");
        json.WriteString("id", run.Rules is { } rules ? $"promoaudit-lint/{rules.Name}/" : "promoaudit-lint/");
        json.WriteEndObject();
        Invocation(json);
        SarifReport.Roots(json, language);
        _files.WriteArtifacts(json);
        json.WriteStartArray("results");
        foreach (var finding in run.Findings)
        {
            Result(json, finding);
            output.FlushWhenFull();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Driver(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "PromoAudit rules lint");
        json.WriteString("semanticVersion", ToolVersion.Current);
        json.WriteString("language", SarifText.Tag(language));
        SarifText.BothStrings(json, "globalMessageStrings", language);
        json.WriteStartArray("rules");
        foreach (var check in run.Checks)
        {
            json.WriteStartObject();
            json.WriteString("id", check.Name);
            SarifText.Object(json, "shortDescription", check.Asks.In(language));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LintWords.Level(check.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Invocation(Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", run.Rules is not null);
        if (exitCode is { } code)
        {
            json.WriteNumber("exitCode", code);
        }

        json.WriteStartArray("toolExecutionNotifications");
        foreach (var diagnostic in run.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteStartObject("descriptor");
            json.WriteString("id", diagnostic.Code);
            json.WriteEndObject();
            json.WriteString("level", diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning");
            SarifText.Message(json, SarifText.Joined(diagnostic.Message, diagnostic.Remedy), language);
            Location(json, diagnostic.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void Result(Utf8JsonWriter json, LintFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Check);
        json.WriteNumber("ruleIndex", _indices[finding.Check]);
        json.WriteString("level", LintWords.Level(finding.Severity));
        SarifText.Message(json, SarifText.Joined(finding.Message, finding.Remedy), language);
        Location(json, finding.Place);
        json.WriteStartObject("properties");
        json.WritePropertyName("finding");
        LintJson.Finding(json, finding);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Location(Utf8JsonWriter json, SourcePlace? place)
    {
        if (place is null)
        {
            return;
        }

        json.WriteStartArray("locations");
        json.WriteStartObject();
        SarifPlaces.Physical(json, _files, place, withText: true);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
