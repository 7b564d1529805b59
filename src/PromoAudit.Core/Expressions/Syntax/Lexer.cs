using System.Globalization;
using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>Cuts the text into tokens. Unreadable pieces are reported and left out.</summary>
internal sealed class Lexer(string text, ExpressionProblems problems)
{
    private readonly List<Token> _tokens = [];
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
        if (char.IsAsciiDigit(Current))
        {
            ReadFigure();
        }
        else if (IsNameStart(Current))
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

    private void ReadFigure()
    {
        var start = _position;
        SkipDigits();
        if (Current == '.' && char.IsAsciiDigit(At(_position + 1)))
        {
            _position++;
            SkipDigits();
        }

        if (
            !decimal.TryParse(
                text.AsSpan(start, _position - start),
                Style,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            problems.FigureTooLarge(new SourceSpan(start, _position));
            return;
        }

        if (Current == '%')
        {
            _position++;
            Add(TokenKind.Percent, start, "%", number);
        }
        else if (IsNameStart(Current))
        {
            ReadUnit(start, number);
        }
        else
        {
            ReadCurrency(start, number);
        }
    }

    private void ReadUnit(int start, decimal number)
    {
        var unitStart = _position;
        while (IsNamePart(Current))
        {
            _position++;
        }

        var unit = text[unitStart.._position];
        if (DurationUnits.SecondsIn(unit) is not null)
        {
            Add(TokenKind.Duration, start, unit, number);
        }
        else if (IsCurrency(unit))
        {
            AddMoney(start, unit, number);
        }
        else
        {
            problems.UnknownUnit(new SourceSpan(start, _position), text[start..unitStart], unit, number);
        }
    }

    private void ReadCurrency(int start, decimal number)
    {
        var end = _position;
        SkipSpace();
        var code = text.Substring(_position, Math.Min(3, text.Length - _position));
        if (_position > end && IsCurrency(code) && !IsNamePart(At(_position + 3)))
        {
            _position += 3;
            AddMoney(start, code, number);
            return;
        }

        _position = end;
        Add(TokenKind.Number, start, "", number);
    }

    private void AddMoney(int start, string currency, decimal number)
    {
        if (!Currencies.IsKnown(currency))
        {
            problems.UnknownCurrency(new SourceSpan(_position - currency.Length, _position), currency);
        }

        Add(TokenKind.Money, start, currency, number);
    }

    // A hyphen between letters belongs to the word: claw-back is one word, and a subtraction is written with spaces.
    private void ReadName()
    {
        var start = _position;
        while (IsNamePart(Current) || (Current == '-' && IsNameStart(At(_position + 1))))
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

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current))
        {
            _position++;
        }
    }

    private const NumberStyles Style = NumberStyles.AllowDecimalPoint;

    // AND and NOT are somebody's capitals, not currencies.
    private static bool IsCurrency(string code) =>
        code.Length == 3
        && char.IsAsciiLetterUpper(code[0])
        && char.IsAsciiLetterUpper(code[1])
        && char.IsAsciiLetterUpper(code[2])
        && code is not ("AND" or "NOT");

    private static bool IsNameStart(char letter) => char.IsLetter(letter) || letter == '_';

    private static bool IsNamePart(char letter) => IsNameStart(letter) || char.IsAsciiDigit(letter);
}
