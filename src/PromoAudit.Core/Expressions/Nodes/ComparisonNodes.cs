using System.Diagnostics;

namespace PromoAudit.Expressions;

/// <summary>A comparison. With none on either side only <c>!=</c> holds.</summary>
internal sealed class CompareNode(Syntax syntax, Operator @operator, Node left, Node right)
    : Node(syntax, ExpressionType.Bool, Extent.Of(left, right))
{
    public Operator Operator { get; } = @operator;

    public Node Left { get; } = left;

    public Node Right { get; } = right;

    public override Value Evaluate(Frame frame)
    {
        var first = Left.Evaluate(frame);
        var second = Right.Evaluate(frame);
        if (first.IsUnknown || second.IsUnknown)
        {
            return Unknowns.Both(first, second);
        }

        if (first.IsNothing || second.IsNothing)
        {
            return Value.Of(Operator == Operator.NotEqual);
        }

        return Value.Of(
            Operator switch
            {
                Operator.Equal => Comparing.Equal(first, second),
                Operator.NotEqual => !Comparing.Equal(first, second),
                Operator.Less => Comparing.Order(first, second) < 0,
                Operator.LessOrEqual => Comparing.Order(first, second) <= 0,
                Operator.Greater => Comparing.Order(first, second) > 0,
                Operator.GreaterOrEqual => Comparing.Order(first, second) >= 0,
                _ => throw new UnreachableException(),
            }
        );
    }
}

/// <summary>Membership: true as soon as one element is equal, unknown when only unknown elements could be.</summary>
internal sealed class InNode(Syntax syntax, Node operand, Node list)
    : Node(syntax, ExpressionType.Bool, Extent.Of(operand, list))
{
    public Node Operand { get; } = operand;

    public Node List { get; } = list;

    public override Value Evaluate(Frame frame)
    {
        var wanted = Operand.Evaluate(frame);
        var elements = List.Evaluate(frame);
        if (wanted.IsUnknown || elements.IsUnknown)
        {
            return Unknowns.Both(wanted, elements);
        }

        var items = elements.List;
        var answer = Value.False;
        for (var index = 0; index < items.Count; index++)
        {
            var item = items[index];
            if (!frame.Take(1))
            {
                return Value.Unknown;
            }

            if (item.IsUnknown)
            {
                answer = Unknowns.Both(answer, item);
            }
            else if (Comparing.Equal(wanted, item))
            {
                return Value.True;
            }
        }

        return answer;
    }
}

/// <summary>Membership in words or texts written out in the rule: nothing is built to ask.</summary>
internal sealed class InWordsNode(Syntax syntax, Node operand, string[] words)
    : Node(syntax, ExpressionType.Bool, Extent.Of(operand))
{
    public Node Operand { get; } = operand;

    public ReadOnlySpan<string> Words => words;

    public override Value Evaluate(Frame frame)
    {
        var wanted = Operand.Evaluate(frame);
        if (wanted.IsUnknown || !wanted.IsGiven)
        {
            return wanted.IsUnknown ? wanted : Value.False;
        }

        foreach (var word in Words)
        {
            if (string.Equals(word, wanted.Text, StringComparison.Ordinal))
            {
                return Value.True;
            }
        }

        return Value.False;
    }
}
