using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Text;

namespace PromoAudit.Reports.Sarif;

/// <summary>The steps of an attack as a code flow: viewers walk through them one by one.</summary>
internal static class SarifFlow
{
    public static void Write(Utf8JsonWriter json, SarifFiles files, PlanAudit plan, Finding finding, Language language)
    {
        if (finding.Attack is not { Steps.Length: > 0 } attack)
        {
            return;
        }

        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach (var step in attack.Steps)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            if ((step.Place ?? finding.Place) is { } place)
            {
                SarifPlaces.Physical(json, files, place);
            }
            else
            {
                SarifPlaces.Physical(json, files, plan.Path);
            }

            SarifText.Message(json, step.Story, language);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Every place that the steps of a finding stand at.</summary>
    public static IEnumerable<SourcePlace?> PlacesOf(Finding finding) =>
        finding.Attack is { } attack ? attack.Steps.Select(step => step.Place) : [];
}
