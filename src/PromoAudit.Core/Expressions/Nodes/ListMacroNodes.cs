namespace PromoAudit.Expressions;

/// <summary><c>filter</c>: one undecided element leaves the whole list undecided.</summary>
internal sealed class FilterNode(Syntax syntax, ExpressionType type, Node list, Node body, int slot)
    : MacroNode(syntax, type, list, body, slot)
{
    protected override Value Over(Frame frame, ValueList list)
    {
        var kept = new List<Value>();
        var unknown = Value.True;
        for (var index = 0; index < list.Count; index++)
        {
            if (!Visit(frame, list[index], out var result))
            {
                return result;
            }

            unknown = result.IsUnknown ? Unknowns.Both(unknown, result) : unknown;
            if (result.IsTrue)
            {
                kept.Add(list[index]);
            }
        }

        return unknown.IsUnknown ? unknown : Value.OfList(new ValueList([.. kept]));
    }
}

internal sealed class MapNode(Syntax syntax, ExpressionType type, Node list, Node body, int slot)
    : MacroNode(syntax, type, list, body, slot)
{
    protected override Value Over(Frame frame, ValueList list)
    {
        var values = new Value[list.Count];
        for (var index = 0; index < values.Length; index++)
        {
            if (!Visit(frame, list[index], out values[index]))
            {
                return Value.Unknown;
            }
        }

        return Value.OfList(new ValueList(values));
    }
}

/// <summary><c>first</c>: an undecided element before the first hit leaves it undecided which is first.</summary>
internal sealed class FirstNode(Syntax syntax, ExpressionType type, Node list, Node? body, int slot)
    : MacroNode(syntax, type, list, body, slot)
{
    private readonly bool _hasBody = body is not null;

    protected override Value Over(Frame frame, ValueList list)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (!_hasBody)
            {
                return list[index];
            }

            if (!Visit(frame, list[index], out var result) || result.IsUnknown)
            {
                return result;
            }

            if (result.IsTrue)
            {
                return list[index];
            }
        }

        return Value.Nothing;
    }
}

internal sealed class DistinctNode(Syntax syntax, ExpressionType type, Node list)
    : MacroNode(syntax, type, list, null, 0)
{
    protected override Value Over(Frame frame, ValueList list)
    {
        var kept = new List<Value>();
        for (var index = 0; index < list.Count; index++)
        {
            var item = list[index];
            if (item.IsUnknown || !frame.Take(kept.Count + 1))
            {
                return item.IsUnknown ? item : Value.Unknown;
            }

            if (!kept.Exists(other => Comparing.Equal(other, item)))
            {
                kept.Add(item);
            }
        }

        return Value.OfList(new ValueList([.. kept]));
    }
}
