using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Repairs;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Sarif;

/// <summary>Edits that are proven to close a hole.</summary>
internal sealed class SarifFixes(RuleSet? rules, SarifFiles files, Language language)
{
    /// <summary>Each proof audits a plan once more, so a large run gets them for its first findings only.</summary>
    private const int MostProofs = 200;

    private int _proofs;

    public void Write(Utf8JsonWriter json, PlanAudit plan, Finding finding)
    {
        if (rules is null || finding.Fixes.IsEmpty || _proofs++ >= MostProofs)
        {
            return;
        }

        var edits = RuleFix.For(plan, finding, rules);
        if (edits.IsEmpty)
        {
            return;
        }

        var fields = string.Join(", ", finding.Fixes.Select(fix => $"{fix.Path}: {fix.To}"));
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifText.Message(json, "description", new($"Write {fields}.", $"写上 {fields}。"), language);
        json.WriteStartArray("artifactChanges");
        foreach (var edit in edits)
        {
            json.WriteStartObject();
            files.WriteLocation(json, "artifactLocation", edit.Place.File.Path);
            json.WriteStartArray("replacements");
            json.WriteStartObject();
            SarifPlaces.Region(json, "deletedRegion", edit.Place);
            SarifText.Object(json, "insertedContent", edit.Text);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
