namespace PromoAudit.Text;

/// <summary>Where something stands: a span of one file. An included file keeps its own places.</summary>
public sealed record SourcePlace(SourceText File, SourceSpan Span)
{
    public LinePosition Start => File.PositionOf(Span.Start);

    public LinePosition End => File.PositionOf(Span.End);

    public override string ToString() => $"{File.Path}:{Start.Line + 1}:{Start.Column + 1}";
}
