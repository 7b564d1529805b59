using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>What was written, before anybody knows what the names mean.</summary>
internal abstract record Syntax(SourceSpan Span);

/// <param name="Kind">A figure, <see cref="TokenKind.Text"/>, <see cref="TokenKind.True"/> or <see cref="TokenKind.False"/>.</param>
/// <param name="Number">The figure as written: 20 for <c>20%</c>.</param>
/// <param name="Text">The content of a text, the currency or the unit of a figure.</param>
internal sealed record LiteralSyntax(SourceSpan Span, TokenKind Kind, decimal Number, string Text) : Syntax(Span)
{
    public bool IsFigure => Kind is >= TokenKind.Number and <= TokenKind.Duration;

    /// <summary>Zero is zero in every unit.</summary>
    public bool IsZero => Kind == TokenKind.Number && Number == 0;
}

internal sealed record NameSyntax(SourceSpan Span, string Name) : Syntax(Span);

internal sealed record MemberSyntax(SourceSpan Span, Syntax Owner, string Name, SourceSpan NameSpan) : Syntax(Span);

internal sealed record CallSyntax(SourceSpan Span, string Name, SourceSpan NameSpan, ImmutableArray<Syntax> Arguments)
    : Syntax(Span);

internal sealed record LambdaSyntax(SourceSpan Span, string Parameter, SourceSpan ParameterSpan, Syntax Body)
    : Syntax(Span);

internal sealed record ListSyntax(SourceSpan Span, ImmutableArray<Syntax> Items) : Syntax(Span);

internal sealed record UnarySyntax(SourceSpan Span, Operator Operator, Syntax Operand) : Syntax(Span);

internal sealed record BinarySyntax(
    SourceSpan Span,
    Operator Operator,
    SourceSpan OperatorSpan,
    Syntax Left,
    Syntax Right
) : Syntax(Span);

internal sealed record IfSyntax(SourceSpan Span, Syntax Condition, Syntax Then, Syntax Else) : Syntax(Span);

/// <summary>Stands where something could not be read; the complaint has been made.</summary>
internal sealed record BrokenSyntax(SourceSpan Span) : Syntax(Span);
