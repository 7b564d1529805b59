using System.Globalization;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Importing;

/// <summary>Cuts a C# expression into words, figures, texts and signs.</summary>
internal sealed class LambdaLexer
{
    private static readonly string[] Signs =
    [
        "&&",
        "||",
        "==",
        "!=",
        "<=",
        ">=",
        "=>",
        "??",
        "?.",
        "<",
        ">",
        "!",
        "+",
        "-",
        "*",
        "/",
        "%",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        ".",
        "?",
        ":",
        "=",
        "&",
        "|",
        ";",
    ];

    private readonly string _text;
    private int _position;

    public LambdaLexer(string text)
    {
        _text = text;
        Next();
    }

    public LambdaToken Kind { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Where the token starts.</summary>
    public int Start { get; private set; }

    /// <summary>The first thing that could not be read.</summary>
    public LambdaProblem? Problem { get; private set; }

    public bool Is(string text) => Kind is LambdaToken.Sign or LambdaToken.Word && Text == text;

    public void Next()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }

        Start = _position;
        if (_position == _text.Length)
        {
            (Kind, Text) = (LambdaToken.End, "");
        }
        else if (char.IsLetter(_text[_position]) || _text[_position] == '_')
        {
            Take(LambdaToken.Word, letter => char.IsLetterOrDigit(letter) || letter == '_');
        }
        else if (char.IsAsciiDigit(_text[_position]))
        {
            Number();
        }
        else if (_text[_position] == '"')
        {
            Quoted();
        }
        else
        {
            Sign();
        }
    }

    private void Take(LambdaToken kind, Func<char, bool> belongs)
    {
        while (_position < _text.Length && belongs(_text[_position]))
        {
            _position++;
        }

        (Kind, Text) = (kind, _text[Start.._position]);
    }

    /// <summary>A figure without the letter for its type: decimal, double and float are all numbers here.</summary>
    private void Number()
    {
        Take(LambdaToken.Number, char.IsAsciiDigit);
        if (_position + 1 < _text.Length && _text[_position] == '.' && char.IsAsciiDigit(_text[_position + 1]))
        {
            _position++;
            Take(LambdaToken.Number, char.IsAsciiDigit);
        }

        if (_position < _text.Length && "mMdDfF".Contains(_text[_position], StringComparison.Ordinal))
        {
            // As a real number, so that a division by it is one of real numbers.
            Text += Text.Contains('.', StringComparison.Ordinal) ? "" : ".0";
            _position++;
        }
        else if (_position < _text.Length && _text[_position] is 'l' or 'L')
        {
            _position++;
        }

        if (
            _position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] == '_')
            || !decimal.TryParse(Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
        )
        {
            Fail(new("this way to write a number is not known here", "不支持这种数字写法"));
        }
    }

    private void Quoted()
    {
        var builder = new System.Text.StringBuilder();
        for (_position++; _position < _text.Length && _text[_position] != '"'; _position++)
        {
            if (_text[_position] == '\\' && _position + 1 < _text.Length && _text[_position + 1] is '"' or '\\')
            {
                _position++;
            }
            else if (_text[_position] == '\\')
            {
                Fail(new("this escape in a text is not known here", "不支持文字里的这种转义"));
            }

            builder.Append(_text[_position]);
        }

        if (_position == _text.Length)
        {
            Fail(new("the text is not closed", "文字缺少右引号"));
            return;
        }

        _position++;
        (Kind, Text) = (LambdaToken.Text, builder.ToString());
        if (Text.Contains('"', StringComparison.Ordinal) && Text.Contains('\'', StringComparison.Ordinal))
        {
            Fail(new("a text with both kinds of quotes cannot be written", "文字里同时有单双引号，无法写出"));
        }
    }

    private void Sign()
    {
        if (Array.Find(Signs, sign => _text.AsSpan(_position).StartsWith(sign, StringComparison.Ordinal)) is { } known)
        {
            _position += known.Length;
            (Kind, Text) = (LambdaToken.Sign, known);
            return;
        }

        Fail(new($"\"{_text[_position]}\" is not part of any expression here", $"表达式里不能有“{_text[_position]}”"));
    }

    private void Fail(LocalizedText reason)
    {
        Problem ??= new LambdaProblem(Start, reason);
        _position = _text.Length;
        (Kind, Text) = (LambdaToken.End, "");
    }
}
