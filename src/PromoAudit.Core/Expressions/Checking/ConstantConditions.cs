using System.Collections.Immutable;

namespace PromoAudit.Expressions;

/// <summary>
/// Finds conditions whose answer is the same whatever the plan says: those that use no fact, compare a thing with itself,
/// contradict themselves (<c>x == "a" and x == "b"</c>) or say both one thing and its opposite.
/// </summary>
internal sealed class ConstantConditions(ExpressionProblems problems)
{
    private readonly Frame _frame = new(new NoPlan());

    /// <summary>Reports the outermost constant parts of a condition.</summary>
    public void Report(Node root)
    {
        if (!root.UsesFacts)
        {
            problems.ConstantCondition(root, null);
            return;
        }

        _frame.Start(new Scope());
        ReportParts(root);
    }

    private void ReportParts(Node node)
    {
        if (Decide(node) is { } answer)
        {
            problems.ConstantCondition(node, answer);
            return;
        }

        switch (node)
        {
            case JunctionNode junction:
                ReportParts(junction.Left);
                ReportParts(junction.Right);
                break;
            case NotNode not:
                ReportParts(not.Operand);
                break;
            default:
                break;
        }
    }

    private bool? Decide(Node node) =>
        node switch
        {
            _ when !node.UsesNames => DecideAlone(node),
            NotNode not => !Decide(not.Operand),
            JunctionNode junction => DecideJunction(junction),
            CompareNode compare => DecideComparison(compare),
            IfNode choice => DecideIf(choice),
            _ => null,
        };

    private bool? DecideAlone(Node node)
    {
        var value = node.Evaluate(_frame);
        return value.IsUnknown ? null : value.IsTrue;
    }

    private bool? DecideIf(IfNode choice)
    {
        var (then, otherwise) = (Decide(choice.Then), Decide(choice.Otherwise));
        return Decide(choice.Condition) switch
        {
            true => then,
            false => otherwise,
            null => then == otherwise ? then : null,
        };
    }

    private bool? DecideJunction(JunctionNode junction)
    {
        var decisive = junction.Operator == Operator.Or;
        var (left, right) = (Decide(junction.Left), Decide(junction.Right));
        if (left == decisive || right == decisive)
        {
            return decisive;
        }

        if (left is not null && right is not null)
        {
            return !decisive;
        }

        var operands = Operands(junction, junction.Operator);
        for (var first = 0; first < operands.Length; first++)
        {
            for (var second = first + 1; second < operands.Length; second++)
            {
                if (AreOpposite(operands[first], operands[second], junction.Operator))
                {
                    return decisive;
                }
            }
        }

        return null;
    }

    private static ImmutableArray<Node> Operands(Node node, Operator @operator) =>
        node is JunctionNode junction && junction.Operator == @operator
            ? [.. Operands(junction.Left, @operator), .. Operands(junction.Right, @operator)]
            : [node];

    // Under "and" both cannot hold, under "or" one of them must.
    private static bool AreOpposite(Node left, Node right, Operator @operator)
    {
        if (IsNegationOf(left, right) || IsNegationOf(right, left))
        {
            return true;
        }

        if (left is not CompareNode one || right is not CompareNode other || !SameText(one.Left, other.Left))
        {
            return false;
        }

        if (SameText(one.Right, other.Right))
        {
            return one.Operator == Negation(other.Operator);
        }

        var excluding = @operator == Operator.And ? Operator.Equal : Operator.NotEqual;
        return one.Operator == excluding
            && other.Operator == excluding
            && one.Right is LiteralNode { Value: var first }
            && other.Right is LiteralNode { Value: var second }
            && !Comparing.Equal(first, second);
    }

    private static bool IsNegationOf(Node left, Node right) => left is NotNode not && SameText(not.Operand, right);

    private static bool? DecideComparison(CompareNode compare)
    {
        if (SameText(compare.Left, compare.Right))
        {
            return compare.Operator is Operator.Equal or Operator.LessOrEqual or Operator.GreaterOrEqual;
        }

        return (compare.Left, compare.Operator, compare.Right) switch
        {
            (CountNode, Operator.GreaterOrEqual, LiteralNode { Value.Number: <= 0 }) => true,
            (CountNode, Operator.Less, LiteralNode { Value.Number: <= 0 }) => false,
            _ => null,
        };
    }

    private static Operator? Negation(Operator @operator) =>
        @operator switch
        {
            Operator.Equal => Operator.NotEqual,
            Operator.NotEqual => Operator.Equal,
            Operator.Less => Operator.GreaterOrEqual,
            Operator.GreaterOrEqual => Operator.Less,
            Operator.Greater => Operator.LessOrEqual,
            Operator.LessOrEqual => Operator.Greater,
            _ => null,
        };

    private static bool SameText(Node left, Node right) =>
        string.Equals(
            ExpressionPrinter.Print(left.Syntax),
            ExpressionPrinter.Print(right.Syntax),
            StringComparison.Ordinal
        );

    /// <summary>Rates are not known while rules are read, so money of two currencies decides nothing.</summary>
    private sealed class NoPlan : EvaluationContext
    {
        public override string PlanCurrency => "";

        public override decimal? ToPlanCurrency(decimal amount, string currency) => null;
    }
}
