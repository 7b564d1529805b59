using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>The text of an expression and the way back from its offsets to places of the file it stands in.</summary>
internal sealed class ExpressionSource
{
    private readonly SourceText _file;

    // Where the text starts in the file; null when it was escaped or folded, so that offsets do not carry over.
    private readonly int? _offset;
    private readonly SourceSpan _whole;

    private ExpressionSource(SourceText file, string text, int? offset, SourceSpan whole)
    {
        _file = file;
        Text = text;
        _offset = offset;
        _whole = whole;
    }

    public string Text { get; }

    public SourcePlace Place => new(_file, _whole);

    /// <summary>An expression that is a whole file, for tests and for the command line.</summary>
    public static ExpressionSource FromText(string path, string text)
    {
        var file = new SourceText(path, text);
        return new ExpressionSource(file, text, 0, new SourceSpan(0, text.Length));
    }

    /// <summary>
    /// White space means nothing in an expression, so the raw lines of the file are read, indentation included, and offsets
    /// are the file's. Where quoting changed more than white space, the value is read and every place is the whole scalar.
    /// </summary>
    public static ExpressionSource FromScalar(YamlScalar scalar)
    {
        var raw = scalar.File.Slice(scalar.Span);
        if (scalar.Style == ScalarStyle.Quoted && raw.Length >= 2 && SameButForSpace(raw[1..^1], scalar.Value))
        {
            return new ExpressionSource(scalar.File, raw[1..^1], scalar.Span.Start + 1, scalar.Span);
        }

        return SameButForSpace(raw, scalar.Value)
            ? new ExpressionSource(scalar.File, raw, scalar.Span.Start, scalar.Span)
            : new ExpressionSource(scalar.File, scalar.Value, null, scalar.Span);
    }

    /// <summary>The scalar as it stands in the file, quotes and escapes included.</summary>
    internal static ExpressionSource RawOf(YamlScalar scalar) =>
        new(scalar.File, scalar.File.Slice(scalar.Span), scalar.Span.Start, scalar.Span);

    public SourcePlace PlaceOf(SourceSpan span) =>
        _offset is { } offset
            ? new SourcePlace(_file, new SourceSpan(offset + span.Start, offset + Math.Max(span.Start, span.End)))
            : Place;

    /// <summary>A part of this text as a source of its own.</summary>
    internal ExpressionSource Part(SourceSpan span) =>
        new(_file, Text[span.Start..span.End], _offset + span.Start, PlaceOf(span).Span);

    /// <summary>Other text for the same place: what a folded template shows is not what its raw lines hold.</summary>
    internal ExpressionSource WithText(string text) => new(_file, text, null, _whole);

    internal static bool SameButForSpace(string left, string right)
    {
        var from = 0;
        foreach (var letter in left)
        {
            if (char.IsWhiteSpace(letter))
            {
                continue;
            }

            while (from < right.Length && char.IsWhiteSpace(right[from]))
            {
                from++;
            }

            if (from == right.Length || right[from++] != letter)
            {
                return false;
            }
        }

        return right.AsSpan(from).IsWhiteSpace();
    }
}
