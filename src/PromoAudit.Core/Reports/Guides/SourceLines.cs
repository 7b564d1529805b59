using PromoAudit.Text;

namespace PromoAudit.Reports.Guides;

/// <summary>A piece of a file as lines, moved to the left edge.</summary>
internal static class SourceLines
{
    public static IReadOnlyList<string> Of(SourcePlace? place)
    {
        if (place is null)
        {
            return [];
        }

        var margin = place.Start.Column;
        var lines = new List<string>();
        foreach (var line in place.File.Slice(place.Span).TrimEnd().Split('\n'))
        {
            var spaces = line.Length - line.TrimStart(' ').Length;
            var cut = lines.Count == 0 ? 0 : Math.Min(margin, spaces);
            lines.Add(line[cut..].TrimEnd('\r'));
        }

        return lines;
    }
}
