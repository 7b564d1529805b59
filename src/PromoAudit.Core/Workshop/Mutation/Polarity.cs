using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Mutation;

/// <summary>Where a condition stands, and whether saying its opposite is a change of its own there.</summary>
internal static class Polarity
{
    /// <summary>Dropping the <c>not</c> around it, or exchanging the branches of its <c>if</c>, is the same as saying the opposite.</summary>
    public static bool IsTurned(Spot spot) =>
        spot.Above?.Node is UnarySyntax { Operator: Operator.Not } || (spot.Above?.Node is IfSyntax && spot.Index == 0);

    /// <summary>Whether a condition may stand there; the checker says whether one does.</summary>
    public static bool IsCondition(Spot spot) =>
        spot.Above?.Node is null or LambdaSyntax or BinarySyntax { Operator: Operator.And or Operator.Or };
}
