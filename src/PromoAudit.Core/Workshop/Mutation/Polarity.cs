using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Mutation;

/// <summary>Where a condition stands, and whether saying its opposite is a change of its own there.</summary>
internal static class Polarity
{
    /// <summary>Dropping the <c>not</c> around it, or exchanging the branches of its <c>if</c>, is the same as saying the opposite.</summary>
    public static bool IsTurned(Spot spot) =>
        spot.Above?.Node is UnarySyntax { Operator: Operator.Not } || (spot.Above?.Node is IfSyntax && spot.Index == 0);

    /// <summary>
    /// Whether no answer is as good as no there: on the way up to a <c>?? false</c>, or to a condition of a step, which an unknown one never
    /// takes, there is only what passes both on alike.
    /// </summary>
    /// <param name="isStep">Whether the whole expression is the condition of a step.</param>
    public static bool IsUnknownAsGoodAsFalse(Spot spot, bool isStep) =>
        (spot.Above, spot.Index) switch
        {
            (null, _) => isStep,
            (
                { Node: BinarySyntax { Operator: Operator.Default, Right: LiteralSyntax { Kind: TokenKind.False } } },
                0
            ) => true,
            ({ Node: BinarySyntax { Operator: Operator.And or Operator.Or } } junction, _) => IsUnknownAsGoodAsFalse(
                junction,
                isStep
            ),
            ({ Node: LambdaSyntax, Above: { Node: CallSyntax { Name: "any" } } any }, _) => IsUnknownAsGoodAsFalse(
                any,
                isStep
            ),
            _ => false,
        };

    /// <summary>Whether a condition may stand there; the checker says whether one does.</summary>
    public static bool IsCondition(Spot spot) =>
        spot.Above?.Node is null or LambdaSyntax or BinarySyntax { Operator: Operator.And or Operator.Or };
}
