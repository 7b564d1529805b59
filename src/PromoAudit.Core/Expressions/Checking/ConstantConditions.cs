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

        return HasOpposites(operands.ConvertAll(node => new Claim(node)), junction.Operator) ? decisive : null;
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

    private static bool HasOpposites(List<Claim> claims, Operator @operator)
    {
        for (var first = 0; first < claims.Count; first++)
        {
            for (var second = first + 1; second < claims.Count; second++)
            {
                if (claims[first].IsOppositeOf(claims[second], @operator))
                {
                    return true;
                }
            }
        }

        return false;
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

    /// <summary>An operand of a chain, printed once because it is compared with all others.</summary>
    private sealed class Claim
    {
        private readonly CompareNode? _comparison;
        private readonly string _text;
        private readonly string? _denied;
        private readonly string _left = "";
        private readonly string _right = "";

        public Claim(Node node)
        {
            _text = Printed(node);
            _denied = node is NotNode not ? Printed(not.Operand) : null;
            _comparison = node as CompareNode;
            if (_comparison is not null)
            {
                _left = Printed(_comparison.Left);
                _right = Printed(_comparison.Right);
            }
        }

        /// <summary>Under "and" both cannot hold, under "or" one of them must.</summary>
        public bool IsOppositeOf(Claim other, Operator @operator)
        {
            if (Same(_denied, other._text) || Same(other._denied, _text))
            {
                return true;
            }

            if (_comparison is not { } one || other._comparison is not { } two || !Same(_left, other._left))
            {
                return false;
            }

            if (Same(_right, other._right))
            {
                return one.Operator == Negation(two.Operator);
            }

            var excluding = @operator == Operator.And ? Operator.Equal : Operator.NotEqual;
            return one.Operator == excluding
                && two.Operator == excluding
                && one.Right is LiteralNode { Value: var first }
                && two.Right is LiteralNode { Value: var second }
                && !Comparing.Equal(first, second);
        }

        private static bool Same(string? left, string right) => string.Equals(left, right, StringComparison.Ordinal);

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
    }
}
