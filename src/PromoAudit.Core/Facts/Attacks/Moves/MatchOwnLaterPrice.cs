using System.Collections.Immutable;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Promises;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Buys before the shop's own price falls, and is paid back more than it fell.</summary>
internal sealed class MatchOwnLaterPrice : IPlainMove
{
    public Aim Aim => Aim.Claim;

    public string Name => "match-own-later-price";

    public void Play(Adversary adversary, BestRounds rounds)
    {
        foreach (var promise in adversary.InReach())
        {
            var drop = FactSchema.LaterDropOf(promise);
            adversary.Valuation.Note(drop.IsUnknown ? drop.Missing : Expressions.Missing.Nowhere);
            if ((drop.Record as ResultRecord<LaterDrop>)?.Result is { } found)
            {
                Offer(promise.Promotion, found, adversary, rounds);
            }
        }
    }

    private void Offer(Promotion promise, LaterDrop drop, Adversary adversary, BestRounds rounds)
    {
        var (book, item) = (adversary.Book, adversary.Book.IndexOf(drop.Item.Sku));
        var earlier = book.Of(drop.Earlier);
        if (adversary.Facts.Stacks.Carts.FirstCut(earlier, item) is not { } bought)
        {
            return;
        }

        var units = bought.Lines[0].Quantity;
        var steps = StepsOf(promise, drop, bought, adversary);
        rounds.Offer(
            Round.Of(this, steps) with
            {
                Uses =
                [
                    new(earlier, UsesOf(bought), units, Math.Max(0m, bought.List - bought.Paid)),
                    new(book.Of(promise), Uses: 1, units, Large.Times(units, drop.PerUnit)),
                ],
                Taken = [new(item, units)],
                Bought = [new(item, units)],
                Item = item,
            }
        );
    }

    private static ImmutableArray<AttackStep> StepsOf(
        Promotion promise,
        LaterDrop drop,
        Quote bought,
        Adversary adversary
    )
    {
        var units = bought.Lines[0].Quantity;
        var goods = bought.Cart.ToString();
        var back = Large.Times(units, drop.PerUnit);
        var share = Sums.Rounded(adversary.Facts, back * adversary.OwnerPays(promise));
        var vouchers = Large.Times(drop.Earlier.Claim?.Price ?? 0m, UsesOf(bought));
        return
        [
            AttackStep.Of(
                Act.Order,
                goods,
                [drop.Earlier],
                new(Term.HonestPrice, drop.Earlier.Id, -Large.Times(units, drop.Before), 0m),
                new(Term.VoucherPrice, drop.Earlier.Id, -vouchers, adversary.OwnerIsMerchant ? -vouchers : 0m)
            ) with
            {
                Order = bought,
            },
            AttackStep.Of(
                Act.ClaimCompensation,
                goods,
                [promise],
                new AttackTerm(Term.Compensation, promise.Id, back, share)
            ),
            AttackStep.Of(
                Act.Keep,
                goods,
                [drop.Later],
                new AttackTerm(Term.HonestPrice, drop.Later.Id, Large.Times(units, drop.After), 0m)
            ),
        ];
    }

    /// <summary>Several vouchers of one kind are several uses.</summary>
    private static long UsesOf(Quote bought)
    {
        long uses = 0;
        foreach (var step in bought.Steps)
        {
            uses += ReferenceEquals(step.Benefit, bought.Steps[0].Benefit) ? 1 : 0;
        }

        return uses;
    }
}
