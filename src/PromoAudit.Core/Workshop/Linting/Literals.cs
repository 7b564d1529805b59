using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Linting;

/// <summary>Figures that are written out in an expression.</summary>
internal static class Literals
{
    private const decimal NoEnd = 1_000_000;

    /// <summary>Every figure but 0, 1, 2 and 100%, which mean "none", "one", "two" and "all", and a million and more, which mean "no end".</summary>
    public static IEnumerable<LiteralSyntax> Of(Syntax syntax) =>
        SyntaxParts.All(syntax).OfType<LiteralSyntax>().Where(IsFigure);

    /// <summary>Those that something is compared with.</summary>
    public static IEnumerable<LiteralSyntax> Compared(Syntax syntax) =>
        SyntaxParts
            .All(syntax)
            .OfType<BinarySyntax>()
            .Where(binary => binary.Operator.Info().IsComparison && binary.Operator != Operator.In)
            .SelectMany(binary => new[] { binary.Left, binary.Right })
            .OfType<LiteralSyntax>()
            .Where(IsFigure);

    private static bool IsFigure(LiteralSyntax literal) =>
        literal.Kind switch
        {
            TokenKind.Number => literal.Number is not (0 or 1 or 2 or >= NoEnd),
            TokenKind.Percent => literal.Number is not (0 or 100),
            TokenKind.Money or TokenKind.Duration => literal.Number != 0,
            _ => false,
        };
}
