namespace PromoAudit.Text;

/// <summary>Finds what the YAML parser's marks leave out: where a node's own text starts and ends.</summary>
internal static class YamlBlocks
{
    /// <summary>The text of a block scalar without its marker line, first indentation and the blank lines around it.</summary>
    /// <param name="text">The file.</param>
    /// <param name="marked">From the <c>|</c> or <c>&gt;</c> to the start of whatever follows.</param>
    public static SourceSpan Lines(string text, SourceSpan marked)
    {
        var marker = new SourceSpan(marked.Start, Math.Min(marked.Start + 1, text.Length));
        var position = NextLine(text, marked.Start, marked.End);
        var start = -1;
        var end = -1;
        while (position < marked.End)
        {
            var next = NextLine(text, position, marked.End);
            var last = LastVisible(text, position, next);
            if (last > position)
            {
                end = last;
                start = start < 0 ? FirstVisible(text, position) : start;
            }

            position = next;
        }

        return start < 0 ? marker : new SourceSpan(start, end);
    }

    /// <summary>Skips anchors and tags, and comments between them and the node.</summary>
    public static int AfterProperties(string text, int position)
    {
        while (position < text.Length && text[position] is '&' or '!')
        {
            while (position < text.Length && text[position] is not (' ' or '\t') && !IsLineEnd(text[position]))
            {
                position++;
            }

            position = AfterBlanks(text, position);
        }

        return position;
    }

    private static int AfterBlanks(string text, int position)
    {
        while (position < text.Length)
        {
            if (text[position] == '#')
            {
                position = NextLine(text, position, text.Length);
            }
            else if (text[position] is ' ' or '\t' || IsLineEnd(text[position]))
            {
                position++;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    private static int NextLine(string text, int position, int end)
    {
        while (position < end && !IsLineEnd(text[position]))
        {
            position++;
        }

        if (position + 1 < end && text[position] == '\r' && text[position + 1] == '\n')
        {
            position++;
        }

        return Math.Min(position + 1, end);
    }

    private static int FirstVisible(string text, int position)
    {
        while (text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    private static int LastVisible(string text, int from, int end)
    {
        while (end > from && (text[end - 1] is ' ' or '\t' || IsLineEnd(text[end - 1])))
        {
            end--;
        }

        return end;
    }

    private static bool IsLineEnd(char character) => character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
