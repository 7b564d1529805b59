using System.Collections.Immutable;

namespace PromoAudit.Facts.Attacks.Orders;

/// <summary>
/// Who must take part for an order to have its price: a group of which each orders the same, and friends who only help. One adversary
/// plays them all with identities of its own.
/// </summary>
internal static class OrderParties
{
    /// <summary>Offers the round that one order makes, or with a group the round of all its orders.</summary>
    /// <param name="play">What one order makes; null where it makes nothing.</param>
    public static void Offer(BestRounds rounds, Order order, Adversary adversary, Func<Order, Round?> play)
    {
        if (IdentitiesOf(order, adversary) is { } identities && Together(order, play) is { } round)
        {
            rounds.Offer(identities == 1 ? round : round with { Identities = identities });
        }
    }

    /// <summary>Orders of one round: the members of the largest group that a price of the order needs.</summary>
    public static long OrdersOf(Order order)
    {
        long members = 1;
        foreach (var step in order.Quote.Steps)
        {
            if (step is { Amount: not 0m, Benefit.GroupBuy: { VirtualFill: not true, Size: { } size } })
            {
                members = Math.Max(members, size);
            }
        }

        return members;
    }

    /// <summary>Identities that one round needs; null where there are not so many, or nobody says how many.</summary>
    public static long? IdentitiesOf(Order order, Adversary adversary)
    {
        var identities = OrdersOf(order);
        foreach (var step in order.Quote.Steps)
        {
            if (step is not { Amount: not 0m, Benefit.Bargain: { } bargain })
            {
                continue;
            }

            if (bargain.Helpers is { } helpers)
            {
                identities = Math.Max(identities, helpers < long.MaxValue ? helpers + 1 : helpers);
                continue;
            }

            adversary.Valuation.Note(
                adversary.Facts.SubjectOf(step.Promotion).Missing("benefit.bargain.helpers").Missing
            );
            if (!adversary.Valuation.AtWorst)
            {
                return null;
            }
        }

        return identities > adversary.Ring ? null : identities;
    }

    private static Round? Together(Order order, Func<Order, Round?> play)
    {
        var members = OrdersOf(order);
        if (play(order) is not { } first)
        {
            return null;
        }

        if (members == 1 || order.Joined is null)
        {
            return members == 1 ? first : Times(first, members);
        }

        return play(order.Joined) is { } joined ? Sum(first, Times(joined, members - 1)) : null;
    }

    private static Round Times(Round round, long count) =>
        round with
        {
            Gain = Times(round.Gain, count),
            Loss = Times(round.Loss, count),
            Uses =
            [
                .. round.Uses.Select(use =>
                    use with
                    {
                        Uses = use.Uses * count,
                        Units = use.Units * count,
                        Given = Times(use.Given, count),
                    }
                ),
            ],
            Taken = [.. round.Taken.Select(taken => taken with { Units = taken.Units * count })],
            Bought = [.. round.Bought.Select(bought => bought with { Units = bought.Units * count })],
            Caps = [.. round.Caps.Select(cap => cap with { Rounds = cap.Rounds / count })],
            Orders = count,
            Steps = () => [.. round.Steps().Select(step => Times(step, count))],
        };

    /// <summary>Both are made of the same cart and the same set.</summary>
    private static Round Sum(Round one, Round other) =>
        one with
        {
            Gain = one.Gain + other.Gain,
            Loss = one.Loss + other.Loss,
            Uses =
            [
                .. one.Uses.Zip(
                    other.Uses,
                    (use, more) =>
                        use with
                        {
                            Uses = use.Uses + more.Uses,
                            Units = use.Units + more.Units,
                            Given = use.Given + more.Given,
                        }
                ),
            ],
            Taken = Sum(one.Taken, other.Taken),
            Bought = Sum(one.Bought, other.Bought),
            Caps = [.. one.Caps.Select(cap => cap with { Rounds = cap.Rounds / (other.Orders + 1) })],
            Orders = other.Orders + 1,
            Steps = () => [.. one.Steps(), .. other.Steps()],
        };

    private static ImmutableArray<UnitsTaken> Sum(ImmutableArray<UnitsTaken> one, ImmutableArray<UnitsTaken> other) =>
        [.. one.Zip(other, (taken, more) => taken with { Units = taken.Units + more.Units })];

    private static AttackStep Times(AttackStep step, long count) =>
        step with
        {
            Cash = Times(step.Cash, count),
            Loss = Times(step.Loss, count),
            Terms =
            [
                .. step.Terms.Select(term =>
                    term with
                    {
                        Cash = Times(term.Cash, count),
                        Loss = Times(term.Loss, count),
                    }
                ),
            ],
            Count = (step.Count ?? 1m) * count,
        };

    private static decimal Times(decimal amount, long count) =>
        Math.Sign(amount) * Large.Times(Math.Abs(amount), count);
}
