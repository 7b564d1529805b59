using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>A node of the typed tree: names are resolved and types agree, so evaluation has nothing left to check.</summary>
internal abstract class Node
{
    protected Node(Syntax syntax, ExpressionType type, Extent children = default)
    {
        Syntax = syntax;
        Type = type;
        Size = children.Size + 1;
        UsesFacts = children.UsesFacts;
        UsesNames = children.UsesNames;
    }

    public Syntax Syntax { get; }

    public ExpressionType Type { get; }

    /// <summary>How many nodes it is made of, itself included: what one visit takes off the budget of steps.</summary>
    public int Size { get; protected init; }

    /// <summary>Whether the plan can change its value.</summary>
    public bool UsesFacts { get; protected init; }

    /// <summary>Whether it uses any name at all: a parameter is a name, but not a fact.</summary>
    public bool UsesNames { get; protected init; }

    public abstract Value Evaluate(Frame frame);

    /// <summary>Where the thing it names is declared, if it names one.</summary>
    public virtual SourcePlace? PlaceOf(Frame frame) => (Evaluate(frame).Record as IPlaced)?.Place;

    /// <summary>The thing it names.</summary>
    public virtual Naming NameIn(Frame frame) => new(Evaluate(frame).Record, null);
}

/// <summary>What an expression names: a record, or a property of one.</summary>
/// <param name="record">Null where there is none.</param>
/// <param name="property">Null for the record itself.</param>
internal readonly struct Naming(object? record, Property? property)
{
    public object? Record { get; } = record;

    public Property? Property { get; } = property;
}

/// <summary>What a node takes over from its children.</summary>
internal readonly record struct Extent(int Size, bool UsesFacts, bool UsesNames)
{
    public static Extent Of(Node? first, Node? second = null, Node? third = null) =>
        default(Extent).And(first).And(second).And(third);

    public static Extent Of(Node[] nodes)
    {
        var extent = default(Extent);
        foreach (var node in nodes)
        {
            extent = extent.And(node);
        }

        return extent;
    }

    private Extent And(Node? node) =>
        node is null ? this : new(Size + node.Size, UsesFacts || node.UsesFacts, UsesNames || node.UsesNames);
}
