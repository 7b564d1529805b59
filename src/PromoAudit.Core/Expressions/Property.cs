using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>What the plan says about a field.</summary>
internal enum Presence
{
    /// <summary>Nobody said anything.</summary>
    Absent,

    /// <summary>Declared to be none.</summary>
    None,

    /// <summary>Declared to be unlimited.</summary>
    Unlimited,
    Given,
}

/// <summary>A named fact of a record. The checker looks it up once; evaluation calls <see cref="Get"/> directly.</summary>
/// <param name="name">As rules write it: camelCase.</param>
/// <param name="type">What <see cref="Get"/> returns when it is not unknown, none or unlimited.</param>
/// <param name="describes">One line, no full stop: it stands in brackets in error messages and in the list of facts.</param>
/// <param name="example">An expression that uses it.</param>
internal abstract class Property(string name, ExpressionType type, LocalizedText describes, string? example = null)
{
    public string Name { get; } = name;

    public ExpressionType Type { get; } = type;

    public LocalizedText Describes { get; } = describes;

    public string? Example { get; } = example;

    /// <summary>What rules should ask instead; null for a fact that is there to stay.</summary>
    public string? Replacement { get; init; }

    /// <summary>The value. <see cref="Value.Unknown"/> is enough where nobody declared it: the path that asked adds its name and place.</summary>
    public abstract Value Get(object owner, EvaluationContext context);

    /// <summary>What was declared, which the value need not show: an undeclared cap has the value unlimited.</summary>
    public virtual Presence PresenceOf(object owner, EvaluationContext context) =>
        Get(owner, context).Kind switch
        {
            ValueKind.Unset or ValueKind.Unknown => Presence.Absent,
            ValueKind.Nothing => Presence.None,
            ValueKind.Unlimited => Presence.Unlimited,
            _ => Presence.Given,
        };

    /// <summary>Where it is declared; null sends the caret to the owner.</summary>
    public virtual SourcePlace? PlaceOf(object owner) => null;
}

/// <summary>A property told by static lambdas.</summary>
internal sealed class ComputedProperty(
    string name,
    ExpressionType type,
    LocalizedText describes,
    Func<object, EvaluationContext, Value> get,
    Func<object, EvaluationContext, Presence>? presence = null,
    Func<object, SourcePlace?>? place = null,
    string? example = null
) : Property(name, type, describes, example)
{
    public override Value Get(object owner, EvaluationContext context) => get(owner, context);

    public override Presence PresenceOf(object owner, EvaluationContext context) =>
        presence is null ? base.PresenceOf(owner, context) : presence(owner, context);

    public override SourcePlace? PlaceOf(object owner) => place?.Invoke(owner);
}
