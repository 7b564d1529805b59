namespace PromoAudit.Expressions;

/// <summary>A call of a function of the table. Unknown arguments make it unknown, none makes it none.</summary>
internal sealed class FunctionNode(Syntax syntax, Function function, UnitType result, Node first, Node? second)
    : Node(syntax, result, Extent.Of(first, second))
{
    public Function Function { get; } = function;

    public Node First { get; } = first;

    public Node? Second { get; } = second;

    public override Value Evaluate(Frame frame)
    {
        var one = First.Evaluate(frame);
        var other = Second is null ? Value.True : Second.Evaluate(frame);
        if (one.IsUnknown || other.IsUnknown)
        {
            return Unknowns.Both(one, other);
        }

        if (one.IsNothing || other.IsNothing)
        {
            return Value.Nothing;
        }

        try
        {
            return Function.Apply(one, other, result);
        }
        catch (OverflowException)
        {
            return Unknowns.TooLarge(Syntax);
        }
    }
}
