namespace PromoAudit.Expressions;

internal sealed partial class Checker
{
    private Node CheckUnary(UnarySyntax unary)
    {
        if (unary.Operator == Operator.Not)
        {
            return new NotNode(unary, CheckCondition(unary.Operand, unary.Operator));
        }

        var operand = Check(unary.Operand);
        return operand.Type switch
        {
            UnitType { IsFigure: true, Kind: not ValueKind.Instant } unit => new NegateNode(unary, unit, operand),
            _ when IsFailed(operand) => new FailedNode(unary),
            _ => Failed(unary, () => problems.NoNegative(unary, operand)),
        };
    }

    private Node CheckBinary(BinarySyntax binary, ExpressionType? wanted) =>
        binary.Operator switch
        {
            Operator.And or Operator.Or => new JunctionNode(
                binary,
                binary.Operator,
                CheckCondition(binary.Left, binary.Operator),
                CheckCondition(binary.Right, binary.Operator)
            ),
            Operator.In => CheckIn(binary),
            Operator.Default => CheckDefault(binary, wanted),
            Operator.Add or Operator.Subtract or Operator.Multiply or Operator.Divide => CheckArithmetic(binary),
            _ => CheckComparison(binary),
        };

    private Node CheckCondition(Syntax syntax, Operator @operator)
    {
        var node = Check(syntax, ExpressionType.Bool);
        return ExpressionType.Bool.Accepts(node.Type)
            ? node
            : Failed(syntax, () => problems.NotACondition(node, @operator));
    }

    private Node CheckArithmetic(BinarySyntax binary)
    {
        var left = Check(binary.Left);
        var right = Check(binary.Right);
        if (IsFailed(left) || IsFailed(right))
        {
            return new FailedNode(binary);
        }

        return UnitTable.Find(binary.Operator, left.Type, right.Type) is { } result
            ? new ArithmeticNode(binary, result, binary.Operator, left, right)
            : Failed(binary, () => problems.UnitsDoNotMeet(binary, left, right));
    }

    private Node CheckComparison(BinarySyntax binary)
    {
        var (left, right) = CheckPair(binary.Left, binary.Right);
        if (IsFailed(left) || IsFailed(right))
        {
            return new FailedNode(binary);
        }

        if (Common(left, right) is not { } type)
        {
            return Failed(binary, () => problems.UnlikeComparison(binary, left, right));
        }

        var isEquality = binary.Operator is Operator.Equal or Operator.NotEqual;
        if (isEquality ? type is ListType : type is not UnitType { IsFigure: true })
        {
            return Failed(binary, () => problems.NoOrder(binary, left));
        }

        return new CompareNode(binary, binary.Operator, left, right);
    }

    private Node CheckIn(BinarySyntax binary)
    {
        Node left;
        Node right;
        if (NeedsHint(binary.Left) && !NeedsHint(binary.Right))
        {
            right = Check(binary.Right);
            left = Check(binary.Left, (right.Type as ListType)?.Element);
        }
        else
        {
            left = Check(binary.Left);
            right = Check(binary.Right, IsFailed(left) ? null : ExpressionType.ListOf(left.Type));
        }

        if (IsFailed(left) || IsFailed(right))
        {
            return new FailedNode(binary);
        }

        if (right.Type is not ListType { Element: var element })
        {
            return Failed(binary, () => problems.InNeedsList(binary, left, right));
        }

        if (!element.Accepts(left.Type) && !left.Type.Accepts(element))
        {
            return Failed(binary, () => problems.UnlikeElement(binary, left, element));
        }

        return WordsOf(right) is { } words ? new InWordsNode(binary, left, words) : new InNode(binary, left, right);
    }

    private static string[]? WordsOf(Node node)
    {
        if (node is not ListNode list || list.Type is not ListType { Element: var element })
        {
            return null;
        }

        return element is WordType || ReferenceEquals(element, ExpressionType.Text) ? list.Words() : null;
    }

    private Node CheckDefault(BinarySyntax binary, ExpressionType? wanted)
    {
        var (left, right) = CheckPair(binary.Left, binary.Right, wanted);
        return Common(left, right) is { } type
            ? new DefaultNode(binary, type, left, right)
            : Failed(binary, () => problems.DifferentDefault(binary, left, right));
    }

    private static bool IsFailed(Node node) => ReferenceEquals(node.Type, ExpressionType.Failed);
}
