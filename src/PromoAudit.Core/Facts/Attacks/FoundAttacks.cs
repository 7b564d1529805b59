using System.Collections.Immutable;
using PromoAudit.Expressions;

namespace PromoAudit.Facts.Attacks;

/// <summary>
/// Every attack that rules are asked about: for each aim the costliest, and the costliest of each promotion, each once. Where a search that
/// was stopped found none, one of which nothing but the aim is known, so that rules do not take it for none.
/// </summary>
internal static class FoundAttacks
{
    /// <summary>By aim; the costliest of an aim first, then by promotion in the order of the plan.</summary>
    public static ImmutableArray<AttackRecord> Of(AuditFacts facts)
    {
        var found = ImmutableArray.CreateBuilder<AttackRecord>();
        foreach (var aim in AimWords.Aims)
        {
            var seen = new HashSet<Attack>(ReferenceEqualityComparer.Instance);
            var costliest = facts.Attacks.Of(aim);
            Add(costliest);
            for (var promotion = 0; promotion < facts.Plan.Promotions.Length; promotion++)
            {
                Add(facts.Attacks.Of(aim, promotion));
            }

            if (seen.Count == 0 && costliest is { Complete: false, NotRuledOut: not 0m })
            {
                found.Add(AttackRecord.NotLookedAt(facts, costliest));
            }

            void Add(AimResult result)
            {
                if ((result.Best ?? result.Possible) is { } attack && seen.Add(attack))
                {
                    found.Add(new AttackRecord(facts, result, attack));
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>
    /// The costliest that pays, whatever its aim, of those that a promotion has a part in; unknown while one might pay. Harm, which pays
    /// nobody, is left out: next to every promotion can be harmed.
    /// </summary>
    public static Value WorstOf(PromotionSubject promotion)
    {
        AttackRecord? worst = null;
        var missing = Missing.Nowhere;
        foreach (var aim in AimWords.Aims)
        {
            if (aim == Aim.Harm)
            {
                continue;
            }

            var result = promotion.Facts.Attacks.Of(aim, promotion.Index);
            missing = result.Possible is null ? missing : missing.And(result.Missing);
            if (result.Best is { } attack && (worst is null || attack.Scale.LossAtCap > worst.Attack.Scale.LossAtCap))
            {
                worst = new AttackRecord(promotion.Facts, result, attack);
            }
        }

        return worst is not null ? Value.OfRecord(worst)
            : promotion.Facts.Attacks.IsComplete
                ? missing.IsEmpty ? Value.Nothing
                    : Value.UnknownBecause(missing)
            : Value.UnknownBecause(missing.And(AttackRecord.Stopped(promotion.Facts)));
    }
}
