using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>The text of an expression and the way back from its offsets to places of the file it stands in.</summary>
internal sealed class ExpressionSource
{
    private readonly SourceText _file;
    private readonly SourceSpan _whole;
    private readonly Lazy<ScalarMap?> _map;

    // Where the text starts in what the map reads.
    private readonly int _offset;

    private ExpressionSource(SourceText file, SourceSpan whole, string text, Lazy<ScalarMap?> map, int offset)
    {
        _file = file;
        _whole = whole;
        Text = text;
        _map = map;
        _offset = offset;
    }

    public string Text { get; }

    /// <summary>An expression that is a whole file, for tests and for the command line.</summary>
    public static ExpressionSource FromText(string path, string text) =>
        FromScalar(new YamlScalar(new SourceText(path, text), new SourceSpan(0, text.Length), text, ScalarStyle.Block));

    /// <summary>The value of a scalar. Only complaints ask where it was written, so the way back is made when the first one does.</summary>
    public static ExpressionSource FromScalar(YamlScalar scalar) =>
        new(scalar.File, scalar.Span, scalar.Value, new Lazy<ScalarMap?>(() => ScalarMap.Of(scalar)), 0);

    /// <summary>Where a part of the text stands in the file; the whole of it where it was written elsewhere, under an anchor.</summary>
    public SourcePlace PlaceOf(SourceSpan span) =>
        _map.Value is { } map
            ? new SourcePlace(_file, map.SpanOf(new SourceSpan(_offset + span.Start, _offset + span.End)))
            : new SourcePlace(_file, _whole);

    /// <summary>A part of this text as a source of its own.</summary>
    internal ExpressionSource Part(SourceSpan span) =>
        new(_file, _whole, Text[span.Start..span.End], _map, _offset + span.Start);
}
