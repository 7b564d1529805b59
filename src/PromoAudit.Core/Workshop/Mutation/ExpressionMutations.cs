namespace PromoAudit.Workshop.Mutation;

/// <summary>Everything that is changed in an expression. Some of it does not compile; the checker says so.</summary>
internal static class ExpressionMutations
{
    /// <summary>In the order of the text.</summary>
    public static IEnumerable<Change> Of(RulePart part, SyntaxTypes types) =>
        new Spot(part.Syntax)
            .All(types.IsSettled)
            .SelectMany(spot =>
                ComparisonMutations
                    .Of(spot)
                    .Concat(ConnectiveMutations.Of(spot, types))
                    .Concat(FigureMutations.Of(spot, types))
                    .Concat(UnitMutations.Of(spot))
                    .Concat(CallMutations.Of(spot))
                    .Concat(ValueMutations.Of(spot, part.IsStep))
            )
            .OrderBy(change => change.Span.Start);
}
