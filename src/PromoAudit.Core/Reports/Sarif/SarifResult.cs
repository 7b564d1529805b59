using System.Collections.Immutable;
using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Text;

namespace PromoAudit.Reports.Sarif;

/// <summary>One finding as a result.</summary>
internal sealed class SarifResult(
    ImmutableArray<SarifRule> rules,
    SarifFiles files,
    SarifFixes fixes,
    SarifSuppressions suppressions,
    Language language
)
{
    /// <summary>GitHub refuses a result with more places.</summary>
    private const int MostPlaces = 1_000;

    private const string NoFile = "promoaudit.yaml";

    private readonly Dictionary<string, int> _indices = rules
        .Select((rule, index) => KeyValuePair.Create(rule.Id, index))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>How many of its related places are written.</summary>
    public static int PlacesOf(Finding finding) => Math.Min(finding.Related.Length, MostPlaces);

    /// <param name="plan">Null for one about a waiver file.</param>
    public void Write(Utf8JsonWriter json, PlanAudit? plan, Finding finding)
    {
        var index = _indices[finding.RuleId];
        json.WriteStartObject();
        json.WriteString("ruleId", finding.RuleId);
        json.WriteNumber("ruleIndex", index);
        json.WriteString("kind", "fail");
        json.WriteString("level", SarifScale.Level(finding.Severity, finding.IsPreview));
        SarifMessage.Write(json, finding, rules[index].Message, language);
        json.WriteStartArray("locations");
        Location(json, plan, finding);
        json.WriteEndArray();
        Related(json, finding);
        if (plan is not null)
        {
            SarifFlow.Write(json, files, plan, finding, language);
        }

        Fingerprints(json, finding.Fingerprint);
        suppressions.Write(json, plan, finding, language);
        json.WriteNumber("rank", SarifScale.Rank(finding.Severity, finding.Confidence));
        if (plan is not null)
        {
            fixes.Write(json, plan, finding);
        }

        json.WriteStartObject("properties");
        json.WritePropertyName("finding");
        JsonFinding.Write(json, plan, finding, fixes.RepairsOf(finding), rules[index].Set);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>GitHub reads the second only, which the uploading action would otherwise make from the text of the line.</summary>
    private static void Fingerprints(Utf8JsonWriter json, string fingerprint)
    {
        json.WriteStartObject("partialFingerprints");
        json.WriteString("promoaudit/v1", fingerprint);
        json.WriteString("primaryLocationLineHash", fingerprint + ":1");
        json.WriteEndObject();
    }

    private void Location(Utf8JsonWriter json, PlanAudit? plan, Finding finding)
    {
        json.WriteStartObject();
        if (finding.Place is { } place)
        {
            SarifPlaces.Physical(json, files, place, withText: true);
        }
        else
        {
            // Services refuse a result without a file.
            SarifPlaces.Physical(json, files, plan?.Path ?? NoFile);
        }

        json.WriteStartArray("logicalLocations");
        foreach (var subject in finding.Subjects)
        {
            var colon = subject.IndexOf(':');
            json.WriteStartObject();
            json.WriteString("name", subject[(colon + 1)..]);
            json.WriteString("fullyQualifiedName", subject);
            if (colon > 0)
            {
                json.WriteString("kind", subject[..colon]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Related(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Related.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        for (var index = 0; index < PlacesOf(finding); index++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", index + 1);
            SarifPlaces.Physical(json, files, finding.Related[index].Place);
            SarifText.Message(json, finding.Related[index].Note, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
