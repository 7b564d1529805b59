using PromoAudit.Facts;
using PromoAudit.Facts.Attacks;
using PromoAudit.Facts.Attacks.Orders;
using PromoAudit.Facts.Pricing;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>The search without any thought: every cart under every subset of the promotions, offered to every move.</summary>
internal static class EveryOrder
{
    public static BestRounds Of(AuditFacts facts, AdversaryOptions options, bool atWorst)
    {
        var adversary = new Adversary(facts, options, atWorst);
        var rounds = new BestRounds(adversary);
        foreach (var move in MoveTable.All)
        {
            (move as IPlainMove)?.Play(adversary, rounds);
        }

        foreach (var order in Orders(facts))
        {
            foreach (var move in MoveTable.All)
            {
                (move as IOrderMove)?.Play(order, adversary, rounds);
            }
        }

        return rounds;
    }

    public static IEnumerable<Order> Orders(AuditFacts facts)
    {
        var stacks = facts.Stacks;
        var usable = stacks.Book.Promotions.Where(one => Reach.Has(stacks.Admissibility, one)).ToArray();
        var pricing = new OrderPricing(stacks);
        foreach (var cart in new AttackCarts(stacks).All())
        {
            var basket = new Basket();
            if (CartReader.Read(stacks.Book, cart.Cart, basket) is not null)
            {
                continue;
            }

            foreach (var set in Sets(usable, 0, stacks))
            {
                if (
                    set.TrueForAll(one => Touches(one, basket))
                    && IsUsedSoOften(pricing, cart, basket, set)
                    && pricing.Order(cart, basket, set) is { } order
                )
                {
                    yield return order;
                }
            }
        }
    }

    private static bool Touches(PricedPromotion promotion, Basket basket) =>
        Enumerable.Range(0, basket.Count).Any(line => promotion.Scope.Has(basket.Item[line]));

    /// <summary>Several vouchers count only as far as each of them takes something.</summary>
    private static bool IsUsedSoOften(OrderPricing pricing, AttackCart cart, Basket basket, List<PricedPromotion> set)
    {
        for (var at = 0; at < set.Count; at++)
        {
            for (long uses = 2; uses <= set[at].Uses; uses++)
            {
                var before = set[..at];
                before.Add(set[at] with { Uses = uses });
                if (!pricing.TakesEffect(cart.Cart, basket, before, uses))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static IEnumerable<List<PricedPromotion>> Sets(
        PricedPromotion[] usable,
        int from,
        PromoAudit.Facts.Stacking.StackSearch stacks
    )
    {
        if (from == usable.Length)
        {
            yield return [];
            yield break;
        }

        foreach (var rest in Sets(usable, from + 1, stacks))
        {
            yield return rest;
            if (rest.TrueForAll(other => stacks.Admissibility.Together(other.Index, from)))
            {
                for (long uses = 1; uses <= usable[from].Uses; uses++)
                {
                    yield return
                    [
                        uses == usable[from].Uses ? usable[from] : usable[from] with { Uses = uses },
                        .. rest,
                    ];
                }
            }
        }
    }
}
