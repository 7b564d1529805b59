using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Mutation;

/// <summary>What holds in the absence of a value forgotten, yes taken for no, one sign of arithmetic for its inverse.</summary>
internal static class ValueMutations
{
    /// <param name="isStep">Whether the whole expression is the condition of a step of severity, or of what lowers it.</param>
    public static IEnumerable<Change> Of(Spot spot, bool isStep)
    {
        switch (spot.Node)
        {
            case BinarySyntax { Operator: Operator.Default, Right: LiteralSyntax { Kind: TokenKind.False } }
                when Polarity.IsUnknownAsGoodAsFalse(spot, isStep):
                break;
            case BinarySyntax { Operator: Operator.Default } either:
                yield return new Change(
                    spot.WholeWith(either.Left),
                    either.OperatorSpan.Union(either.Right.Span),
                    $"?? {ExpressionPrinter.Print(either.Right)}",
                    "",
                    CaseTexts.NotGiven(ExpressionPrinter.Print(either.Left))
                );
                break;
            case LiteralSyntax { Kind: TokenKind.True or TokenKind.False } word:
                var opposite = word with { Kind = word.Kind == TokenKind.True ? TokenKind.False : TokenKind.True };
                yield return Change.At(
                    spot,
                    opposite,
                    CaseTexts.Makes(ExpressionPrinter.Print(word), ExpressionPrinter.Print(opposite))
                );
                break;
            case BinarySyntax binary when InverseOf(binary.Operator) is { } inverse:
                yield return Change.At(
                    spot,
                    binary with
                    {
                        Operator = inverse,
                    },
                    CaseTexts.Makes(binary.Operator.Text(), inverse.Text())
                ) with
                {
                    Span = binary.OperatorSpan,
                };
                break;
            default:
                break;
        }
    }

    private static Operator? InverseOf(Operator @operator) =>
        @operator switch
        {
            Operator.Add => Operator.Subtract,
            Operator.Subtract => Operator.Add,
            Operator.Multiply => Operator.Divide,
            Operator.Divide => Operator.Multiply,
            _ => null,
        };
}
