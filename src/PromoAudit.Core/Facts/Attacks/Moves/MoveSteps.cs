using System.Collections.Immutable;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>A step made of its terms: what is nothing is left out, the rest is summed.</summary>
internal static class MoveSteps
{
    public static AttackStep Of(
        Act act,
        string goods,
        ImmutableArray<Promotion> promotions,
        params IEnumerable<AttackTerm> terms
    )
    {
        var (cash, loss) = (0m, 0m);
        var kept = ImmutableArray.CreateBuilder<AttackTerm>();
        foreach (var term in terms)
        {
            if (term.Cash != 0m || term.Loss != 0m)
            {
                kept.Add(term);
                cash += term.Cash;
                loss += term.Loss;
            }
        }

        return new AttackStep(act, cash, loss)
        {
            Goods = goods,
            Promotions = promotions,
            Terms = kept.ToImmutable(),
        };
    }

    /// <summary>Gain and loss of a round: what its steps come to.</summary>
    public static (decimal Gain, decimal Loss) Sum(ImmutableArray<AttackStep> steps)
    {
        var (gain, loss) = (0m, 0m);
        foreach (var step in steps)
        {
            gain += step.Cash;
            loss += step.Loss;
        }

        return (gain, loss);
    }
}
