using System.Collections.Immutable;
using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Repairs;
using PromoAudit.Text;

namespace PromoAudit.Reports.Sarif;

/// <summary>Edits that are proven to close a hole: every repair where they were asked for, else what the rule itself says.</summary>
internal sealed class SarifFixes(AuditRun run, SarifFiles files, Language language)
{
    private int _proofs;

    public FindingRepairs? RepairsOf(Finding finding) => run.Repairs?.Of(finding);

    public void Write(Utf8JsonWriter json, PlanAudit plan, Finding finding)
    {
        var fixes = RepairsOf(finding) is { } found ? Repaired(found) : OfRule(plan, finding);
        if (fixes.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("fixes");
        foreach (var (fields, edits) in fixes)
        {
            json.WriteStartObject();
            SarifText.Message(json, "description", new($"Write {fields}.", $"写上 {fields}。"), language);
            json.WriteStartArray("artifactChanges");
            foreach (var edit in edits)
            {
                Change(json, edit);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static ImmutableArray<(string Fields, ImmutableArray<FileEdit> Edits)> Repaired(FindingRepairs found) =>
        [.. found.Repairs.Select(repair => (Told(repair), repair.FileEdits))];

    private ImmutableArray<(string Fields, ImmutableArray<FileEdit> Edits)> OfRule(PlanAudit plan, Finding finding)
    {
        if (run.Rules is not { } rules || finding.Fixes.IsEmpty || _proofs++ >= RepairBook.MostRuleEdits)
        {
            return [];
        }

        var edits = run.Repairs?.RuleEditsOf(finding) ?? RuleFix.For(plan, finding, rules);
        return edits.IsEmpty ? [] : [(string.Join(", ", finding.Fixes.Select(fix => $"{fix.Path}: {fix.To}")), edits)];
    }

    private static string Told(Repair repair) =>
        string.Join(", ", repair.Edits.Select(edit => $"{edit.Field}: {(edit.AddsToList ? "+ " : "")}{edit.To}"));

    private void Change(Utf8JsonWriter json, FileEdit edit)
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
}
