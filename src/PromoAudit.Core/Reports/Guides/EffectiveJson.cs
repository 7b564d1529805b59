using System.Text.Json;
using PromoAudit.Rules;

namespace PromoAudit.Reports.Guides;

/// <summary>What <see cref="EffectiveListing"/> says, for programs.</summary>
public static class EffectiveJson
{
    public const string Schema = "promoaudit/effective-rules/1";

    /// <param name="onlyChanged">Without rules that are as they were written.</param>
    public static void Write(RuleSet set, bool onlyChanged, TextWriter writer)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        JsonReport.RuleSet(json, RuleSetLabel.Of(set));
        json.WriteStartArray("rules");
        foreach (var rule in set.Rules)
        {
            var effective = EffectiveRule.Of(set, rule);
            if (effective.IsChanged || !onlyChanged)
            {
                Rule(json, effective);
                output.FlushWhenFull();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, EffectiveRule effective)
    {
        var rule = effective.Rule;
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("set", effective.Home.Name);
        json.WriteString("setVersion", effective.Home.Version);
        json.WriteString("status", RuleWords.Statuses.WordFor(rule.Status));
        JsonParts.StringOrNull(json, "replacedBy", rule.ReplacedBy);
        json.WriteBoolean("runs", rule.Runs);
        json.WriteBoolean("locked", rule.IsLocked);
        json.WriteStartObject("off");
        json.WriteBoolean("value", rule.IsOff);
        Origin(json, effective.Switch);
        json.WriteEndObject();
        json.WriteStartObject("severity");
        json.WriteStartArray("steps");
        foreach (var step in rule.Severities)
        {
            json.WriteStartObject();
            json.WriteString("severity", RuleWords.Severities.WordFor(step.Severity));
            JsonParts.StringOrNull(json, "when", step.When);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Origin(json, effective.Severity);
        json.WriteEndObject();
        json.WriteStartArray("parameters");
        foreach (var (parameter, bounds, setting) in effective.Parameters)
        {
            json.WriteStartObject();
            json.WriteString("name", parameter.Name);
            json.WriteString("type", parameter.Type);
            json.WriteString("value", setting.Value);
            JsonParts.StringOrNull(json, "min", bounds.Min?.Value.Trim());
            JsonParts.StringOrNull(json, "max", bounds.Max?.Value.Trim());
            Origin(json, setting);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Null where the value is as the rule was written.</summary>
    private static void Origin(Utf8JsonWriter json, EffectiveSetting? setting)
    {
        if (setting?.Change is not { } change)
        {
            json.WriteNull("changed");
            return;
        }

        json.WriteStartObject("changed");
        json.WriteString("set", change.Set);
        JsonParts.StringOrNull(json, "was", setting.Was);
        json.WriteString("reason", change.Reason);
        JsonParts.StringOrNull(json, "by", change.By);
        JsonParts.Place(json, setting.Place);
        json.WriteEndObject();
    }
}
