using System.Diagnostics;
using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>A property of a record. An unknown, absent or unlimited owner passes its state on.</summary>
internal sealed class PropertyNode(Syntax syntax, Node owner, Property property, string path)
    : Node(syntax, property.Type, Extent.Of(owner))
{
    public Node Owner { get; } = owner;

    public Property Property { get; } = property;

    /// <summary>As messages call it: an element of a list goes by its kind.</summary>
    public string Path { get; } = path;

    public override Value Evaluate(Frame frame)
    {
        var holder = Owner.Evaluate(frame);
        if (holder.Record is not { } record)
        {
            return holder;
        }

        var value = Property.Get(record, frame.Context);
        return value.IsUnknown && value.Missing.IsEmpty ? MissingHere(record) : value;
    }

    public override SourcePlace? PlaceOf(Frame frame) =>
        Owner.Evaluate(frame).Record is { } record ? PlaceIn(record) : Owner.PlaceOf(frame);

    public override Naming NameIn(Frame frame) =>
        Evaluate(frame).Record is { } itself ? new Naming(itself, null)
        : Owner.Evaluate(frame).Record is { } holder ? new Naming(holder, Property)
        : Owner.NameIn(frame);

    /// <summary>The state of the declaration, or of the owner where there is no owner to ask.</summary>
    public Declaration Look(Frame frame)
    {
        var holder = Owner.Evaluate(frame);
        if (holder.Record is not { } record)
        {
            return holder.Kind switch
            {
                ValueKind.Nothing => new(Presence.None, default),
                ValueKind.Unlimited => new(Presence.Unlimited, default),
                _ => new(Presence.Absent, holder),
            };
        }

        var presence = Property.PresenceOf(record, frame.Context);
        return new Declaration(presence, presence == Presence.Absent ? WhyAbsent(record, frame) : default);
    }

    // What is worked out names the fields that it lacks; a cap that nobody declared has a value all the same.
    private Value WhyAbsent(object record, Frame frame)
    {
        var value = Property.Get(record, frame.Context);
        return value.IsUnknown && !value.Missing.IsEmpty ? value : MissingHere(record);
    }

    private Value MissingHere(object record) =>
        Value.UnknownBecause(Missing.Field((record as IPlaced)?.NameOf(Property.Name) ?? Path, PlaceIn(record)));

    private SourcePlace? PlaceIn(object record) => Property.PlaceOf(record) ?? (record as IPlaced)?.Place;
}

/// <summary><c>has</c>, <c>declared</c> and <c>unlimited</c>: questions about the declaration, not about the value.</summary>
internal sealed class PresenceNode(Syntax syntax, PresenceForm form, PropertyNode path)
    : Node(syntax, ExpressionType.Bool, Extent.Of(path))
{
    public PresenceForm Form { get; } = form;

    public PropertyNode Path { get; } = path;

    public override Value Evaluate(Frame frame)
    {
        var declaration = Path.Look(frame);
        var presence = declaration.Presence;
        return Form switch
        {
            PresenceForm.Has => presence == Presence.Absent ? declaration.Unknown : Value.Of(presence != Presence.None),
            PresenceForm.Declared => Value.Of(presence != Presence.Absent),
            PresenceForm.Unlimited => Value.Of(presence == Presence.Unlimited),
            _ => throw new UnreachableException(),
        };
    }
}

/// <summary>What was declared and, where nothing was, what is missing.</summary>
internal readonly struct Declaration(Presence presence, Value unknown)
{
    public Presence Presence { get; } = presence;

    public Value Unknown { get; } = unknown;
}

internal enum PresenceForm
{
    Has,
    Declared,
    Unlimited,
}

/// <summary>Whether there is a value at all; never unknown itself.</summary>
internal sealed class KnownNode(Syntax syntax, Node operand) : Node(syntax, ExpressionType.Bool, Extent.Of(operand))
{
    public Node Operand { get; } = operand;

    public override Value Evaluate(Frame frame) => Value.Of(!Operand.Evaluate(frame).IsUnknown);
}

/// <summary>The left value, or the right one where the left is unknown or none.</summary>
internal sealed class DefaultNode(Syntax syntax, ExpressionType type, Node operand, Node otherwise)
    : Node(syntax, type, Extent.Of(operand, otherwise))
{
    public Node Operand { get; } = operand;

    public Node Otherwise { get; } = otherwise;

    public override Value Evaluate(Frame frame)
    {
        var value = Operand.Evaluate(frame);
        return value.IsUnknown || value.IsNothing ? Otherwise.Evaluate(frame) : value;
    }

    public override SourcePlace? PlaceOf(Frame frame) => Operand.PlaceOf(frame) ?? Otherwise.PlaceOf(frame);

    public override Naming NameIn(Frame frame) =>
        Operand.NameIn(frame) is { Record: not null } named ? named : Otherwise.NameIn(frame);
}
