using System.Text;

namespace PromoAudit.Text;

/// <summary>The first line of a place with carets under it, cut to what fits a terminal.</summary>
internal static class SourceExcerpt
{
    private const int Columns = 100;
    private const int ColumnsBefore = 60;
    private const int FewSkipped = 10;
    private const char Ellipsis = '…';

    /// <param name="columns">Columns the line may take; what is further out is cut.</param>
    public static void Append(StringBuilder builder, SourcePlace place, string lineNumber, int columns = Columns)
    {
        var file = place.File;
        var line = place.Start.Line;
        var lineStart = file.StartOf(line);
        var lineEnd = file.EndOf(line);
        var from = Math.Min(place.Span.Start, lineEnd);
        var to = Math.Clamp(place.Span.End, from, lineEnd);
        var windowStart = WindowStart(file.Text, lineStart, lineEnd, from, columns);

        var content = new StringBuilder();
        var carets = new StringBuilder();
        var used = 0;
        if (windowStart > lineStart)
        {
            content.Append(Ellipsis);
            carets.Append(' ');
            used = 1;
        }

        for (var index = windowStart; index < lineEnd; )
        {
            if (used >= columns)
            {
                content.Append(Ellipsis);
                break;
            }

            var mark = index >= from && index < to ? '^' : ' ';
            index += DisplayText.Append(content, file.Text, index, out var width);
            if (index <= from || mark == '^')
            {
                carets.Append(mark, width);
            }

            used += width;
        }

        if (carets.Length == 0 || carets[^1] != '^')
        {
            carets.Append('^');
        }

        var gutter = new string(' ', lineNumber.Length);
        builder.Append(gutter).Append(" |\n");
        builder.Append(lineNumber).Append(" | ").Append(content).Append('\n');
        builder.Append(gutter).Append(" | ").Append(carets).Append('\n');
    }

    /// <summary>The line's start if the place can then be seen, else a little before the place; never inside a character.</summary>
    private static int WindowStart(string text, int lineStart, int lineEnd, int from, int columns)
    {
        if (lineEnd - lineStart <= columns && DisplayText.ColumnsOf(text[lineStart..lineEnd]) <= columns)
        {
            return lineStart;
        }

        // Backwards from the place: counting from the start of a line that is megabytes long would take too long.
        var scratch = new StringBuilder();
        var start = from;
        var before = Math.Min(ColumnsBefore, columns * 3 / 5);
        for (var used = 0; start > lineStart && used < before; )
        {
            var isPair = start - 1 > lineStart && char.IsSurrogatePair(text, start - 2);
            start -= isPair ? 2 : 1;
            DisplayText.Append(scratch, text, start, out var width);
            used += width;
        }

        return start - lineStart <= FewSkipped ? lineStart : start;
    }
}
