using PromoAudit.Text;

namespace PromoAudit.Expressions;

internal enum TokenKind
{
    End,
    Number,
    Percent,
    Money,
    Duration,
    Text,
    Name,
    Operator,
    True,
    False,
    If,
    Then,
    Else,
    OpenRound,
    CloseRound,
    OpenSquare,
    CloseSquare,
    Comma,
    Dot,
    Arrow,
}

/// <summary>A word, figure or sign. A class, because lists of our own structs have to be compiled when the program starts.</summary>
/// <param name="Text">The name, the content of a text, the currency or the unit of a figure.</param>
/// <param name="Number">The figure as written: 20 for <c>20%</c>.</param>
internal sealed record Token(
    TokenKind Kind,
    SourceSpan Span,
    string Text = "",
    decimal Number = 0,
    Operator Operator = default
);
