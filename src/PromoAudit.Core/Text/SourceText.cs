namespace PromoAudit.Text;

/// <summary>The whole text of one file, with the path that messages show for it.</summary>
public sealed class SourceText(string path, string text)
{
    private readonly Lazy<int[]> _lineStarts = new(() => FindLineStarts(text));

    /// <summary>The path as the user wrote it, with forward slashes; <c>&lt;stdin&gt;</c> for standard input.</summary>
    public string Path { get; } = path;

    /// <summary>The decoded text without a byte-order mark; line ends are as in the file.</summary>
    public string Text { get; } = text;

    public int LineCount => _lineStarts.Value.Length;

    public LinePosition PositionOf(int offset)
    {
        var starts = _lineStarts.Value;
        var found = Array.BinarySearch(starts, Math.Clamp(offset, 0, Text.Length));
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line, Math.Clamp(offset, 0, Text.Length) - starts[line]);
    }

    /// <summary>The offset at which a line (counted from 0) starts.</summary>
    public int StartOf(int line) => _lineStarts.Value[line];

    /// <summary>The offset at which a line (counted from 0) ends, before its line end.</summary>
    public int EndOf(int line)
    {
        var starts = _lineStarts.Value;
        var end = line + 1 < starts.Length ? starts[line + 1] : Text.Length;
        while (end > starts[line] && Text[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return end;
    }

    /// <summary>The text of a line (counted from 0) without its line end.</summary>
    public string Line(int line) => Text[StartOf(line)..EndOf(line)];

    public string Slice(SourceSpan span) => Text[span.Start..Math.Min(span.End, Text.Length)];

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
            {
                starts.Add(index + 1);
            }
        }

        return [.. starts];
    }
}
