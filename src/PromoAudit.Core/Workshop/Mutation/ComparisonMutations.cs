using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Mutation;

/// <summary>Comparisons that count the boundary the other way, or say the opposite.</summary>
internal static class ComparisonMutations
{
    public static IEnumerable<Change> Of(Spot spot)
    {
        if (spot.Node is not BinarySyntax comparison || !comparison.Operator.Info().IsComparison)
        {
            yield break;
        }

        var (left, right) = (ExpressionPrinter.Print(comparison.Left), ExpressionPrinter.Print(comparison.Right));
        if (AtBoundary(comparison.Operator) is { } neighbour)
        {
            yield return With(spot, comparison, neighbour) with
            {
                Case = CaseTexts.Exactly(left, right),
            };
        }

        if (!Polarity.IsTurned(spot) && comparison.Operator.Negation() is { } negation)
        {
            yield return With(spot, comparison, negation);
        }
    }

    private static Change With(Spot spot, BinarySyntax comparison, Operator other) =>
        Change.At(
            spot,
            comparison with
            {
                Operator = other,
            },
            CaseTexts.OnlyThis(ExpressionPrinter.Print(comparison))
        ) with
        {
            Span = comparison.OperatorSpan,
        };

    private static Operator? AtBoundary(Operator @operator) =>
        @operator switch
        {
            Operator.Less => Operator.LessOrEqual,
            Operator.LessOrEqual => Operator.Less,
            Operator.Greater => Operator.GreaterOrEqual,
            Operator.GreaterOrEqual => Operator.Greater,
            _ => null,
        };
}
