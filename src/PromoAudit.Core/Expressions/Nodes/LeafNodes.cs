using PromoAudit.Text;

namespace PromoAudit.Expressions;

internal sealed class LiteralNode(Syntax syntax, ExpressionType type, Value value) : Node(syntax, type)
{
    public Value Value { get; } = value;

    public override Value Evaluate(Frame frame) => Value;
}

/// <summary>Money of a named currency, in the plan's currency when it is evaluated.</summary>
internal sealed class MoneyLiteralNode(Syntax syntax, decimal amount, string currency)
    : Node(syntax, ExpressionType.Money)
{
    public override Value Evaluate(Frame frame) =>
        frame.Context.ToPlanCurrency(amount, currency) is { } converted
            ? Value.OfMoney(converted)
            : Unknowns.NoRate(Syntax, currency, frame.Context.PlanCurrency);
}

/// <summary>A name whose value the caller, or a macro, puts into the frame.</summary>
internal sealed class SlotNode : Node
{
    public SlotNode(Syntax syntax, ScopeName name)
        : base(syntax, name.Type)
    {
        Name = name;
        UsesFacts = name.IsFact;
        UsesNames = true;
    }

    public ScopeName Name { get; }

    public override Value Evaluate(Frame frame)
    {
        ref var value = ref frame[Name.Slot];
        return value.Kind == ValueKind.Unset ? Value.Unknown : value;
    }
}

/// <summary>A name that stands for an expression: computed when first asked for, then kept for the subject.</summary>
internal sealed class LetNode : Node
{
    public LetNode(Syntax syntax, ScopeName name, Node definition)
        : base(syntax, name.Type)
    {
        Name = name;
        Definition = definition;
        UsesFacts = name.IsFact;
        UsesNames = true;
    }

    public ScopeName Name { get; }

    public Node Definition { get; }

    public override Value Evaluate(Frame frame)
    {
        if (frame[Name.Slot].Kind == ValueKind.Unset)
        {
            frame[Name.Slot] = frame.Take(Definition.Size) ? Definition.Evaluate(frame) : Value.Unknown;
        }

        return frame[Name.Slot];
    }

    public override SourcePlace? PlaceOf(Frame frame) => Definition.PlaceOf(frame);

    public override Naming NameIn(Frame frame) => Definition.NameIn(frame);
}

internal sealed class ListNode : Node
{
    private readonly Node[] _items;

    public ListNode(Syntax syntax, ExpressionType type, Node[] items)
        : base(syntax, type, Extent.Of(items)) => _items = items;

    public IReadOnlyList<Node> Items => _items;

    public override Value Evaluate(Frame frame)
    {
        var values = new Value[_items.Length];
        for (var index = 0; index < _items.Length; index++)
        {
            values[index] = _items[index].Evaluate(frame);
        }

        return Value.OfList(new ValueList(values));
    }

    /// <summary>The items when all of them are written out as words or texts, else null.</summary>
    public string[]? Words()
    {
        var words = new string[_items.Length];
        for (var index = 0; index < _items.Length; index++)
        {
            if (_items[index] is not LiteralNode { Value: var value })
            {
                return null;
            }

            words[index] = value.Text;
        }

        return words;
    }
}
