using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>Cuts the text into tokens. Unreadable pieces are reported and left out.</summary>
internal sealed partial class Lexer(string text, ExpressionProblems problems)
{
    private readonly List<Token> _tokens = [];
    private readonly bool _mayBeForeign = ForeignFigures.MayBeIn(text);
    private int _position;

    public List<Token> Read()
    {
        while (true)
        {
            SkipSpace();
            if (_position == text.Length)
            {
                _tokens.Add(new Token(TokenKind.End, new SourceSpan(_position, _position)));
                return _tokens;
            }

            ReadToken();
        }
    }

    private char Current => At(_position);

    private char At(int position) => position < text.Length ? text[position] : '\0';

    private void SkipSpace()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }
    }

    private void ReadToken()
    {
        if (
            _mayBeForeign
            && !char.IsAsciiLetter(Current)
            && ForeignFigures.Foreign(text, _position) is var (end, written)
        )
        {
            var start = _position;
            _position = end;
            problems.ForeignFigure(new SourceSpan(start, end), text[start..end], written);
        }
        else if (char.IsAsciiDigit(Current))
        {
            ReadFigure();
        }
        else if (IsNameStart(Current) && !IsForeignWord)
        {
            ReadName();
        }
        else if (Current is '"' or '\'')
        {
            ReadText();
        }
        else
        {
            ReadSign();
        }
    }

    // A hyphen between letters belongs to the word: claw-back is one word, and a subtraction is written with spaces.
    private void ReadName()
    {
        var start = _position;
        while ((IsNamePart(Current) && !IsForeignWord) || (Current == '-' && IsNameStart(At(_position + 1))))
        {
            _position++;
        }

        var name = text[start.._position];
        switch (name)
        {
            case "true":
                Add(TokenKind.True, start);
                break;
            case "false":
                Add(TokenKind.False, start);
                break;
            case "if":
                Add(TokenKind.If, start);
                break;
            case "then":
                Add(TokenKind.Then, start);
                break;
            case "else":
                Add(TokenKind.Else, start);
                break;
            case "and":
                AddOperator(Operator.And, start);
                break;
            case "or":
                AddOperator(Operator.Or, start);
                break;
            case "not":
                AddOperator(Operator.Not, start);
                break;
            case "in":
                AddOperator(Operator.In, start);
                break;
            default:
                Add(TokenKind.Name, start, name);
                break;
        }
    }

    private void ReadText()
    {
        var start = _position;
        var end = text.IndexOf(Current, start + 1);
        if (end < 0)
        {
            problems.TextNotClosed(new SourceSpan(start, text.Length), text[start]);
            _position = text.Length;
            return;
        }

        _position = end + 1;
        Add(TokenKind.Text, start, text[(start + 1)..end]);
    }

    private void ReadSign()
    {
        var start = _position;
        if (ForeignSigns.At(text, start) is { } foreign)
        {
            _position += foreign.Sign.Length;
            problems.ForeignSign(new SourceSpan(start, _position), foreign.Sign, foreign.Written);
            return;
        }

        if (Current == '=' && At(start + 1) == '>')
        {
            _position += 2;
            Add(TokenKind.Arrow, start);
            return;
        }

        if (Operators.SignAt(text, start) is { } sign)
        {
            _position += sign.Text.Length;
            AddOperator(sign.Operator, start);
            return;
        }

        _position++;
        TokenKind? kind = text[start] switch
        {
            '(' => TokenKind.OpenRound,
            ')' => TokenKind.CloseRound,
            '[' => TokenKind.OpenSquare,
            ']' => TokenKind.CloseSquare,
            ',' => TokenKind.Comma,
            '.' => TokenKind.Dot,
            _ => null,
        };
        if (kind is { } known)
        {
            Add(known, start);
            return;
        }

        if (char.IsHighSurrogate(text[start]) && char.IsLowSurrogate(Current))
        {
            _position++;
        }

        problems.UnexpectedCharacter(new SourceSpan(start, _position), text[start.._position]);
    }

    private void Add(TokenKind kind, int start, string content = "", decimal number = 0) =>
        _tokens.Add(new Token(kind, new SourceSpan(start, _position), content, number));

    private void AddOperator(Operator @operator, int start) =>
        _tokens.Add(new Token(TokenKind.Operator, new SourceSpan(start, _position), Operator: @operator));

    private static bool IsNameStart(char letter) => char.IsLetter(letter) || letter == '_';

    private static bool IsNamePart(char letter) => IsNameStart(letter) || char.IsAsciiDigit(letter);

    // Chinese is written without spaces: 且 ends the name before it.
    private bool IsForeignWord => !char.IsAscii(Current) && ForeignSigns.At(text, _position) is not null;
}
