namespace PromoAudit.Text;

/// <summary>
/// From the offsets of a scalar's value to those of the file it was written in: quotes, escapes, folded lines and
/// indentation are read again, and every letter of the value is told where it came from.
/// </summary>
internal sealed class ScalarMap
{
    private readonly string _text;
    private readonly string _value;
    private readonly int _end;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private int _read;

    private ScalarMap(YamlScalar scalar, int end)
    {
        _text = scalar.File.Text;
        _value = scalar.Value;
        _end = end;
        _starts = new int[_value.Length];
        _ends = new int[_value.Length];
    }

    /// <summary>Null where the value was not written at its span: an alias stands for text of another place.</summary>
    public static ScalarMap? Of(YamlScalar scalar)
    {
        var span = scalar.Span;
        var isQuoted = scalar.Style == ScalarStyle.Quoted && span.Length >= 2;
        var map = new ScalarMap(scalar, isQuoted ? span.End - 1 : span.End);
        var from = isQuoted ? span.Start + 1 : span.Start;
        var isRead = scalar.Style switch
        {
            ScalarStyle.Block => map.ReadBlock(from),
            ScalarStyle.Quoted => isQuoted && map.ReadFlow(from, map._text[span.Start]),
            _ => map.ReadFlow(from, '\0'),
        };
        return isRead && map._read == map._value.Length ? map : null;
    }

    /// <summary>The part of the file that a part of the value was written as.</summary>
    public SourceSpan SpanOf(SourceSpan part)
    {
        if (part.Start >= _value.Length)
        {
            return new SourceSpan(_end, _end);
        }

        var start = _starts[part.Start];
        var last = Math.Min(part.End, _value.Length) - 1;
        return new SourceSpan(start, last < part.Start ? start : Math.Max(start, _ends[last]));
    }

    /// <param name="quote">The sign around it; none for a plain scalar.</param>
    private bool ReadFlow(int position, char quote)
    {
        while (position < _end)
        {
            var blanks = BlanksAt(position, quote);
            if (blanks.End > position)
            {
                if (!TakeBlanks(position, blanks))
                {
                    return false;
                }

                position = blanks.End;
                continue;
            }

            var length = 1;
            var written = _text[position].ToString();
            if (quote == '"' && written == "\\")
            {
                (length, written) = YamlEscapes.Read(_text, position, _end);
                if (length == 0)
                {
                    return false;
                }
            }
            else if (quote == '\'' && written == "'")
            {
                length = 2;
            }

            if (!Take(written, new SourceSpan(position, position + length)))
            {
                return false;
            }

            position += length;
        }

        return true;
    }

    /// <summary>Nothing is escaped in a block: all that is no blank stands there once, and blanks lie between the same letters.</summary>
    private bool ReadBlock(int position)
    {
        if (string.IsNullOrWhiteSpace(_value))
        {
            // Nothing visible: the span is that of the sign that starts the block.
            TakeBlanks(position, position, _value.Length);
            return true;
        }

        var before = position;
        while (position <= _end)
        {
            position = AfterBlanks(position);
            var next = _read;
            while (next < _value.Length && IsBlank(_value[next]))
            {
                next++;
            }

            TakeBlanks(before, position, next);
            if (position == _end)
            {
                return next == _value.Length;
            }

            if (!Take(_text[position].ToString(), new SourceSpan(position, position + 1)))
            {
                return false;
            }

            before = ++position;
        }

        return false;
    }

    private int AfterBlanks(int position)
    {
        while (position < _end && IsBlank(_text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Blanks that stand at the start or at the end of a line are themselves; those between were folded.</summary>
    private void TakeBlanks(int from, int to, int next)
    {
        while (_read < next && from < to && !IsBreak(_text[from]) && _text[from] == _value[_read])
        {
            Put(_read++, from, ++from);
        }

        var tail = next;
        while (tail > _read && to > from && !IsBreak(_text[to - 1]) && _text[to - 1] == _value[tail - 1])
        {
            Put(--tail, --to, to + 1);
        }

        // What is left became of the line ends; before the first letter, and behind the last one, there is no text of the file.
        for (; _read < tail; _read++)
        {
            while (from < to && !IsBreak(_text[from]))
            {
                from++;
            }

            var end = from < to ? AfterBreak(from) : from;
            Put(_read, from, end);
            from = end;
        }

        _read = next;
    }

    private bool Take(string written, SourceSpan span)
    {
        foreach (var letter in written)
        {
            if (_read >= _value.Length || _value[_read] != letter)
            {
                return false;
            }

            Put(_read++, span.Start, span.End);
        }

        return true;
    }

    private void Put(int index, int start, int end)
    {
        _starts[index] = start;
        _ends[index] = end;
    }

    /// <summary>Blanks of one line are themselves; one line end is a space, more are line ends without the first, an escaped one is nothing.</summary>
    private bool TakeBlanks(int position, Blanks blanks)
    {
        if (blanks.Breaks > 0)
        {
            var written = blanks is { IsEscaped: false, Breaks: 1 } ? " " : new string('\n', blanks.Breaks - 1);
            return Take(written, new SourceSpan(position, blanks.End));
        }

        for (var at = position; at < blanks.End; at++)
        {
            if (!Take(_text[at].ToString(), new SourceSpan(at, at + 1)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The run of blanks that starts here; it is empty at any other letter.</summary>
    private Blanks BlanksAt(int position, char quote)
    {
        var isEscaped = quote == '"' && _text[position] == '\\' && position + 1 < _end && IsBreak(_text[position + 1]);
        var end = isEscaped ? position + 1 : position;
        var breaks = 0;
        while (end < _end && IsBlank(_text[end]))
        {
            breaks += IsBreak(_text[end]) ? 1 : 0;
            end = IsBreak(_text[end]) ? AfterBreak(end) : end + 1;
        }

        return new Blanks(end, breaks, isEscaped);
    }

    private int AfterBreak(int position) =>
        position + 1 < _end && _text[position] == '\r' && _text[position + 1] == '\n' ? position + 2 : position + 1;

    private static bool IsBlank(char letter) => letter is ' ' or '\t' || IsBreak(letter);

    private static bool IsBreak(char letter) => letter is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <param name="End">Where the next letter stands.</param>
    /// <param name="Breaks">How many lines end.</param>
    /// <param name="IsEscaped">By a backslash before the first line end.</param>
    private readonly record struct Blanks(int End, int Breaks, bool IsEscaped);
}
