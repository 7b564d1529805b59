namespace PromoAudit.Facts.Attacks;

/// <summary>Bounds of the search that its caller may choose.</summary>
internal sealed record AdversaryOptions
{
    public static readonly AdversaryOptions Default = new();

    /// <summary>Orders that one identity places where no limit ends them.</summary>
    public const int OrdersPerIdentity = 20;

    /// <summary>Identities that the adversary can have; null: <c>threat.ringUsual</c>.</summary>
    public long? Identities { get; init; }

    /// <summary>Orders to be priced, over all aims.</summary>
    public int Budget { get; init; } = 4_000_000;

    /// <summary>Asked now and then whether time is up; null: never.</summary>
    public Func<bool>? IsTimeUp { get; init; }
}
