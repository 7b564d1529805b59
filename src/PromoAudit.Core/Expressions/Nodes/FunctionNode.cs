namespace PromoAudit.Expressions;

/// <summary>A call of a function of the table. Unknown arguments make it unknown, none makes it none.</summary>
internal sealed class FunctionNode(Syntax syntax, Function function, UnitType result, Node first, Node? second)
    : Node(syntax, result, Extent.Of(first, second))
{
    public override Value Evaluate(Frame frame)
    {
        var one = first.Evaluate(frame);
        var other = second is null ? Value.True : second.Evaluate(frame);
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
            return function.Apply(one, other, result);
        }
        catch (OverflowException)
        {
            return Unknowns.TooLarge(Syntax);
        }
    }
}
