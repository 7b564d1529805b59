using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Mutation;

/// <summary>One function taken for another, or the condition on the elements of a list forgotten.</summary>
internal static class CallMutations
{
    private static readonly (string Name, string[] Others)[] Confusions =
    [
        ("any", ["none", "all"]),
        ("none", ["any", "all"]),
        ("all", ["any"]),
        ("sum", ["max"]),
        ("min", ["max"]),
        ("max", ["min"]),
        ("floor", ["ceiling"]),
        ("ceiling", ["floor"]),
        ("days", ["hours"]),
        ("hours", ["minutes"]),
        ("minutes", ["hours"]),
    ];

    public static IEnumerable<Change> Of(Spot spot)
    {
        if (spot.Node is not CallSyntax { Arguments: [var first, ..] } call)
        {
            yield break;
        }

        foreach (var other in OthersOf(call.Name))
        {
            if (!(IsOpposite(call.Name, other) && Polarity.IsTurned(spot)))
            {
                yield return Renamed(spot, call, other, ExpressionPrinter.Print(first));
            }
        }

        if (WithoutCondition(call) is { } all)
        {
            yield return Change.At(spot, all, CaseTexts.SomeDo(ExpressionPrinter.Print(first)));
        }
    }

    private static string[] OthersOf(string name)
    {
        foreach (var confusion in Confusions)
        {
            if (string.Equals(confusion.Name, name, StringComparison.Ordinal))
            {
                return confusion.Others;
            }
        }

        return [];
    }

    private static Change Renamed(Spot spot, CallSyntax call, string other, string list)
    {
        var whatToTry = call.Arguments switch
        {
            _ when IsOpposite(call.Name, other) => CaseTexts.OnlyThis(ExpressionPrinter.Print(call)),
            [_, LambdaSyntax] when call.Name is "any" or "none" or "all" => CaseTexts.SomeDo(list),
            [_, LambdaSyntax] or [_] when call.Name is "sum" or "min" or "max" => CaseTexts.SeveralOf(list),
            _ => CaseTexts.Makes(call.Name, other),
        };
        return Change.At(spot, call with { Name = other }, whatToTry) with
        {
            Span = call.NameSpan,
            Before = call.Name,
            After = other,
        };
    }

    private static bool IsOpposite(string name, string other) => (name, other) is ("any", "none") or ("none", "any");

    private static Syntax? WithoutCondition(CallSyntax call) =>
        call switch
        {
            { Name: "count" or "first", Arguments: [var list, LambdaSyntax] } => call with { Arguments = [list] },
            { Name: "filter", Arguments: [var list, LambdaSyntax] } => list,
            { Name: "distinct" or "abs", Arguments: [var value] } => value,
            _ => null,
        };
}
