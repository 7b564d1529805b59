namespace PromoAudit.Text;

/// <param name="Text">What the cell says: quotes taken off, doubled quotes single; without quotes, outer spaces taken off.</param>
/// <param name="Span">Where it stands, quotes included.</param>
internal readonly record struct CsvCell(string Text, SourceSpan Span);

/// <summary>One line of data; as many cells as the header has.</summary>
internal sealed record CsvRow(IReadOnlyList<CsvCell> Cells)
{
    public SourceSpan Span => Cells[0].Span.Union(Cells[^1].Span);
}

/// <summary>A table with a header line; column names are unique and not blank.</summary>
internal sealed record CsvTable(SourceText File, IReadOnlyList<CsvCell> Header, IReadOnlyList<CsvRow> Rows);
