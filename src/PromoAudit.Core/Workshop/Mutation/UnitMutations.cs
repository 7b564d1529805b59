using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Mutation;

/// <summary>The right figure in the wrong unit: a percent sign forgotten, hours for days, dollars for yuan.</summary>
internal static class UnitMutations
{
    public static IEnumerable<Change> Of(Spot spot)
    {
        // Nothing is nothing in every unit.
        if (
            spot.Node is not LiteralSyntax { Number: not 0 } literal
            || InOtherUnit(literal) is not { } other
            || IsPointless(spot)
        )
        {
            yield break;
        }

        yield return Change.At(spot, other, FigureMutations.Case(spot, other));
    }

    // Whatever is compared with a bare figure is no percent.
    private static bool IsPointless(Spot spot) =>
        spot.Node is LiteralSyntax { Kind: TokenKind.Number }
        && spot.Above?.Node is not BinarySyntax { Operator: Operator.Multiply or Operator.Divide };

    private static LiteralSyntax? InOtherUnit(LiteralSyntax literal) =>
        literal.Kind switch
        {
            TokenKind.Percent => literal with { Kind = TokenKind.Number, Text = "" },
            TokenKind.Number => literal with { Kind = TokenKind.Percent, Text = "%" },
            TokenKind.Money => literal with { Text = literal.Text == "CNY" ? "USD" : "CNY" },
            TokenKind.Duration => literal with
            {
                Text = literal.Text switch
                {
                    "d" => "h",
                    "h" => "min",
                    "min" => "s",
                    _ => "min",
                },
            },
            _ => null,
        };
}
