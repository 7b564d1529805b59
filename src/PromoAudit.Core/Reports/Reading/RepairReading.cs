using System.Collections.Immutable;
using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Repairs;

namespace PromoAudit.Reports.Reading;

/// <summary>Repairs of findings, as <see cref="JsonRepairs"/> writes them.</summary>
internal static class RepairReading
{
    /// <returns>Null where nobody asked for repairs.</returns>
    public static FindingRepairs? Of(JsonElement json, Finding finding, PlaceReading places) =>
        json.Given("repairSearch") is { } search
            ? new FindingRepairs(
                finding,
                json.Each("repairs", repair => Repair(repair, places)),
                search.Bool("complete")
            )
            : null;

    public static ImmutableArray<FileEdit> FileEdits(JsonElement json, string name, PlaceReading places) =>
        json.Each(name, edit => new FileEdit(places.PlaceIn(edit), edit.String("text")));

    private static Repair Repair(JsonElement json, PlaceReading places)
    {
        var cost = json.Member("honestBuyers");
        var edits = json.Each("edits", edit => Edit(edit, places));
        return new Repair
        {
            Edits = edits.IsEmpty ? throw new ReportFormatException("edits") : edits,
            Removes = json.Each(
                "removes",
                removed => new RemovedFinding(removed.String("ruleId"), removed.String("fingerprint"))
            ),
            Cost = new HonestCost(cost.Int("baskets"), cost.Int("dearer"), cost.Number("meanRise")),
            Rank = json.Int("rank"),
            FileEdits = FileEdits(json, "fileEdits", places),
        };
    }

    private static RepairEdit Edit(JsonElement json, PlaceReading places) =>
        new(json.String("field"), json.StringOrNull("from"), json.String("to"), places.PlaceOf(json))
        {
            AddsToList = json.Bool("addsToList"),
        };
}
