using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Mutation;

/// <summary>Everything that is changed in an expression. Some of it does not compile; the checker says so.</summary>
internal static class ExpressionMutations
{
    /// <summary>In the order of the text.</summary>
    public static IEnumerable<Change> Of(Syntax expression, SyntaxTypes types) =>
        new Spot(expression)
            .All()
            .SelectMany(spot =>
                ComparisonMutations
                    .Of(spot)
                    .Concat(ConnectiveMutations.Of(spot))
                    .Concat(FigureMutations.Of(spot, types))
                    .Concat(UnitMutations.Of(spot))
                    .Concat(CallMutations.Of(spot))
                    .Concat(ValueMutations.Of(spot))
            )
            .OrderBy(change => change.Span.Start);
}
