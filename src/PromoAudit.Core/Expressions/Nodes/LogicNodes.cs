using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary><c>and</c>, <c>or</c>: an operand that decides does so even when the other one is unknown.</summary>
internal sealed class JunctionNode(Syntax syntax, Operator @operator, Node left, Node right)
    : Node(syntax, ExpressionType.Bool, Extent.Of(left, right))
{
    private readonly bool _isAnd = @operator == Operator.And;

    public Operator Operator { get; } = @operator;

    public Node Left { get; } = left;

    public Node Right { get; } = right;

    public override Value Evaluate(Frame frame)
    {
        var first = Left.Evaluate(frame);
        if (Decides(first))
        {
            return Value.Of(!_isAnd);
        }

        var second = Right.Evaluate(frame);
        if (Decides(second))
        {
            return Value.Of(!_isAnd);
        }

        return first.IsUnknown || second.IsUnknown ? Unknowns.Both(first, second) : Value.Of(_isAnd);
    }

    private bool Decides(in Value value) => _isAnd ? value.IsFalse : value.IsTrue;
}

internal sealed class NotNode(Syntax syntax, Node operand) : Node(syntax, ExpressionType.Bool, Extent.Of(operand))
{
    public Node Operand { get; } = operand;

    public override Value Evaluate(Frame frame)
    {
        var value = Operand.Evaluate(frame);
        return value.IsUnknown ? value : Value.Of(value.IsFalse);
    }
}

/// <summary>An unknown condition still has an answer when both branches give the same one.</summary>
internal sealed class IfNode(Syntax syntax, ExpressionType type, Node condition, Node then, Node otherwise)
    : Node(syntax, type, Extent.Of(condition, then, otherwise))
{
    public Node Condition { get; } = condition;

    public Node Then { get; } = then;

    public Node Otherwise { get; } = otherwise;

    public override Value Evaluate(Frame frame)
    {
        var value = Condition.Evaluate(frame);
        if (!value.IsUnknown)
        {
            return value.IsTrue ? Then.Evaluate(frame) : Otherwise.Evaluate(frame);
        }

        var first = Then.Evaluate(frame);
        var second = Otherwise.Evaluate(frame);
        return !first.IsUnknown && !second.IsUnknown && Comparing.Equal(first, second)
            ? first
            : Unknowns.Both(value, Unknowns.Both(first, second));
    }

    public override SourcePlace? PlaceOf(Frame frame) => base.PlaceOf(frame) ?? Chosen(frame)?.PlaceOf(frame);

    public override Naming NameIn(Frame frame) =>
        base.NameIn(frame) is { Record: not null } named ? named : Chosen(frame)?.NameIn(frame) ?? default;

    private Node? Chosen(Frame frame)
    {
        var value = Condition.Evaluate(frame);
        return value.IsTrue ? Then
            : value.IsFalse ? Otherwise
            : null;
    }
}
