namespace PromoAudit.Plans;

/// <summary>A record that a plan gives, declares to be absent with the word <c>none</c>, or leaves unsaid (the default value).</summary>
public readonly record struct Declared<T>(bool IsNone, T? Value)
    where T : PlanObject
{
    public static Declared<T> None => new(IsNone: true, Value: null);

    public bool IsGiven => Value is not null;

    /// <summary>Neither given nor declared to be absent: what depends on it is unknown.</summary>
    public bool IsUnsaid => !IsNone && Value is null;
}
