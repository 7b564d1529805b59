namespace PromoAudit.Plans;

/// <summary>Anything a plan describes. Equality compares what is said, never where it stands.</summary>
public abstract record PlanObject
{
    /// <summary>Where the object and each of its fields stand, across included files.</summary>
    public SourceRef Source { get; init; } = SourceRef.Nowhere;
}
