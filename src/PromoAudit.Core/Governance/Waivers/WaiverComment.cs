using PromoAudit.Text;

namespace PromoAudit.Governance.Waivers;

/// <summary>
/// Reads one comment: <c>promoaudit: waive RULE</c>, then <c>, subject</c>, <c>, reason</c>, <c>, approver</c> and <c>, until</c> in any order, each with its
/// value behind it. Commas, colons and quotation marks may be those of a Chinese keyboard.
/// </summary>
internal sealed class WaiverComment
{
    private static readonly string[] Words = ["subject", "reason", "approver", "until"];

    private readonly SourceText _text;
    private readonly Diagnostics _diagnostics;
    private readonly int _end;
    private readonly Dictionary<string, (string Value, SourceSpan Span)> _values = new(StringComparer.Ordinal);
    private int _at;

    private WaiverComment(SourceText text, int start, Diagnostics diagnostics)
    {
        (_text, _at, _diagnostics) = (text, start, diagnostics);
        _end = start;
        while (_end < text.Text.Length && !IsLineEnd(text.Text[_end]))
        {
            _end++;
        }
    }

    /// <param name="mark">The first word of the comment.</param>
    /// <param name="verb">The word that has to follow it.</param>
    /// <returns>Null where it cannot be read, which has then been reported.</returns>
    public static Waiver? Read(SourceText text, SourceSpan mark, string verb, Diagnostics diagnostics)
    {
        var comment = new WaiverComment(text, mark.End, diagnostics);
        var whole = new SourceSpan(mark.Start, mark.Start + text.Text[mark.Start..comment._end].TrimEnd().Length);
        var isMark = text.Slice(mark).Equals("promoaudit", StringComparison.OrdinalIgnoreCase);
        if (!isMark || !comment.Skip(':', '：') || !comment.Verb(verb))
        {
            diagnostics.Add(WaiverMessages.NotTheForm(new SourcePlace(text, whole)));
            return null;
        }

        return comment.Fields() is { } rule ? comment.Waiver(rule, new SourcePlace(text, whole)) : null;
    }

    private bool Verb(string verb)
    {
        Blanks();
        var start = _at;
        while (_at < _end && char.IsAsciiLetter(_text.Text[_at]))
        {
            _at++;
        }

        return _text.Text.AsSpan(start.._at).Equals(verb, StringComparison.OrdinalIgnoreCase);
    }

    /// <returns>The rule; null after a complaint.</returns>
    private string? Fields()
    {
        Blanks();
        var rule = Bare();
        if (rule.Value.Length == 0 || rule.Value.Any(char.IsWhiteSpace))
        {
            return Complain(WaiverMessages.NoRule(Place(rule.Span)));
        }

        while (_at < _end)
        {
            _at++;
            Blanks();
            var start = _at;
            while (_at < _end && char.IsAsciiLetter(_text.Text[_at]))
            {
                _at++;
            }

            var word = _text.Text[start.._at].ToLowerInvariant();
            var span = new SourceSpan(start, Math.Max(_at, Math.Min(start + 1, _end)));
            if (Array.IndexOf(Words, word) < 0)
            {
                return Complain(WaiverMessages.UnknownWord(Place(span), word, NearestName.Find(word, Words)));
            }

            Skip(':', '：');
            Blanks();
            if (Value() is not { } value)
            {
                return null;
            }

            if (!_values.TryAdd(word, value))
            {
                return Complain(WaiverMessages.Twice(Place(span), word));
            }
        }

        return rule.Value;
    }

    private Waiver? Waiver(string rule, SourcePlace place)
    {
        DateOnly? until = null;
        if (_values.TryGetValue("until", out var day))
        {
            until = AuditDay.Read(day.Value);
            if (until is null)
            {
                _diagnostics.Add(WaiverMessages.NotADay(Place(day.Span), day.Value));
                return null;
            }
        }

        return new Waiver(rule, place)
        {
            IsComment = true,
            Subjects = WaiverWords.Subjects(Of("subject")),
            Reason = Of("reason"),
            Approver = Of("approver"),
            Until = until,
        };

        string Of(string word) => _values.TryGetValue(word, out var value) ? value.Value : "";
    }

    /// <summary>Up to the next comma, or between quotation marks.</summary>
    private (string Value, SourceSpan Span)? Value()
    {
        if (_at >= _end || Closing(_text.Text[_at]) is not { } closing)
        {
            return Bare();
        }

        var start = _at;
        var end = _text.Text.IndexOf(closing, start + 1, _end - start - 1);
        if (end >= 0)
        {
            _at = end + 1;
            Blanks();
            if (_at == _end || IsComma(_text.Text[_at]))
            {
                return (_text.Text[(start + 1)..end].Trim(), new SourceSpan(start, end + 1));
            }
        }

        _diagnostics.Add(WaiverMessages.OpenQuote(Place(new SourceSpan(start, start + 1))));
        return null;
    }

    private (string Value, SourceSpan Span) Bare()
    {
        var start = _at;
        while (_at < _end && !IsComma(_text.Text[_at]))
        {
            _at++;
        }

        var value = _text.Text[start.._at].Trim();
        return (value, new SourceSpan(start, Math.Max(start + value.Length, Math.Min(start + 1, _text.Text.Length))));
    }

    private bool Skip(char sign, char wide)
    {
        Blanks();
        if (_at < _end && (_text.Text[_at] == sign || _text.Text[_at] == wide))
        {
            _at++;
            return true;
        }

        return false;
    }

    private void Blanks()
    {
        while (_at < _end && _text.Text[_at] is ' ' or '\t' or '\u3000' or '\u00A0')
        {
            _at++;
        }
    }

    private string? Complain(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        return null;
    }

    private SourcePlace Place(SourceSpan span) => new(_text, span);

    private static bool IsComma(char letter) => letter is ',' or '，';

    private static char? Closing(char letter) =>
        letter switch
        {
            '"' => '"',
            '\'' => '\'',
            '“' or '”' => '”',
            '‘' => '’',
            '「' => '」',
            _ => null,
        };

    private static bool IsLineEnd(char letter) => letter is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
