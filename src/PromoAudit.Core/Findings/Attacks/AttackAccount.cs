using System.Collections.Immutable;
using PromoAudit.Facts.Attacks;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Findings.Attacks;

/// <summary>
/// An attack as reports tell it. Plain data, without the plan and the facts that it was found in: it can be kept for long, and read back from a report.
/// </summary>
internal sealed record AttackAccount
{
    public required Aim Aim { get; init; }

    /// <summary>The move of the table that it is made of.</summary>
    public required string Move { get; init; }

    /// <summary>False: a budget ended the search, and there may be a costlier one.</summary>
    public bool IsComplete { get; init; }

    public required SearchBounds Bounds { get; init; }

    /// <summary>False: it pays only if figures that nobody gave are at the worse end of their range.</summary>
    public bool IsCertain { get; init; }

    /// <summary>By id, in the order of the plan.</summary>
    public ImmutableArray<string> Promotions { get; init; } = [];

    /// <summary>The article that it turns on; null where no goods are bought.</summary>
    public string? Item { get; init; }

    public ImmutableArray<AttackAccountStep> Steps { get; init; } = [];

    public decimal GainPerRound { get; init; }

    public decimal LossPerRound { get; init; }

    public required AttackScale Scale { get; init; }

    /// <summary>Where the field that ends it stands; null for what is no field.</summary>
    public SourcePlace? EndsAt { get; init; }

    /// <summary>Null where the plan does not say how soon an incident is noticed.</summary>
    public decimal? LossBeforeDetection { get; init; }

    public static AttackAccount Of(Attack attack, Plan plan) =>
        new()
        {
            Aim = attack.Aim,
            Move = attack.Move,
            IsComplete = attack.IsComplete,
            Bounds = attack.Bounds,
            IsCertain = attack.IsCertain,
            Promotions = [.. attack.Promotions.Select(promotion => promotion.Id)],
            Item = attack.Item?.Sku,
            Steps = [.. attack.Steps.Select(step => AttackAccountStep.Of(step, attack, plan.Currency))],
            GainPerRound = attack.GainPerRound,
            LossPerRound = attack.LossPerRound,
            Scale = attack.Scale,
            EndsAt = attack.Scale.Uncapped ? null : CapPlace.Of(plan, attack.Scale.BindingCap),
            LossBeforeDetection = attack.LossBeforeDetection,
        };
}
