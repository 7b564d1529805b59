using PromoAudit.Repairs;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>The repairs of one finding for people: what to write, what that is proven to do, what it costs honest buyers, what else would do.</summary>
internal static class RepairText
{
    private static readonly LocalizedText Proven = new("Proven", "验证");
    private static readonly LocalizedText Price = new("Price", "代价");
    private static readonly LocalizedText Or = new("Or", "或者");

    public static void WriteTo(TextPage page, FindingRepairs found, string currency)
    {
        if (found.Repairs.IsEmpty)
        {
            Label(page, RepairWords.Write, RepairWords.None(found, page.Words));
            return;
        }

        var best = found.Repairs[0];
        foreach (var edit in best.Edits)
        {
            Label(page, RepairWords.Write, page.Ansi.Green(RepairWords.Told(edit, withFrom: true, page.Words)));
        }

        Label(page, Proven, RepairWords.Removed(best, found, page.Words));
        Label(page, Price, RepairWords.Cost(best.Cost, currency, page.Words));
        foreach (var other in found.Repairs.AsSpan()[1..])
        {
            var edits = page.Joined(other.Edits.Select(edit => RepairWords.Told(edit, withFrom: false, page.Words)));
            Label(page, Or, $"{edits}{page.In("  ", "　")}{RepairWords.Short(other.Cost, currency, page.Words)}");
        }

        if (!found.IsComplete)
        {
            Label(page, TextWords.Note, page.In(RepairWords.Incomplete));
        }
    }

    private static void Label(TextPage page, LocalizedText label, string text) =>
        page.Labelled(label, text, TextWords.LabelColumns(page.Language));
}
