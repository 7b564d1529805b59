namespace PromoAudit.Text;

/// <summary>Puts one more entry behind the last one of a list, in the style of the list.</summary>
internal static class YamlListWriter
{
    /// <returns>The new text, or null where it is not plain how to.</returns>
    public static string? Add(SourceText file, YamlEntry entry, string value) =>
        entry.Value switch
        {
            YamlScalar { IsBlank: true } or YamlScalar { Value: "none" } => YamlSpans.Replaced(
                file,
                entry,
                $"[{value}]"
            ),
            YamlScalar scalar when YamlSpans.IsOfOneLine(file, scalar) => YamlSpans.Replaced(
                file,
                entry,
                $"[{file.Slice(scalar.Span)}, {value}]"
            ),
            YamlSequence { Items.Count: > 0 } list => Behind(file, list, value),
            YamlSequence => YamlSpans.Replaced(file, entry, $"[{value}]"),
            _ => null,
        };

    private static string? Behind(SourceText file, YamlSequence list, string value)
    {
        var last = list.Items[^1].Span;
        if (last.Start < list.Span.Start || last.End > list.Span.End)
        {
            return null;
        }

        if (file.Text[list.Span.Start] == '[' && list.Items[0].Span.Start > list.Span.Start)
        {
            return file.Text[..last.End] + ", " + value + file.Text[last.End..];
        }

        var line = file.PositionOf(list.Items[0].Span.Start).Line;
        var start = file.StartOf(line);
        var before = file.Text[start..list.Items[0].Span.Start];
        if (before.Trim() != "-")
        {
            return null;
        }

        var end = file.EndOf(file.PositionOf(last.End).Line);
        return file.Text[..end] + YamlSpans.LineEnd(file) + before + value + file.Text[end..];
    }
}
