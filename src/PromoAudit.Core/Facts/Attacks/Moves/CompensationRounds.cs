using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts.Promises;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Orders that the shop cannot serve as promised: placed to be compensated, then cancelled.</summary>
internal static class CompensationRounds
{
    /// <summary>What a promotion's promises cost; null where its orders or prices are not known.</summary>
    public static Compensation? Of(PromotionSubject subject) =>
        (FactSchema.CompensationOf(subject).Record as ResultRecord<Compensation>)?.Result;

    /// <param name="failed">Orders that are not served as promised.</param>
    /// <param name="field">What decides how many those are.</param>
    public static void Offer(
        IMove move,
        PromotionSubject subject,
        OwedOrder owed,
        Value failed,
        string field,
        Adversary adversary,
        BestRounds rounds
    )
    {
        var most = Most(failed, adversary);
        if (most == 0m)
        {
            return;
        }

        var (order, book) = (owed.Order, adversary.Book);
        var uses = new PromotionUse(
            book.Of(subject.Promotion),
            Uses: 1,
            order.Units,
            book.Units.Money(Math.Max(0, order.Taken))
        );
        var steps = StepsOf(subject, owed, adversary);
        rounds.Offer(
            Round.Of(move, steps) with
            {
                Uses = [uses],
                Bought = [new UnitsTaken(book.IndexOf(order.Item.Sku), order.Units)],
                Caps = most is { } figure ? [new RoundCap(field, figure)] : [],
                Item = book.IndexOf(order.Item.Sku),
            }
        );
    }

    private static ImmutableArray<AttackStep> StepsOf(PromotionSubject subject, OwedOrder owed, Adversary adversary)
    {
        var (promotion, units) = (subject.Promotion, adversary.Book.Units);
        var goods = $"{owed.Order.Item.Sku}×{owed.Order.Units}";
        var (paid, taken) = (units.Money(owed.Order.Paid), units.Money(owed.Order.Taken));
        var voucher = promotion.Claim?.Price ?? 0m;
        return
        [
            AttackStep.Of(
                Act.Order,
                goods,
                [promotion],
                new(Term.ListPrice, goods, -paid - taken, 0m),
                new(Term.Discount, promotion.Id, taken, 0m),
                new(Term.VoucherPrice, promotion.Id, -voucher, Owners(-voucher))
            ),
            AttackStep.Of(
                Act.ClaimCompensation,
                goods,
                [promotion],
                new AttackTerm(Term.Compensation, "", owed.Owed, Owners(owed.Owed))
            ),
            AttackStep.Of(Act.Cancel, goods, [promotion], new AttackTerm(Term.Refund, goods, paid, 0m)),
        ];

        decimal Owners(decimal money) => adversary.OwnerIsMerchant ? money : 0m;
    }

    /// <summary>Null: no end. What is not known is none at the harmless end, and has no end of its own at the other.</summary>
    private static decimal? Most(Value failed, Adversary adversary)
    {
        if (!failed.IsUnknown)
        {
            return failed.IsUnlimited ? null : failed.Number;
        }

        adversary.Valuation.Note(failed.Missing);
        return adversary.Valuation.AtWorst ? null : 0m;
    }
}
