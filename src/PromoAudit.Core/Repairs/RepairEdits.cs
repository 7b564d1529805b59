using System.Collections.Immutable;
using PromoAudit.Findings;

namespace PromoAudit.Repairs;

/// <summary>Edits as people read them: the field, what it says, what it is to say and where that stands.</summary>
internal static class RepairEdits
{
    public static ImmutableArray<RepairEdit> Of(PlanAudit audit, Candidate candidate) =>
        audit.Plan is { } plan ? [.. candidate.Edits.Select(edit => Of(PlanField.Find(plan, edit), edit))] : [];

    private static RepairEdit Of(PlanField? field, FieldEdit edit)
    {
        var said =
            field?.Said is { } place && place.File.Text.Length >= place.Span.End ? place.File.Slice(place.Span) : null;
        return new RepairEdit(edit.Path, OneLine(said), edit.Value, field?.Place) { AddsToList = edit.Adds };
    }

    /// <summary>A value of several lines is told on one.</summary>
    private static string? OneLine(string? text) =>
        text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
