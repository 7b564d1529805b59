using System.Collections.Immutable;
using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Repairs;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>For programs: everything in both languages, in one fixed order, described by <see cref="FindingsSchema"/>.</summary>
internal sealed class JsonReport : IReport
{
    public const string Schema = "promoaudit/findings/1";

    public string Name => "json";

    public void Write(AuditRun run, TextWriter writer, ReportOptions options)
    {
        using var output = new JsonOutput(writer, isSealed: run.Shard is not null);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        Tool(json);
        RuleSet(json, run.RuleSet);
        json.WriteStartArray("plans");
        foreach (var plan in run.Plans)
        {
            Plan(json, plan, run.Repairs);
            output.FlushWhenFull();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var (plan, finding) in run.Findings)
        {
            JsonFinding.Write(
                json,
                plan,
                finding,
                run.Repairs?.Of(finding),
                run.Rules,
                run.Shard is null ? null : run.Repairs?.RuleEditsOf(finding)
            );
            output.FlushWhenFull();
        }

        json.WriteEndArray();
        json.WriteStartArray("inconclusive");
        foreach (var plan in run.Plans)
        {
            foreach (var check in plan.Inconclusive)
            {
                Inconclusive(json, plan, check);
                output.FlushWhenFull();
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("missing");
        foreach (var plan in run.Plans)
        {
            foreach (var wanted in plan.Wanted)
            {
                JsonMissing.Write(json, plan, wanted);
                output.FlushWhenFull();
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        Diagnostics(json, null, run.Diagnostics);
        foreach (var plan in run.Plans)
        {
            Diagnostics(json, plan.Path, plan.Diagnostics);
            output.FlushWhenFull();
        }

        json.WriteEndArray();
        JsonStanding.Write(json, run.Gate);
        JsonExcerpts.Write(json, run);
        JsonGate.Write(json, run.Gate);
        Summary(json, RunSummary.Of(run), run.OtherFiles);
        if (run.Shard is { } shard)
        {
            JsonShard.Write(output, shard);
        }

        json.WriteEndObject();
    }

    public static void Tool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", "promoaudit");
        json.WriteString("version", ToolVersion.Current);
        json.WriteEndObject();
    }

    public static void RuleSet(Utf8JsonWriter json, RuleSetLabel? rules)
    {
        if (rules is null)
        {
            json.WriteNull("ruleSet");
            return;
        }

        json.WriteStartObject("ruleSet");
        json.WriteString("name", rules.Name);
        json.WriteString("version", rules.Version);
        json.WriteString("digest", rules.Digest);
        json.WriteNumber("rules", rules.Rules);
        json.WriteStartArray("extends");
        foreach (var below in rules.Extends)
        {
            json.WriteStartObject();
            json.WriteString("name", below.Name);
            json.WriteString("version", below.Version);
            json.WriteString("digest", below.Digest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonParts.Strings(json, "off", rules.Off);
        json.WriteEndObject();
    }

    /// <summary>For whoever reads the report: with the lines that its places stand in.</summary>
    public static void Plan(Utf8JsonWriter json, PlanAudit plan, RepairBook? repairs)
    {
        json.WriteStartObject();
        Members(json, plan);
        JsonExcerpts.Write(json, plan, repairs);
        json.WriteEndObject();
    }

    public static void Plan(Utf8JsonWriter json, PlanAudit plan)
    {
        json.WriteStartObject();
        Members(json, plan);
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, PlanAudit plan)
    {
        json.WriteString("path", plan.Path);
        JsonParts.StringOrNull(json, "id", plan.Id);
        json.WriteString("status", StatusOf(plan));
        JsonParts.StringOrNull(json, "profile", plan.Profile);
        JsonParts.StringOrNull(json, "currency", plan.Currency);
        JsonParts.Strings(json, "waiversIgnored", plan.WaiversIgnored);
        if (plan.OnlyMeetings)
        {
            json.WriteBoolean("onlyMeetings", value: true);
        }

        ReadFiles(json, plan.ReadFiles);
        JsonGate.Reach(json, plan.Reach);
    }

    /// <summary>Left out where they were not asked for.</summary>
    private static void ReadFiles(Utf8JsonWriter json, ImmutableArray<AuditedFile> files)
    {
        if (files.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("digest", file.Digest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Inconclusive(Utf8JsonWriter json, PlanAudit plan, Inconclusive check)
    {
        json.WriteStartObject();
        json.WriteString("plan", plan.Path);
        json.WriteString("ruleId", check.RuleId);
        JsonParts.Strings(json, "subjects", check.Subjects);
        json.WriteString("gravest", RuleWords.Severities.WordFor(check.Gravest));
        json.WriteBoolean("preview", check.IsPreview);
        json.WriteBoolean("cutShort", check.IsCutShort);
        json.WriteStartArray("missing");
        foreach (var field in check.Missing)
        {
            json.WriteStartObject();
            json.WriteString("field", field.Path);
            JsonParts.Place(json, field.Place);
            JsonParts.TextOrNull(json, "reason", field.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static string StatusOf(PlanAudit plan) =>
        plan.Status switch
        {
            PlanStatus.Audited => "audited",
            PlanStatus.Failed => "failed",
            _ => "notAudited",
        };

    private static void Diagnostics(Utf8JsonWriter json, string? plan, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            JsonParts.Diagnostic(json, diagnostic, plan);
        }
    }

    public static void Summary(Utf8JsonWriter json, RunSummary summary, int otherFiles)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("plans", summary.Plans);
        json.WriteNumber("audited", summary.Audited);
        json.WriteNumber("otherFiles", otherFiles);
        json.WriteNumber("findings", summary.Findings);
        json.WriteNumber("open", summary.Open);
        json.WriteNumber("known", summary.Known);
        json.WriteNumber("waived", summary.Waived);
        json.WriteNumber("preview", summary.OnTrial);
        json.WriteNumber("critical", summary.Critical);
        json.WriteNumber("high", summary.High);
        json.WriteNumber("medium", summary.Medium);
        json.WriteNumber("low", summary.Low);
        json.WriteNumber("info", summary.Info);
        json.WriteNumber("inconclusive", summary.Undecided);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteEndObject();
    }
}
