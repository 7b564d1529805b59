using System.Collections.Immutable;
using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Repairs;

namespace PromoAudit.Reports;

/// <summary>The repairs of one finding: what the rule says to write, or, where they were asked for, what is proven to close the hole.</summary>
internal static class JsonRepairs
{
    public static void Write(Utf8JsonWriter json, Finding finding, FindingRepairs? found)
    {
        json.WriteStartArray("fixes");
        Fixes(json, finding);
        json.WriteEndArray();
        json.WriteStartArray("repairs");
        if (found is null)
        {
            Fixes(json, finding);
        }

        foreach (var repair in found?.Repairs ?? [])
        {
            Proven(json, repair);
        }

        json.WriteEndArray();
        if (found is null)
        {
            json.WriteNull("repairSearch");
            return;
        }

        json.WriteStartObject("repairSearch");
        json.WriteBoolean("complete", found.IsComplete);
        json.WriteEndObject();
    }

    public static void FileEdits(Utf8JsonWriter json, string name, ImmutableArray<FileEdit> edits)
    {
        json.WriteStartArray(name);
        foreach (var edit in edits)
        {
            json.WriteStartObject();
            JsonParts.Place(json, edit.Place);
            json.WriteString("text", edit.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Fixes(Utf8JsonWriter json, Finding finding)
    {
        foreach (var fix in finding.Fixes)
        {
            json.WriteStartObject();
            json.WriteString("field", fix.Path);
            json.WriteString("to", fix.To);
            json.WriteEndObject();
        }
    }

    private static void Proven(Utf8JsonWriter json, Repair repair)
    {
        json.WriteStartObject();
        json.WriteString("field", repair.Edits[0].Field);
        json.WriteString("to", repair.Edits[0].To);
        json.WriteNumber("rank", repair.Rank);
        json.WriteStartArray("edits");
        foreach (var edit in repair.Edits)
        {
            json.WriteStartObject();
            json.WriteString("field", edit.Field);
            JsonParts.StringOrNull(json, "from", edit.From);
            json.WriteString("to", edit.To);
            json.WriteBoolean("addsToList", edit.AddsToList);
            JsonParts.Place(json, edit.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        FileEdits(json, "fileEdits", repair.FileEdits);
        json.WriteStartArray("removes");
        foreach (var removed in repair.Removes)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", removed.RuleId);
            json.WriteString("fingerprint", removed.Fingerprint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("honestBuyers");
        json.WriteNumber("baskets", repair.Cost.Baskets);
        json.WriteNumber("dearer", repair.Cost.Dearer);
        json.WriteNumber("share", Math.Round(repair.Cost.Share, 4));
        json.WriteNumber("meanRise", repair.Cost.MeanRise);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
