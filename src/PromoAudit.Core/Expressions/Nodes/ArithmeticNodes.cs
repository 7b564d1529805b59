using System.Diagnostics;

namespace PromoAudit.Expressions;

/// <summary>
/// Arithmetic on figures whose units the checker has matched. None stays none; what has no answer (division by zero,
/// a result too large, unlimited minus unlimited) is unknown and says so.
/// </summary>
internal sealed class ArithmeticNode(Syntax syntax, UnitType type, Operator @operator, Node left, Node right)
    : Node(syntax, type, Extent.Of(left, right))
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
            return Value.Nothing;
        }

        return first.IsUnlimited || second.IsUnlimited
            ? WithUnlimited(first, second)
            : Figures(Syntax, Operator, type.Kind, first, second);
    }

    /// <summary>One step on two known figures.</summary>
    public static Value Figures(Syntax syntax, Operator @operator, ValueKind result, in Value first, in Value second)
    {
        if (@operator == Operator.Divide && second.Number == 0)
        {
            return Unknowns.DivisionByZero(syntax);
        }

        try
        {
            var number = @operator switch
            {
                Operator.Add => InUnitOf(first, second, result) + InUnitOf(second, first, result),
                Operator.Subtract => first.Number - InUnitOf(second, first, result),
                Operator.Multiply => first.Number * second.Number,
                Operator.Divide => first.Number / second.Number,
                _ => throw new UnreachableException(),
            };
            return result switch
            {
                ValueKind.Instant when number < 0 || number > DateTimeOffset.MaxValue.UtcTicks => Unknowns.TooLarge(
                    syntax
                ),
                ValueKind.Duration when first.Kind == ValueKind.Instant => Value.OfDuration(
                    number / TimeSpan.TicksPerSecond
                ),
                _ => Value.OfFigure(result, number, first.Kind == ValueKind.Instant ? first : second),
            };
        }
        catch (OverflowException)
        {
            return Unknowns.TooLarge(syntax);
        }
    }

    // Instants count ticks, durations seconds; a duration that meets an instant is counted in ticks.
    private static decimal InUnitOf(in Value figure, in Value other, ValueKind result) =>
        figure.Kind == ValueKind.Duration && (other.Kind == ValueKind.Instant || result == ValueKind.Instant)
            ? figure.Number * TimeSpan.TicksPerSecond
            : figure.Number;

    private Value WithUnlimited(in Value first, in Value second)
    {
        var other = first.IsUnlimited ? second : first;
        var both = first.IsUnlimited && second.IsUnlimited;
        return Operator switch
        {
            Operator.Add => Value.Unlimited,
            Operator.Subtract when first.IsUnlimited && !both => Value.Unlimited,
            Operator.Multiply when both || other.Number > 0 => Value.Unlimited,
            Operator.Divide when first.IsUnlimited && !both && other.Number > 0 => Value.Unlimited,
            Operator.Divide when second.IsUnlimited && !both => Value.OfFigure(type.Kind, 0, first),
            _ => Unknowns.NoSingleAnswer(Syntax),
        };
    }
}

internal sealed class NegateNode(Syntax syntax, UnitType type, Node operand) : Node(syntax, type, Extent.Of(operand))
{
    public Node Operand { get; } = operand;

    public override Value Evaluate(Frame frame)
    {
        var value = Operand.Evaluate(frame);
        return value.Kind switch
        {
            ValueKind.Unset or ValueKind.Unknown or ValueKind.Nothing => value,
            ValueKind.Unlimited => Unknowns.NoSingleAnswer(Syntax),
            _ => Value.OfFigure(type.Kind, -value.Number, value),
        };
    }
}
