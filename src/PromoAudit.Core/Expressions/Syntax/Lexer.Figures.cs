using System.Globalization;
using PromoAudit.Text;

namespace PromoAudit.Expressions;

internal sealed partial class Lexer
{
    private const NumberStyles Style = NumberStyles.AllowDecimalPoint;

    private void ReadFigure()
    {
        var start = _position;
        if (ForeignFigures.EndOfDate(text, start) is { } end)
        {
            _position = end;
            problems.NoDates(new SourceSpan(start, end), text[start..end]);
            return;
        }

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
        else if (IsNameStart(Current) && !IsForeignWord)
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
        while (IsNamePart(Current) && !IsForeignWord)
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

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current))
        {
            _position++;
        }
    }

    // AND and NOT are somebody's capitals, not currencies.
    private static bool IsCurrency(string code) =>
        code.Length == 3
        && char.IsAsciiLetterUpper(code[0])
        && char.IsAsciiLetterUpper(code[1])
        && char.IsAsciiLetterUpper(code[2])
        && code is not ("AND" or "NOT");
}
