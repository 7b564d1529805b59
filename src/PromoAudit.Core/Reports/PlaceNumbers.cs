using System.Globalization;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>A place as formats for services write it: counted from 1, the end column is the first one behind the place.</summary>
/// <param name="EndColumn">Null for a place of whole lines.</param>
internal readonly record struct PlaceNumbers(string StartLine, string StartColumn, string EndLine, string? EndColumn)
{
    /// <summary>A place that takes up whole lines ends on the last of them, not before the next.</summary>
    public static PlaceNumbers Of(SourcePlace place)
    {
        var (start, end) = (place.Start, place.End);
        var isWhole = end.Column == 0 && end.Line > start.Line;
        return new PlaceNumbers(
            Number(start.Line),
            Number(start.Column),
            Number(isWhole ? end.Line - 1 : end.Line),
            isWhole ? null : Number(end.Column)
        );
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
