namespace PromoAudit.Expressions;

/// <summary>
/// Finds conditions whose answer is the same whatever the plan says: those that use no fact, compare a thing with itself,
/// contradict themselves (<c>x == "a" and x == "b"</c>) or say both one thing and its opposite.
/// </summary>
internal sealed class ConstantConditions(ExpressionProblems problems)
{
    private readonly Implications _implications = new();
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

    /// <summary>Reports conditions inside an expression that ask a fact and have one answer all the same, and branches behind them.</summary>
    public void ReportInside(IReadOnlyList<Node> conditions, IReadOnlyList<IfNode> choices)
    {
        _frame.Start(new Scope());
        foreach (var condition in conditions)
        {
            if (condition.UsesFacts)
            {
                ReportParts(condition);
            }
        }

        foreach (var choice in choices)
        {
            ReportBranches(choice);
        }
    }

    /// <summary>A condition that only holds where one before it held is never reached.</summary>
    private void ReportBranches(IfNode choice)
    {
        for (var next = choice.Otherwise as IfNode; next is not null; next = next.Otherwise as IfNode)
        {
            if (_implications.Follows(next.Condition, choice.Condition))
            {
                problems.UnreachableBranch(next.Condition, choice.Condition);
            }
        }

        for (var inner = choice.Then as IfNode; inner is not null; inner = inner.Then as IfNode)
        {
            if (_implications.Follows(choice.Condition, inner.Condition))
            {
                problems.UnreachableElse(inner.Condition, choice.Condition);
            }
            else if (_implications.AreOpposed(choice.Condition, inner.Condition))
            {
                problems.UnreachableThen(inner.Condition, choice.Condition);
            }
        }
    }

    private void ReportParts(Node node)
    {
        if (Decide(node) is { } answer)
        {
            Complain(node, answer);
            return;
        }

        switch (node)
        {
            case JunctionNode junction:
                foreach (var operand in Operands(junction))
                {
                    ReportParts(operand);
                }

                break;
            case NotNode not:
                ReportParts(not.Operand);
                break;
            default:
                break;
        }
    }

    // Of a long chain the two parts are told that make it so.
    private void Complain(Node node, bool answer)
    {
        if (
            node is JunctionNode junction
            && Operands(junction) is { Count: > 2 } operands
            && operands.TrueForAll(operand => Decide(operand) is null)
            && Opposites(operands, junction.Operator) is var (first, second)
        )
        {
            problems.OpposedParts(first, second, junction.Operator);
        }
        else
        {
            problems.ConstantCondition(node, answer);
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

    // A chain of one operator is looked at as a whole: a long one nests deeply, and would be looked at once per level.
    private bool? DecideJunction(JunctionNode junction)
    {
        var decisive = junction.Operator == Operator.Or;
        var operands = Operands(junction);
        var allDecided = true;
        foreach (var operand in operands)
        {
            var answer = Decide(operand);
            if (answer == decisive)
            {
                return decisive;
            }

            allDecided &= answer is not null;
        }

        if (allDecided)
        {
            return !decisive;
        }

        return Opposites(operands, junction.Operator) is null ? null : decisive;
    }

    private static List<Node> Operands(JunctionNode junction)
    {
        var operands = new List<Node>();
        Collect(junction, junction.Operator, operands);
        return operands;
    }

    private static void Collect(Node node, Operator @operator, List<Node> operands)
    {
        if (node is JunctionNode junction && junction.Operator == @operator)
        {
            Collect(junction.Left, @operator, operands);
            Collect(junction.Right, @operator, operands);
        }
        else
        {
            operands.Add(node);
        }
    }

    /// <summary>Two operands that never hold together under "and", or of which one always holds under "or".</summary>
    private (Node First, Node Second)? Opposites(List<Node> operands, Operator @operator)
    {
        for (var second = 1; second < operands.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                var (one, other) = (operands[first], operands[second]);
                if (
                    @operator == Operator.And
                        ? _implications.AreOpposed(one, other)
                        : _implications.OneHolds(one, other)
                )
                {
                    return (one, other);
                }
            }
        }

        return null;
    }

    private static bool? DecideComparison(CompareNode compare)
    {
        if (string.Equals(Printed(compare.Left), Printed(compare.Right), StringComparison.Ordinal))
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

    private static string Printed(Node node) => ExpressionPrinter.Print(node.Syntax);

    /// <summary>Rates are not known while rules are read, so money of two currencies decides nothing.</summary>
    private sealed class NoPlan : EvaluationContext
    {
        public override string PlanCurrency => "";

        public override decimal? ToPlanCurrency(decimal amount, string currency) => null;
    }
}
