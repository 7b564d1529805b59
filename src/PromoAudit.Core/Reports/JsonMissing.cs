using System.Text.Json;
using PromoAudit.Findings;

namespace PromoAudit.Reports;

/// <summary>A field that somebody should fill in, in <see cref="JsonReport"/>.</summary>
internal static class JsonMissing
{
    public static void Write(Utf8JsonWriter json, PlanAudit plan, WantedField wanted)
    {
        json.WriteStartObject();
        json.WriteString("plan", plan.Path);
        json.WriteString("field", wanted.Path);
        JsonParts.Strings(json, "names", wanted.Names);
        JsonParts.Place(json, wanted.Place);
        JsonParts.TextOrNull(json, "reason", wanted.Reason);
        JsonParts.Strings(json, "decides", wanted.Decides);
        JsonParts.Strings(json, "helps", wanted.Helps);
        json.WriteNumber("weight", decimal.Round(wanted.Weight, 4, MidpointRounding.ToEven));
        json.WriteEndObject();
    }
}
