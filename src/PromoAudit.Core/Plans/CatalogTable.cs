using PromoAudit.Text;

namespace PromoAudit.Plans;

/// <summary>
/// A catalogue file as the items it lists: one row an item, the header naming the fields (<c>lowest.days7</c> for a field of a
/// group), several categories or tags separated by <c>;</c> or <c>|</c>, an empty cell for what is not known.
/// </summary>
internal static class CatalogTable
{
    public static YamlSequence? Read(SourceText file, Diagnostics diagnostics)
    {
        if (CsvReader.Read(file, diagnostics) is not { } table)
        {
            return null;
        }

        var items = new List<YamlNode>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var fields = new List<(string Path, CsvCell Header, CsvCell Cell)>(row.Cells.Count);
            for (var column = 0; column < row.Cells.Count; column++)
            {
                if (row.Cells[column].Text.Trim().Length > 0)
                {
                    fields.Add((table.Header[column].Text.Trim(), table.Header[column], row.Cells[column]));
                }
            }

            if (fields.Count > 0)
            {
                items.Add(Group(file, fields));
            }
        }

        return new YamlSequence(file, new SourceSpan(0, file.Text.Length), items);
    }

    private static YamlMapping Group(SourceText file, List<(string Path, CsvCell Header, CsvCell Cell)> fields)
    {
        var entries = new List<YamlEntry>();
        var span = fields[0].Cell.Span.Union(fields[^1].Cell.Span);
        foreach (var group in fields.GroupBy(field => Head(field.Path), StringComparer.Ordinal))
        {
            var first = group.First();
            var key = new YamlScalar(file, first.Header.Span, group.Key, ScalarStyle.Plain);
            YamlNode value = first.Path.Contains('.', StringComparison.Ordinal)
                ? Group(
                    file,
                    [.. group.Select(field => (field.Path[(group.Key.Length + 1)..], field.Header, field.Cell))]
                )
                : Cell(file, group.Key, first.Cell);
            entries.Add(new YamlEntry(key, value));
        }

        return new YamlMapping(file, span, entries);
    }

    private static string Head(string path) =>
        path.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? path[..dot] : path;

    private static YamlNode Cell(SourceText file, string field, CsvCell cell)
    {
        var text = cell.Text.Trim();
        return field is "category" or "tags"
            ? new YamlSequence(
                file,
                cell.Span,
                [
                    .. text.Split(
                            [';', '|', '；'],
                            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                        )
                        .Select(part => Scalar(file, cell, part)),
                ]
            )
            : Scalar(file, cell, text);
    }

    private static YamlScalar Scalar(SourceText file, CsvCell cell, string text) =>
        new(file, cell.Span, text, ScalarStyle.Plain);
}
