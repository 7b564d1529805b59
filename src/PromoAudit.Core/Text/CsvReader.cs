using System.Text;

namespace PromoAudit.Text;

/// <summary>Reads comma-separated values as spreadsheets write them (RFC 4180): a header line, quotes, any line end.</summary>
internal sealed class CsvReader
{
    public const int MaxRows = 100_000;

    private readonly SourceText _file;
    private readonly string _text;
    private readonly Diagnostics _diagnostics;
    private int _position;

    private CsvReader(SourceText file, Diagnostics diagnostics)
    {
        _file = file;
        _text = file.Text;
        _diagnostics = diagnostics;
    }

    /// <returns>Null when there is no table to work with; rows that are wrong are reported and left out.</returns>
    public static CsvTable? Read(SourceText file, Diagnostics diagnostics, int maxRows = MaxRows)
    {
        var unreadable = InvisibleCharacters.FindForbidden(file.Text);
        if (unreadable >= 0)
        {
            diagnostics.Add(TextMessages.ForbiddenCharacter(file, unreadable));
            return null;
        }

        return new CsvReader(file, diagnostics).Table(maxRows);
    }

    private CsvTable? Table(int maxRows)
    {
        SkipBlankLines();
        if (_position == _text.Length)
        {
            _diagnostics.Add(TextMessages.Empty(_file));
            return null;
        }

        var header = Row();
        if (header is null || !IsUsable(header))
        {
            return null;
        }

        var rows = new List<CsvRow>();
        for (SkipBlankLines(); _position < _text.Length; SkipBlankLines())
        {
            var start = _position;
            var cells = Row();
            if (cells is null)
            {
                return null;
            }

            if (rows.Count == maxRows)
            {
                _diagnostics.Add(CsvMessages.TooManyRows(_file, new SourceSpan(start, start), maxRows));
                return null;
            }

            if (cells.Count == header.Count)
            {
                rows.Add(new CsvRow(cells));
            }
            else
            {
                var span = cells[0].Span.Union(cells[^1].Span);
                _diagnostics.Add(CsvMessages.WrongCellCount(_file, span, cells.Count, header.Count));
            }
        }

        return new CsvTable(_file, header, rows);
    }

    private bool IsUsable(List<CsvCell> header)
    {
        if (header is [var only] && only.Text.AsSpan().IndexOfAny(';', '\t', '，') is >= 0 and var at)
        {
            var start = only.Span.Start + at;
            _diagnostics.Add(CsvMessages.OtherSeparator(_file, new SourceSpan(start, start + 1), only.Text[at]));
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var isUsable = true;
        foreach (var cell in header)
        {
            if (cell.Text.Length == 0)
            {
                _diagnostics.Add(CsvMessages.BlankColumnName(_file, cell.Span));
                isUsable = false;
            }
            else if (!seen.Add(cell.Text))
            {
                _diagnostics.Add(CsvMessages.DuplicateColumn(_file, cell.Span, cell.Text));
                isUsable = false;
            }
        }

        return isUsable;
    }

    /// <summary>Null when a quote is not closed: what follows cannot be told apart.</summary>
    private List<CsvCell>? Row()
    {
        var cells = new List<CsvCell>();
        while (true)
        {
            SkipSpaces();
            var isQuoted = _position < _text.Length && _text[_position] == '"';
            var cell = isQuoted ? QuotedCell() : PlainCell();
            if (cell is null)
            {
                return null;
            }

            cells.Add(cell.Value);
            if (_position == _text.Length || _text[_position] != ',')
            {
                return cells;
            }

            _position++;
        }
    }

    private CsvCell PlainCell()
    {
        var start = _position;
        while (_position < _text.Length && !IsCellEnd(_text[_position]))
        {
            _position++;
        }

        var text = _text.AsSpan(start, _position - start).TrimEnd(" \t");
        return new CsvCell(text.ToString(), new SourceSpan(start, start + text.Length));
    }

    private CsvCell? QuotedCell()
    {
        var start = _position++;
        var value = new StringBuilder();
        while (true)
        {
            var quote = _text.IndexOf('"', _position);
            if (quote < 0)
            {
                _diagnostics.Add(CsvMessages.UnclosedQuote(_file, new SourceSpan(start, start + 1)));
                return null;
            }

            value.Append(_text, _position, quote - _position);
            _position = quote + 1;
            if (_position == _text.Length || _text[_position] != '"')
            {
                break;
            }

            value.Append('"');
            _position++;
        }

        var span = new SourceSpan(start, _position);
        SkipSpaces();
        if (_position < _text.Length && !IsCellEnd(_text[_position]))
        {
            _diagnostics.Add(CsvMessages.TextAfterQuote(_file, new SourceSpan(_position, _position + 1)));
            return null;
        }

        return new CsvCell(value.ToString(), span);
    }

    private void SkipSpaces()
    {
        while (_position < _text.Length && _text[_position] is ' ' or '\t')
        {
            _position++;
        }
    }

    private void SkipBlankLines()
    {
        var line = _position;
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
            if (_text[_position - 1] is '\n' or '\r')
            {
                line = _position;
            }
        }

        _position = _position == _text.Length ? _position : line;
    }

    private static bool IsCellEnd(char character) => character is ',' or '\n' or '\r';
}
