using System.Text.Json;
using PromoAudit.Expressions;
using PromoAudit.Facts.Attacks;
using PromoAudit.Findings.Attacks;
using PromoAudit.Plans;

namespace PromoAudit.Reports.Attacks;

/// <summary>Attacks for programs. Amounts are in the plan's currency.</summary>
public static class AttackJson
{
    public const string Schema = "promoaudit/attacks/1";

    public static void Write(AttackRun run, TextWriter writer)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        JsonParts.Strings(json, "paths", run.Paths);
        JsonParts.StringOrNull(json, "plan", run.Plan?.Id);
        JsonParts.StringOrNull(json, "profile", run.Plan?.Profile);
        JsonParts.StringOrNull(json, "currency", run.Plan?.Currency);
        json.WriteStartArray("attacks");
        foreach (var result in run.Results)
        {
            if ((result.Best ?? result.Possible) is { } attack && run.Plan is { } plan)
            {
                Write(json, plan, result, attack);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("searched");
        foreach (var result in run.Results)
        {
            Searched(json, result);
        }

        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in run.Diagnostics)
        {
            JsonParts.Diagnostic(json, diagnostic);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Plan plan, AimResult result, Attack attack)
    {
        json.WriteStartObject();
        JsonAttack.WriteMembers(json, AttackAccount.Of(attack, plan));
        JsonParts.NumberOrNull(json, "notRuledOut", result.Complete ? 0m : result.NotRuledOut);
        Range(json, result);
        Missing(json, result.Missing);
        Harm(json, attack);
        json.WriteEndObject();
    }

    private static void Range(Utf8JsonWriter json, AimResult result)
    {
        if (result.Possible is not { } possible)
        {
            json.WriteNull("range");
            return;
        }

        json.WriteStartObject("range");
        json.WriteNumber("from", result.Best?.Scale.LossAtCap ?? 0m);
        json.WriteNumber("to", possible.Scale.LossAtCap);
        json.WriteEndObject();
    }

    private static void Harm(Utf8JsonWriter json, Attack attack)
    {
        if (attack.Aim != Aim.Harm)
        {
            json.WriteNull("harm");
            return;
        }

        json.WriteStartObject("harm");
        json.WriteNumber("costPerRound", -attack.GainPerRound);
        json.WriteNumber("costAtCap", -attack.Scale.GainAtCap);
        JsonParts.NumberOrNull(json, "unitsLocked", attack.Harm?.UnitsLocked);
        JsonParts.NumberOrNull(json, "unitHours", attack.Harm?.UnitHours);
        JsonParts.NumberOrNull(json, "costPerUnitHour", attack.Harm?.CostPerUnitHour);
        JsonParts.NumberOrNull(json, "costPerParcel", attack.Harm?.CostPerParcel);
        JsonParts.NumberOrNull(json, "costPerFakeOrder", attack.Harm?.CostPerFakeOrder);
        JsonParts.NumberOrNull(json, "costOfTier", attack.Harm?.CostOfTier);
        json.WriteBoolean("lossUnknown", attack.Harm?.IsLossUnknown == true);
        json.WriteEndObject();
    }

    private static void Searched(Utf8JsonWriter json, AimResult result)
    {
        json.WriteStartObject();
        json.WriteString("aim", AimWords.WordFor(result.Aim));
        json.WriteString(
            "outcome",
            result.Best is not null ? "pays"
                : result.Possible is not null ? "possible"
                : result.Complete ? "nothing"
                : "unfinished"
        );
        json.WriteBoolean("complete", result.Complete);
        JsonParts.NumberOrNull(json, "notRuledOut", result.Complete ? 0m : result.NotRuledOut);
        json.WriteEndObject();
    }

    private static void Missing(Utf8JsonWriter json, Missing missing)
    {
        json.WriteStartArray("missing");
        foreach (var field in missing.Fields)
        {
            json.WriteStartObject();
            json.WriteString("field", field.Path);
            JsonParts.Place(json, field.Place);
            JsonParts.TextOrNull(json, "reason", field.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
