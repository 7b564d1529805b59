using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Mutation;

/// <summary>Everything that is changed in an expression. Some of it does not compile; the checker says so.</summary>
internal static class ExpressionMutations
{
    /// <summary>In the order of the text.</summary>
    /// <param name="isStep">Whether it is the condition of a step of severity, or of what lowers it.</param>
    public static IEnumerable<Change> Of(Syntax expression, SyntaxTypes types, bool isStep) =>
        new Spot(expression)
            .All()
            .SelectMany(spot =>
                ComparisonMutations
                    .Of(spot)
                    .Concat(ConnectiveMutations.Of(spot))
                    .Concat(FigureMutations.Of(spot, types))
                    .Concat(UnitMutations.Of(spot))
                    .Concat(CallMutations.Of(spot))
                    .Concat(ValueMutations.Of(spot, isStep))
            )
            .OrderBy(change => change.Span.Start);
}
