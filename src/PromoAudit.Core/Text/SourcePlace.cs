namespace PromoAudit.Text;

/// <summary>Where something stands: a span of one file. An included file keeps its own places.</summary>
public sealed record SourcePlace(SourceText File, SourceSpan Span)
{
    public LinePosition Start => File.PositionOf(Span.Start);

    public LinePosition End => File.PositionOf(Span.End);

    // By hand: the comparison that a record brings along would be compiled while the user waits.
    public bool Equals(SourcePlace? other) =>
        other is not null
        && ReferenceEquals(File, other.File)
        && Span.Start == other.Span.Start
        && Span.End == other.Span.End;

    public override int GetHashCode() => unchecked((Span.Start * 31) + Span.End);

    public override string ToString() => $"{File.Path}:{Start.Line + 1}:{Start.Column + 1}";
}
