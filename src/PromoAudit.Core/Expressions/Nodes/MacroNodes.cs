using System.Diagnostics;

namespace PromoAudit.Expressions;

/// <summary>Goes over the elements of a list, with each in turn in the slot that the body reads. None is an empty list.</summary>
internal abstract class MacroNode : Node
{
    /// <param name="body">Null takes the element itself.</param>
    protected MacroNode(Syntax syntax, ExpressionType type, Node list, Node? body, int slot)
        : base(syntax, type, Extent.Of(list, body))
    {
        List = list;
        Body = body;
        Slot = slot;
        Size = list.Size + 1;
    }

    public Node List { get; }

    /// <summary>Null where the element itself is taken.</summary>
    public Node? Body { get; }

    /// <summary>Where the body looks for the element.</summary>
    public int Slot { get; }

    public sealed override Value Evaluate(Frame frame)
    {
        var list = List.Evaluate(frame);
        return list.IsUnknown ? list : Over(frame, list.List);
    }

    protected abstract Value Over(Frame frame, ValueList list);

    /// <summary>The body's value for one element. False when the budget is used up.</summary>
    protected bool Visit(Frame frame, in Value element, out Value result)
    {
        if (!frame.Take(Body is null ? 1 : Body.Size + 1))
        {
            result = Value.Unknown;
            return false;
        }

        if (Body is null)
        {
            result = element;
            return true;
        }

        frame[Slot] = element;
        result = Body.Evaluate(frame);
        return true;
    }
}

/// <summary><c>any</c>, <c>all</c>, <c>none</c>: one element can decide, whatever is unknown about the others.</summary>
internal sealed class QuantifierNode(Syntax syntax, MacroKind kind, Node list, Node body, int slot)
    : MacroNode(syntax, ExpressionType.Bool, list, body, slot)
{
    public MacroKind Kind { get; } = kind;

    protected override Value Over(Frame frame, ValueList list)
    {
        var answer = Value.Of(Kind != MacroKind.Any);
        for (var index = 0; index < list.Count; index++)
        {
            if (!Visit(frame, list[index], out var result))
            {
                return result;
            }

            if (Kind == MacroKind.All ? result.IsFalse : result.IsTrue)
            {
                return Value.Of(Kind == MacroKind.Any);
            }

            answer = result.IsUnknown ? Unknowns.Both(answer, result) : answer;
        }

        return answer;
    }
}

internal sealed class CountNode(Syntax syntax, Node list, Node? body, int slot)
    : MacroNode(syntax, ExpressionType.Count, list, body, slot)
{
    private readonly bool _hasBody = body is not null;

    protected override Value Over(Frame frame, ValueList list)
    {
        if (!_hasBody)
        {
            return Value.OfCount(list.Count);
        }

        var count = 0;
        var unknown = Value.True;
        for (var index = 0; index < list.Count; index++)
        {
            if (!Visit(frame, list[index], out var result))
            {
                return result;
            }

            count += result.IsTrue ? 1 : 0;
            unknown = result.IsUnknown ? Unknowns.Both(unknown, result) : unknown;
        }

        return unknown.IsUnknown ? unknown : Value.OfCount(count);
    }
}

/// <summary><c>sum</c>, <c>min</c>, <c>max</c>: elements that are none do not take part.</summary>
internal sealed class AggregateNode(Syntax syntax, UnitType type, MacroKind kind, Node list, Node? body, int slot)
    : MacroNode(syntax, type, list, body, slot)
{
    public MacroKind Kind { get; } = kind;

    protected override Value Over(Frame frame, ValueList list)
    {
        var total = Kind == MacroKind.Sum ? Value.OfFigure(type.Kind, 0, default) : Value.Nothing;
        for (var index = 0; index < list.Count; index++)
        {
            if (!Visit(frame, list[index], out var result))
            {
                return result;
            }

            total = result.IsNothing ? total : Combine(total, result);
        }

        return total;
    }

    private Value Combine(in Value total, in Value result)
    {
        if (total.IsUnknown || result.IsUnknown)
        {
            return Unknowns.Both(total, result);
        }

        if (total.IsNothing)
        {
            return result;
        }

        return Kind switch
        {
            MacroKind.Sum when total.IsUnlimited || result.IsUnlimited => Value.Unlimited,
            MacroKind.Sum => ArithmeticNode.Figures(Syntax, Operator.Add, type.Kind, total, result),
            MacroKind.Min => Comparing.Order(result, total) < 0 ? result : total,
            MacroKind.Max => Comparing.Order(result, total) > 0 ? result : total,
            _ => throw new UnreachableException(),
        };
    }
}
