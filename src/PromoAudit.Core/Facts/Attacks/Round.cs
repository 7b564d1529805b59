using System.Collections.Immutable;
using PromoAudit.Facts.Pricing;

namespace PromoAudit.Facts.Attacks;

/// <summary>What a round takes of one promotion.</summary>
/// <param name="Uses">Counted uses that stay counted when the round is over.</param>
/// <param name="Units">Units in its scope that stay sold.</param>
/// <param name="Given">What it gave, as far as a budget counts it.</param>
internal sealed record PromotionUse(PricedPromotion Promotion, long Uses, long Units, decimal Given);

/// <summary>Units of an article that a round takes out of stock for good.</summary>
internal readonly record struct UnitsTaken(int Item, long Units);

/// <summary>A cap that belongs to the move itself, such as the orders that come late.</summary>
internal sealed record RoundCap(string Field, decimal Rounds);

/// <summary>One round of an attack by one identity: what it brings, what it costs the owner, and what it uses up.</summary>
internal sealed record Round
{
    public required Aim Aim { get; init; }

    public required string Move { get; init; }

    public required decimal Gain { get; init; }

    public required decimal Loss { get; init; }

    public ImmutableArray<PromotionUse> Uses { get; init; } = [];

    public ImmutableArray<UnitsTaken> Taken { get; init; } = [];

    /// <summary>Units in all that one buyer has had when the round is over.</summary>
    public ImmutableArray<UnitsTaken> Bought { get; init; } = [];

    public ImmutableArray<RoundCap> Caps { get; init; } = [];

    /// <summary>Rounds of one identity, where the move says so itself.</summary>
    public decimal MostPerIdentity { get; init; } = AdversaryOptions.OrdersPerIdentity;

    /// <summary>Figures of the threat model that the move itself rests on.</summary>
    public ImmutableArray<string> Figures { get; init; } = [];

    /// <summary>Rounds in all without which it comes to nothing.</summary>
    public decimal LeastRounds { get; init; } = 1m;

    /// <summary>What harm costs its adversary; null for other aims.</summary>
    public Func<AttackScale, HarmCost>? Harm { get; init; }

    /// <summary>Identities that take part in one round.</summary>
    public decimal Identities { get; init; } = 1m;

    /// <summary>Those of them that order: what the round uses up is spread evenly over them.</summary>
    public long Orders { get; init; } = 1;

    /// <summary>One more identity invites for each so many rounds; null: none does.</summary>
    public long? RoundsPerInviter { get; init; }

    /// <summary>Where the move reckons itself what its repetition comes to.</summary>
    public AttackScale? Scale { get; init; }

    /// <summary>The article that it turns on, by its place in the catalogue; −1 for none.</summary>
    public int Item { get; init; } = -1;

    /// <summary>Written down only for the rounds that win.</summary>
    public required Func<ImmutableArray<AttackStep>> Steps { get; init; }

    /// <summary>A round that brings and costs what its steps add up to.</summary>
    public static Round Of(IMove move, ImmutableArray<AttackStep> steps)
    {
        var (gain, loss) = (0m, 0m);
        foreach (var step in steps)
        {
            gain += step.Cash;
            loss += step.Loss;
        }

        return new Round
        {
            Aim = move.Aim,
            Move = move.Name,
            Gain = gain,
            Loss = loss,
            Steps = () => steps,
        };
    }
}
