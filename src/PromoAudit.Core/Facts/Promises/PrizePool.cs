using PromoAudit.Expressions;
using PromoAudit.Facts.Exposure;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Promises;

/// <summary>What a draw gives away: on average, and at worst. Rows without worth are blanks.</summary>
internal sealed class PrizePool(PromotionSubject subject, IReadOnlyList<Prize> prizes)
{
    /// <summary>All uses of all buyers; each is one draw.</summary>
    public Value Draws => MostDraws is { } draws ? Value.OfCount(draws) : Value.Unlimited;

    public Value Chances
    {
        get
        {
            var sum = 0m;
            foreach (var prize in prizes)
            {
                if (prize.Chance is not { } chance)
                {
                    return LacksChance(prize);
                }

                sum += chance.Fraction;
            }

            return Value.OfPercent(sum);
        }
    }

    /// <summary>Worth of what one draw gives on average.</summary>
    public Value Expected
    {
        get
        {
            var sum = 0m;
            foreach (var prize in prizes)
            {
                if (prize.Worth is not > 0)
                {
                    continue;
                }

                if (prize.Chance is not { } chance)
                {
                    return LacksChance(prize);
                }

                sum = Large.Plus(sum, Large.Times(prize.Worth.Value, chance.Fraction));
            }

            return Value.OfMoney(sum);
        }
    }

    /// <summary>That times all draws, and never more than the worst.</summary>
    public Value ExpectedAtCap
    {
        get
        {
            var expected = Expected;
            if (!expected.IsGiven || expected.Number == 0)
            {
                return expected;
            }

            var average = MostDraws is { } draws ? Large.Times(draws, expected.Number) : (decimal?)null;
            return Sums.Least(average, WorstOf(worth: true)) is { } least ? Value.OfMoney(least) : Value.Unlimited;
        }
    }

    /// <summary>Worth of everything that can be won.</summary>
    public Value Worst => WorstOf(worth: true) is { } worst ? Value.OfMoney(worst) : Value.Unlimited;

    /// <summary>The same at what prizes cost the giver, their worth where that is not said.</summary>
    public Value WorstCost => WorstOf(worth: false) is { } worst ? Value.OfMoney(worst) : Value.Unlimited;

    public Value Dearest => Value.OfMoney(DearestOf(worth: true));

    /// <summary>A prize of some worth has no number at which the draw stops giving it.</summary>
    public bool IsUnbounded
    {
        get
        {
            foreach (var prize in prizes)
            {
                if (prize.Worth is > 0 && (!prize.Enforced || !prize.Count.HasFigure))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private decimal? MostDraws
    {
        get
        {
            decimal? draws = null;
            foreach (var cap in UseCaps.Total(subject.Promotion, subject.Time.Days))
            {
                draws = Sums.Least(draws, cap.Uses);
            }

            return draws;
        }
    }

    private decimal? WorstOf(bool worth)
    {
        decimal? all = 0m;
        foreach (var prize in prizes)
        {
            if (prize.Worth is > 0)
            {
                all =
                    prize.Enforced && prize.Count.Figure is { } count && all is { } sum
                        ? Large.Plus(sum, Large.Times(count, ValueOf(prize, worth)))
                        : null;
            }
        }

        return Sums.Least(all, MostDraws is { } draws ? Large.Times(draws, DearestOf(worth)) : null);
    }

    private decimal DearestOf(bool worth)
    {
        var dearest = 0m;
        foreach (var prize in prizes)
        {
            dearest = prize.Worth is > 0 ? Math.Max(dearest, ValueOf(prize, worth)) : dearest;
        }

        return dearest;
    }

    private static decimal ValueOf(Prize prize, bool worth) =>
        worth ? prize.Worth ?? 0m : prize.Cost ?? prize.Worth ?? 0m;

    private Value LacksChance(Prize prize)
    {
        for (var row = 0; row < prizes.Count; row++)
        {
            if (ReferenceEquals(prizes[row], prize))
            {
                return Value.UnknownBecause(
                    Missing.Field(
                        $"{subject.PathOf("benefit.prize")}{PlanRecord.IndexStep(row)}.chance",
                        prize.Source.Place
                    )
                );
            }
        }

        return subject.Missing("benefit.prize");
    }
}
