namespace PromoAudit.Text;

/// <summary>A half-open range of a file's text, in UTF-16 units counted from 0.</summary>
public readonly record struct SourceSpan(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>The smallest span that contains both.</summary>
    public SourceSpan Union(SourceSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));
}

/// <summary>A line and a column, both counted from 0; reports add one.</summary>
public readonly record struct LinePosition(int Line, int Column);
