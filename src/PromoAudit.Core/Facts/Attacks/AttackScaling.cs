using PromoAudit.Facts.Exposure;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks;

/// <summary>Repeats a round until something ends it. Tightening any cap never makes the result larger.</summary>
internal sealed class AttackScaling(Adversary adversary)
{
    private const string Shared = "budgets[";

    private readonly PriceBook _book = adversary.Book;

    /// <returns>Null where a single round is already more than a limit lets through.</returns>
    public AttackScale? Of(Round round)
    {
        if (round.Scale is { } own)
        {
            return own;
        }

        var each = decimal.Floor(PerIdentity(round));
        if (each < 1)
        {
            return null;
        }

        var ring = RoundsOfRing(round);
        var (rounds, cap) = (Large.Times(each, ring), AttackScale.RingOnly);
        foreach (var bound in Caps(round))
        {
            var most = decimal.Floor(bound.Rounds);
            if (most < rounds)
            {
                (rounds, cap) = (most, bound.Field);
            }
        }

        if (rounds < 1 || rounds < round.LeastRounds)
        {
            return null;
        }

        each = Math.Min(each, rounds);
        var identities = Large.Times(decimal.Ceiling(rounds / each), round.Identities) + Inviters(rounds, round);
        var price = adversary.PriceOfIdentity(round.Uses);
        return new AttackScale(
            price,
            each,
            identities,
            rounds,
            cap,
            Rounded(Large.Times(each, round.Gain) - price * round.Identities - (price / round.RoundsPerInviter ?? 0m)),
            Large.Times(each, round.Loss),
            Rounded(Large.Times(rounds, round.Gain) - Large.Times(identities, price)),
            Large.Times(rounds, round.Loss)
        );
    }

    private decimal Rounded(decimal money) => Sums.Rounded(adversary.Facts, money);

    /// <summary>Rounds of which each takes other identities. With n of them and one inviter for k rounds: r + ⌈r ÷ k⌉ ≤ n.</summary>
    private decimal RoundsOfRing(Round round)
    {
        var ring = Ring(round);
        return decimal.Floor(
            round.RoundsPerInviter is { } each
                ? Large.Over(Large.Times(ring, each), each + 1m)
                : ring / round.Identities
        );
    }

    private static decimal Inviters(decimal rounds, Round round) =>
        round.RoundsPerInviter is { } each ? decimal.Ceiling(rounds / each) : 0m;

    /// <summary>Rounds of one identity, not rounded.</summary>
    private decimal PerIdentity(Round round)
    {
        var most = round.MostPerIdentity;
        foreach (var use in round.Uses)
        {
            var promotion = use.Promotion.Promotion;
            if (use.Uses > 0)
            {
                foreach (var uses in UseCaps.PerBuyer(promotion, DaysOf(promotion)))
                {
                    most = Math.Min(most, Each(uses, use.Uses, round));
                }

                if (IsOnce(promotion.Buyers))
                {
                    most = Math.Min(most, 1m);
                }
            }

            if (
                use.Units > 0
                && Structure.Restrictions.CountsBuyers(promotion)
                && promotion.Limits.QuantityPerBuyer.Figure is { } units
            )
            {
                most = Math.Min(most, Each(units, use.Units, round));
            }
        }

        long all = 0;
        foreach (var (item, units) in round.Bought)
        {
            all += units;
            if (units > 0 && _book.Plan.Catalog[item].Limits?.QuantityPerBuyer.Figure is { } own)
            {
                most = Math.Min(most, Each(own, units, round));
            }
        }

        return all > 0 && _book.Plan.Shop.Limits?.QuantityPerBuyer.Figure is { } shop
            ? Math.Min(most, Each(shop, all, round))
            : most;
    }

    /// <summary>How often a limit for one buyer lets one of those who order do its part of what the round uses up.</summary>
    private static decimal Each(decimal limit, long used, Round round) => Large.Times(limit, round.Orders) / used;

    private decimal Ring(Round round)
    {
        foreach (var use in round.Uses)
        {
            if (!Adversary.IsForSale(use.Promotion))
            {
                return Math.Min(adversary.Ring, round.Identities);
            }
        }

        return adversary.Ring;
    }

    private IEnumerable<RoundCap> Caps(Round round)
    {
        foreach (var cap in round.Caps)
        {
            yield return cap;
        }

        foreach (var use in round.Uses)
        {
            foreach (var cap in CapsOf(use))
            {
                yield return cap with
                {
                    Field = $"promotions[{use.Promotion.Promotion.Id}].{cap.Field}",
                };
            }

            foreach (var cap in MoneyCaps.Of(adversary.Facts.SubjectOf(use.Promotion.Promotion)))
            {
                if (use.Given > 0 && cap.Benefit is { } most && !cap.Field.StartsWith(Shared, StringComparison.Ordinal))
                {
                    yield return new RoundCap(
                        $"promotions[{use.Promotion.Promotion.Id}].{cap.Field}",
                        Large.Over(most, use.Given)
                    );
                }
            }
        }

        foreach (var budget in _book.Plan.Budgets)
        {
            if (budget.Amount.Figure is { } amount && GivenUnder(budget, round) is > 0 and var given)
            {
                yield return new RoundCap($"{Shared}{budget.Id}].amount", Large.Over(amount, given));
            }
        }

        foreach (var (item, units) in round.Taken)
        {
            if (units > 0 && _book.Plan.Catalog[item] is { Stock: { Enforced: true } stock, Sku: { } sku })
            {
                if (stock.Count.Figure is { } count)
                {
                    yield return new RoundCap($"catalog[{sku}].stock", (decimal)count / units);
                }
            }
        }
    }

    /// <summary>Promotions that share a budget use it up together.</summary>
    private static decimal GivenUnder(SharedBudget budget, Round round)
    {
        var given = 0m;
        foreach (var use in round.Uses)
        {
            if (budget.Promotions.Contains(use.Promotion.Promotion.Id, StringComparer.Ordinal))
            {
                given = Large.Plus(given, use.Given);
            }
        }

        return given;
    }

    private IEnumerable<RoundCap> CapsOf(PromotionUse use)
    {
        var promotion = use.Promotion.Promotion;
        if (use.Uses > 0)
        {
            foreach (var cap in UseCaps.Total(promotion, DaysOf(promotion)))
            {
                yield return new RoundCap(cap.Field, cap.Uses / use.Uses);
            }
        }

        if (use.Units > 0 && promotion.Limits.TotalQuantity.Figure is { } units)
        {
            yield return new RoundCap("limits.totalQuantity", (decimal)units / use.Units);
        }
    }

    private long? DaysOf(Promotion promotion) => adversary.Facts.SubjectOf(promotion).Time.Days;

    /// <summary>A first order is a first order once.</summary>
    private static bool IsOnce(Buyers buyers) =>
        buyers.Who.Contains(Audience.New) && buyers.NewAgainAfterCancel != true;
}
