using System.Collections.Immutable;
using System.Text.Json;
using PromoAudit.Text;

namespace PromoAudit.Reports.Sarif;

/// <summary>
/// For code scanning services and editors: SARIF 2.1.0. Messages are in the language of the run; the other language is there
/// as a translation, and every finding once more as <see cref="JsonReport"/> writes it, so that nothing is lost.
/// </summary>
internal sealed class SarifReport : IReport
{
    /// <summary>GitHub refuses a file with more.</summary>
    public const int MostResults = 25_000;

    public const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Names the driver for its translations; never changes.</summary>
    private const string Guid = "6f1d1c0a-5a0e-4c7e-9b1f-2d8a3c5e7b90";

    public string Name => "sarif";

    public void Write(AuditRun run, TextWriter writer, ReportOptions options)
    {
        var language = options.Language;
        var rules = SarifRule.Of(run);
        var files = new SarifFiles(run);
        var notifications = new SarifNotifications(run, rules, files, language);
        var room = SarifRoom.For(run, MostResults);
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        Driver(json, run, rules, notifications, language);
        json.WriteEndObject();
        output.FlushWhenFull();
        json.WriteStartArray("translations");
        Translation(json, run, rules, notifications, SarifText.Other(language));
        json.WriteEndArray();
        output.FlushWhenFull();
        json.WriteString("language", SarifText.Tag(language));
        json.WriteString("columnKind", "utf16CodeUnits");
        JsonParts.Strings(json, "newlineSequences", ["\r\n", "\n", "\r"]);
        Automation(json, run);
        Invocation(output, run, notifications, room.LeftOut, language);
        Roots(json, language);
        files.WriteArtifacts(json);
        var fixes = new SarifFixes(run, files, language);
        Results(output, run, new SarifResult(rules, files, fixes, SarifSuppressions.Of(run, files), language), room);
        Properties(json, run);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Driver(
        Utf8JsonWriter json,
        AuditRun run,
        ImmutableArray<SarifRule> rules,
        SarifNotifications notifications,
        Language language
    )
    {
        json.WriteStartObject("driver");
        Component(json, run, language);
        json.WriteString("minimumRequiredLocalizedDataSemanticVersion", ToolVersion.Current);
        JsonParts.Strings(json, "contents", ["localizedData", "nonLocalizedData"]);
        SarifRules.Write(json, rules, language);
        notifications.WriteDescriptors(json, language);
        json.WriteStartObject("properties");
        JsonReport.RuleSet(json, run.RuleSet);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Translation(
        Utf8JsonWriter json,
        AuditRun run,
        ImmutableArray<SarifRule> rules,
        SarifNotifications notifications,
        Language language
    )
    {
        json.WriteStartObject();
        Component(json, run, language);
        json.WriteString("localizedDataSemanticVersion", ToolVersion.Current);
        JsonParts.Strings(json, "contents", ["localizedData"]);
        json.WriteStartObject("associatedComponent");
        json.WriteString("name", "PromoAudit");
        json.WriteString("guid", Guid);
        json.WriteEndObject();
        json.WriteStartObject("translationMetadata");
        json.WriteString("name", $"PromoAudit, {SarifText.Tag(language)}");
        json.WriteEndObject();
        SarifRules.WriteTranslation(json, rules, language);
        notifications.WriteDescriptors(json, language);
        json.WriteEndObject();
    }

    private static void Component(Utf8JsonWriter json, AuditRun run, Language language)
    {
        json.WriteString("name", "PromoAudit");
        json.WriteString("guid", Guid);
        json.WriteString("semanticVersion", ToolVersion.Current);
        json.WriteString("language", SarifText.Tag(language));
        json.WriteBoolean("isComprehensive", run.Rules is not null);
        SarifText.Object(
            json,
            "shortDescription",
            language == Language.Chinese
                ? "在促销上线之前检查方案里的资损漏洞。"
                : "Audits planned promotions for loopholes before launch."
        );
        SarifText.BothStrings(json, "globalMessageStrings", language);
    }

    /// <summary>The category under which a service keeps the alerts: one for each rule set, so that two can stand side by side.</summary>
    private static void Automation(Utf8JsonWriter json, AuditRun run)
    {
        json.WriteStartObject("automationDetails");
        json.WriteString("id", run.RuleSet is { } set ? $"promoaudit/{set.Name}/" : "promoaudit/");
        json.WriteEndObject();
    }

    private static void Invocation(
        JsonOutput output,
        AuditRun run,
        SarifNotifications notifications,
        int leftOut,
        Language language
    )
    {
        var json = output.Json;
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", run.IsComplete);
        if (run.ExitCode is { } code)
        {
            json.WriteNumber("exitCode", code);
            json.WriteString("exitCodeDescription", Describe(code).In(language));
        }

        notifications.Write(output, leftOut);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static LocalizedText Describe(int exitCode) =>
        exitCode switch
        {
            0 => new("nothing at or above the threshold", "没有达到拦截级别的漏洞"),
            1 => new("findings at or above the threshold", "有达到拦截级别的漏洞"),
            _ => new(
                "a plan or the rules could not be read, or nothing was audited",
                "方案或规则读不了，或者什么都没有审计"
            ),
        };

    /// <summary>Only what the root is, not where: that differs from machine to machine, and a service knows it.</summary>
    public static void Roots(Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifFiles.Root);
        SarifText.Object(
            json,
            "description",
            language == Language.Chinese
                ? "运行 promoaudit 时所在的文件夹，通常是代码库的根目录。"
                : "The folder that promoaudit was run in, as a rule the root of the repository."
        );
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Results(JsonOutput output, AuditRun run, SarifResult result, SarifRoom room)
    {
        output.Json.WriteStartArray("results");
        foreach (var (plan, finding) in run.Findings)
        {
            if (room.Takes(finding))
            {
                result.Write(output.Json, plan, finding);
                output.FlushWhenFull();
            }
        }

        output.Json.WriteEndArray();
    }

    private static void Properties(Utf8JsonWriter json, AuditRun run)
    {
        json.WriteStartObject("properties");
        json.WriteStartArray("plans");
        foreach (var plan in run.Plans)
        {
            JsonReport.Plan(json, plan);
        }

        json.WriteEndArray();
        JsonReport.Summary(json, RunSummary.Of(run), run.OtherFiles);
        json.WriteEndObject();
    }
}
