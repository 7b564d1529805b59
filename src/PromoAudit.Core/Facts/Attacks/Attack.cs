using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks;

/// <summary>
/// The costliest attack with one aim: one round of it step by step, and what it comes to when it is repeated until something ends it.
/// Amounts are in the plan's currency. Facts/README.md defines every figure.
/// </summary>
internal sealed record Attack
{
    public required Aim Aim { get; init; }

    /// <summary>The move of the table that it is made of.</summary>
    public required string Move { get; init; }

    /// <summary>The promotions that it uses, in the order of the plan; none where goods alone are worth it.</summary>
    public ImmutableArray<Promotion> Promotions { get; init; } = [];

    /// <summary>The article that it turns on; null where no goods are bought.</summary>
    public Item? Item { get; init; }

    /// <summary>One round. Their cash adds up to <see cref="GainPerRound"/>, their loss to <see cref="LossPerRound"/>.</summary>
    public ImmutableArray<AttackStep> Steps { get; init; } = [];

    public decimal GainPerRound { get; init; }

    public decimal LossPerRound { get; init; }

    /// <summary>How it is repeated, and what ends it.</summary>
    public required AttackScale Scale { get; init; }

    /// <summary>What it costs somebody who only wants to do harm; null for other aims.</summary>
    public HarmCost? Harm { get; init; }

    /// <summary>Lost before somebody notices; null where the plan does not say how soon that is.</summary>
    public decimal? LossBeforeDetection { get; init; }

    /// <summary>Figures of the threat model that its amounts rest on, such as <c>threat.phone</c>.</summary>
    public ImmutableArray<string> RestsOn { get; init; } = [];

    /// <summary>False: it stands for what a search that was stopped did not look at.</summary>
    public bool IsFound { get; init; } = true;

    /// <summary>False: it pays only if figures that nobody gave are at the worse end of their range.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>False: a budget ended the search, and there may be a costlier one.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Within what bounds it was searched for.</summary>
    public SearchBounds Bounds { get; init; } = SearchBounds.None;
}

/// <summary>One step of a round.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Cash">What the adversary has from it; negative for what is paid.</param>
/// <param name="Loss">What the plan's owner loses by it; negative for what is earned.</param>
internal sealed record AttackStep(Act Kind, decimal Cash, decimal Loss)
{
    /// <summary>What is bought, returned, kept or held; empty where no goods are.</summary>
    public string Goods { get; init; } = "";

    public ImmutableArray<Promotion> Promotions { get; init; } = [];

    /// <summary>How the amounts come about.</summary>
    public ImmutableArray<AttackTerm> Terms { get; init; } = [];

    /// <summary>How often, where that is not once: units, tries, orders.</summary>
    public decimal? Count { get; init; }

    /// <summary>The cart as priced, for whoever wants to replay it.</summary>
    internal Pricing.Quote? Order { get; init; }

    /// <summary>The return as worked out, for whoever wants to replay it.</summary>
    internal Refunds.Refund? Return { get; init; }

    /// <summary>The same with goods and promotions; terms that are nothing are left out.</summary>
    public static AttackStep Of(
        Act kind,
        string goods,
        ImmutableArray<Promotion> promotions,
        params IEnumerable<AttackTerm> terms
    ) =>
        Of(kind, [.. terms.Where(term => term.Cash != 0m || term.Loss != 0m)]) with
        {
            Goods = goods,
            Promotions = promotions,
        };

    /// <summary>A step that is what its terms add up to.</summary>
    public static AttackStep Of(Act kind, ImmutableArray<AttackTerm> terms)
    {
        var (cash, loss) = (0m, 0m);
        foreach (var term in terms)
        {
            cash += term.Cash;
            loss += term.Loss;
        }

        return new AttackStep(kind, cash, loss) { Terms = terms };
    }
}

/// <summary>One line of arithmetic.</summary>
/// <param name="Word">What it is.</param>
/// <param name="Of">Which promotion, article or figure, where there are several.</param>
/// <param name="Cash">Part of the step's cash; 0 where it only costs the owner.</param>
/// <param name="Loss">Part of the step's loss.</param>
internal sealed record AttackTerm(Term Word, string Of, decimal Cash, decimal Loss);

/// <summary>What the search found for one aim.</summary>
/// <param name="Best">Null: nothing pays.</param>
/// <param name="Possible">The costliest when what nobody said is as bad as can be; null when nothing is missing, or it makes no difference.</param>
/// <param name="Complete">False: a budget ended the search.</param>
/// <param name="NotRuledOut">Where it is not complete: no attack left out costs more than this; null: no bound is known.</param>
/// <param name="Missing">Figures that would make the range smaller.</param>
internal sealed record AimResult(
    Aim Aim,
    Attack? Best,
    Attack? Possible,
    bool Complete,
    decimal? NotRuledOut,
    Missing Missing
);
