using System.Text.Json;
using PromoAudit.Governance;
using PromoAudit.Governance.Settings;
using PromoAudit.Plans;
using PromoAudit.Rules;

namespace PromoAudit.Reports.Guides;

/// <summary>The JSON Schema of <c>promoaudit.yaml</c>, written from its reader's tables of keys.</summary>
public static class SettingsFileSchema
{
    public static void Write(TextWriter writer) =>
        SchemaParts.Document(
            writer,
            "PromoAudit configuration",
            new("What `promoaudit check` goes by.", "`promoaudit check` 的配置。"),
            json => SchemaParts.Object(json, SettingKeys.All, Value),
            ("expression", SchemaParts.Expression),
            ("change", json => SchemaParts.Object(json, RuleKeys.Change, RuleSetFileSchema.Value)),
            ("output", json => SchemaParts.Object(json, SettingKeys.Output, Value))
        );

    private static void Value(Utf8JsonWriter json, RuleKey key)
    {
        switch (key.Name)
        {
            case SettingKeys.Version:
                SchemaParts.Words(json, ["1"]);
                break;
            case "plans" or "waivers":
                SchemaParts.List(json, items => items.WriteString("type", "string"));
                break;
            case "overrides":
                RuleSetFileSchema.Changes(json);
                break;
            case "profile":
                SchemaParts.Words(json, PlanChecks.Profiles);
                break;
            case "language":
                SchemaParts.Words(json, ["en", "zh"]);
                break;
            case "fail-on":
                SchemaParts.Words(json, [.. RuleWords.Severities.All, "never"]);
                break;
            case "format":
                SchemaParts.Words(json, ReportFormats.Names);
                break;
            case "outputs":
                SchemaParts.List(json, items => SchemaParts.Reference(items, "output"));
                break;
            case "assurance":
                Assurance(json);
                break;
            case "repairs":
                json.WriteString("type", "boolean");
                break;
            case "jobs":
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", 1);
                json.WriteNumber("maximum", SettingsReader.MostJobs);
                break;
            default:
                json.WriteString("type", "string");
                break;
        }
    }

    private static void Assurance(Utf8JsonWriter json)
    {
        json.WriteStartArray("oneOf");
        json.WriteStartObject();
        SchemaParts.Words(json, [AssuranceReader.Strict]);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", value: false);
        json.WriteStartObject("properties");
        foreach (var kind in AssuranceTraits.All.Select(traits => traits.Name).Append(AssuranceReader.All))
        {
            json.WriteStartObject(kind);
            SchemaParts.Words(json, AssurancePolicy.LevelNames);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
