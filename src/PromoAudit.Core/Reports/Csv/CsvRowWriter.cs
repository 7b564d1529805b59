using PromoAudit.Text;

namespace PromoAudit.Reports.Csv;

/// <summary>One row. Numbers stand as they are; every other cell is quoted, and none is taken for a formula.</summary>
internal static class CsvRowWriter
{
    /// <summary>
    /// Spreadsheets calculate a cell that starts with one of these (https://owasp.org/www-community/attacks/CSV_Injection); with an
    /// apostrophe before it, it is text. Some take the wide forms of East Asia too.
    /// </summary>
    private const string Formula = "=+-@＝＋－＠";

    public static void Write(TextWriter writer, IReadOnlyList<CsvField> cells)
    {
        for (var index = 0; index < cells.Count; index++)
        {
            if (index > 0)
            {
                writer.Write(',');
            }

            writer.Write(Cell(cells[index]));
        }

        writer.Write("\r\n");
    }

    /// <summary>What the cell says, line ends as spaces and hidden characters made visible, with the apostrophe where one is needed.</summary>
    private static string Shown(string text)
    {
        var shown = DisplayText.OneLine(text);
        var start = shown.AsSpan().TrimStart();
        return start.Length > 0 && Formula.Contains(start[0], StringComparison.Ordinal) ? "'" + shown : shown;
    }

    private static string Cell(CsvField cell) =>
        cell.IsNumber || cell.Text.Length == 0
            ? cell.Text
            : $"\"{Shown(cell.Text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

/// <param name="IsNumber">A plain number of ours, which stands without quotes.</param>
internal readonly record struct CsvField(string Text, bool IsNumber = false);
