using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Mutation;

/// <summary><c>and</c> and <c>or</c> taken for each other, one side forgotten, <c>not</c> forgotten or too many, branches exchanged.</summary>
internal static class ConnectiveMutations
{
    public static IEnumerable<Change> Of(Spot spot, SyntaxTypes types) =>
        spot.Node switch
        {
            BinarySyntax { Operator: Operator.And or Operator.Or } junction => OfJunction(spot, junction, types),
            UnarySyntax { Operator: Operator.Not } not =>
            [
                Change.At(spot, not.Operand, CaseTexts.OnlyThis(ExpressionPrinter.Print(not.Operand))),
            ],
            IfSyntax choice => [Exchanged(spot, choice)],
            _ when MayBeDenied(spot) => [Denied(spot)],
            _ => [],
        };

    private static IEnumerable<Change> OfJunction(Spot spot, BinarySyntax junction, SyntaxTypes types)
    {
        var other = junction.Operator == Operator.And ? Operator.Or : Operator.And;
        var (left, right) = (LastOf(junction.Left, junction.Operator), junction.Right);
        yield return Change.At(
            spot,
            junction with
            {
                Operator = other,
            },
            CaseTexts.OneSide(ExpressionPrinter.Print(left), ExpressionPrinter.Print(right))
        ) with
        {
            Span = junction.OperatorSpan,
            Before = junction.Operator.Text(),
            After = other.Text(),
        };
        foreach (var side in spot.Parts)
        {
            // A chain is a junction of junctions: only its links are left out, one at a time.
            var isChain = side.Node is BinarySyntax link && link.Operator == junction.Operator;
            if (!isChain && !types.IsSettled(side.Node))
            {
                yield return LeftOut(spot, junction, side);
            }
        }
    }

    private static Change LeftOut(Spot spot, BinarySyntax junction, Spot side)
    {
        var text = ExpressionPrinter.Print(side.Node);
        var whatToTry = junction.Operator == Operator.And ? CaseTexts.AllBut(text) : CaseTexts.NoneBut(text);
        return new Change(
            spot.WholeWith(side.Index == 0 ? junction.Right : junction.Left),
            side.Node.Span,
            text,
            "",
            whatToTry
        );
    }

    private static Syntax LastOf(Syntax syntax, Operator @operator) =>
        syntax is BinarySyntax chain && chain.Operator == @operator ? chain.Right : syntax;

    private static Change Exchanged(Spot spot, IfSyntax choice) =>
        Change.At(
            spot,
            choice with
            {
                Then = choice.Else,
                Else = choice.Then,
            },
            CaseTexts.OnlyThis(ExpressionPrinter.Print(choice.Condition))
        );

    /// <summary>Comparisons and <c>any</c> have an opposite of their own; the opposite of a junction is that of its sides.</summary>
    private static bool MayBeDenied(Spot spot) =>
        Polarity.IsCondition(spot)
        && spot.Node
            is NameSyntax
                or MemberSyntax
                or CallSyntax { Name: not ("any" or "none") }
                or BinarySyntax { Operator: Operator.In or Operator.Default };

    private static Change Denied(Spot spot)
    {
        var span = new SourceSpan(spot.Node.Span.Start, spot.Node.Span.Start);
        return Change.At(
            spot,
            new UnarySyntax(span, Operator.Not, spot.Node),
            CaseTexts.OnlyThis(ExpressionPrinter.Print(spot.Node))
        );
    }
}
