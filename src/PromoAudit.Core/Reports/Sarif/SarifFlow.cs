using System.Text.Json;
using PromoAudit.Facts.Attacks;
using PromoAudit.Findings;
using PromoAudit.Reports.Attacks;
using PromoAudit.Text;

namespace PromoAudit.Reports.Sarif;

/// <summary>The steps of an attack as a code flow: viewers walk through them one by one.</summary>
internal static class SarifFlow
{
    public static void Write(Utf8JsonWriter json, SarifFiles files, PlanAudit plan, Finding finding, Language language)
    {
        if (finding.Attack is not { Attack: { Steps.Length: > 0 } attack })
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
            if ((PlaceOf(step, attack) ?? finding.Place) is { } place)
            {
                SarifPlaces.Physical(json, files, place);
            }
            else
            {
                SarifPlaces.Physical(json, files, plan.Path);
            }

            SarifText.Message(json, ActWords.Story(step, plan.Currency ?? ""), language);
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
        finding.Attack is { Attack: var attack } ? attack.Steps.Select(step => PlaceOf(step, attack)) : [];

    /// <summary>What is ordered is promised by a promotion; what is sold, kept or sent back is an article.</summary>
    private static SourcePlace? PlaceOf(AttackStep step, Attack attack)
    {
        var promotion = step.Promotions.IsEmpty ? null : step.Promotions[0].Source.Place;
        var item = attack.Item?.Source.Place;
        return step.Kind is Act.Resell or Act.Keep or Act.Return or Act.Refund && step.Goods.Length > 0
            ? item ?? promotion
            : promotion ?? item;
    }
}
