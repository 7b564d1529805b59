namespace PromoAudit.Facts.Exposure;

/// <summary>What a promotion can give away, and what stops it. Null stands for "without limit".</summary>
internal sealed record PromotionExposure
{
    /// <summary>What one use gives at most.</summary>
    public required decimal? BenefitPerUse { get; init; }

    /// <summary>What that use costs the plan's owner.</summary>
    public required decimal? LossPerUse { get; init; }

    /// <summary>The cart of the largest use that was priced.</summary>
    public required string Cart { get; init; }

    /// <summary>The same use with its figures.</summary>
    public required UseValue LargestUse { get; init; }

    /// <summary>Uses of all buyers together until something stops them.</summary>
    public required decimal? Uses { get; init; }

    /// <summary>The field of the cap that stops it first; empty when none does.</summary>
    public required string BindingCap { get; init; }

    public required decimal? BenefitAtCap { get; init; }

    public required decimal? LossAtCap { get; init; }

    /// <summary>A declared figure bounds uses, units or money; goods that run out do not count.</summary>
    public required bool Capped { get; init; }

    /// <summary>Uses of one buyer.</summary>
    public required decimal? UsesPerBuyer { get; init; }

    /// <summary>Benefit that one buyer can take.</summary>
    public required decimal? PerBuyer { get; init; }

    /// <summary>More units in one order give more, and nothing in the promotion stops it.</summary>
    public required bool Grows { get; init; }
}
