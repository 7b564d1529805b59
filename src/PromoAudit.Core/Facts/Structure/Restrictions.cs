using System.Collections.Immutable;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Structure;

/// <summary>What customers are told against what the fields enforce, word by word.</summary>
internal static class Restrictions
{
    private static readonly (Restriction Word, Func<PromotionSubject, bool> IsEnforced)[] Table =
    [
        (Restriction.Buyers, subject => subject.Promotion.Buyers.Who.Any(who => who != Audience.Everyone)),
        (Restriction.NewBuyersOnly, subject => subject.Promotion.Buyers.Who.Contains(Audience.New)),
        (Restriction.Identity, subject => subject.Promotion.Buyers.IdentifiedBy.Contains(Identity.RealName)),
        (
            Restriction.Period,
            subject => subject.Promotion.Valid.To.HasFigure || subject.Promotion.Valid.AfterClaim is not null
        ),
        (Restriction.ClaimPeriod, subject => subject.Promotion.Claim is { To.HasFigure: true }),
        (Restriction.Scope, subject => subject.Promotion.Scope is { } scope && !IsEverything(scope)),
        (Restriction.Threshold, subject => HasThreshold(subject.Promotion)),
        (
            Restriction.Total,
            subject => Caps(subject.Promotion, c => c.Total) || subject.Promotion.Claim is { Total.HasFigure: true }
        ),
        (Restriction.TotalQuantity, subject => Caps(subject.Promotion, c => c.TotalQuantity)),
        (Restriction.PerDay, subject => Caps(subject.Promotion, c => c.PerDay)),
        (
            Restriction.PerBuyer,
            subject =>
                CountsBuyers(subject.Promotion)
                && (Caps(subject.Promotion, c => c.PerBuyer) || subject.Promotion.Claim is { PerBuyer.HasFigure: true })
        ),
        (
            Restriction.QuantityPerBuyer,
            subject => CountsBuyers(subject.Promotion) && CapsUnits(subject, c => c.QuantityPerBuyer)
        ),
        (
            Restriction.PerBuyerPerDay,
            subject => CountsBuyers(subject.Promotion) && Caps(subject.Promotion, c => c.PerBuyerPerDay)
        ),
        (Restriction.PerOrder, subject => Caps(subject.Promotion, c => c.PerOrder)),
        (Restriction.QuantityPerOrder, subject => CapsUnits(subject, c => c.QuantityPerOrder)),
        (Restriction.PerCode, subject => CapsCodes(subject.Promotion)),
        (
            Restriction.PerReferrer,
            subject => CountsBuyers(subject.Promotion) && Caps(subject.Promotion, c => c.PerReferrer)
        ),
        (Restriction.Max, subject => subject.Promotion.Benefits.Any(HasMax)),
        (Restriction.NotCombinable, subject => subject.Promotion.Stacking is { Exclusive: true }),
        (Restriction.NotTransferable, subject => subject.Promotion.Claim is { Transferable: false }),
        (Restriction.NotPublic, subject => CapsCodes(subject.Promotion)),
        (Restriction.ClawBack, subject => ClawsBack(subject.Promotion)),
    ];

    /// <summary>Words of the terms that no field enforces, in the order of the terms.</summary>
    public static ImmutableArray<string> ToldNotEnforced(PromotionSubject subject)
    {
        var told = subject.Promotion.Terms?.Restricts ?? [];
        return [.. told.Distinct().Where(word => !IsEnforced(word, subject)).Select(Word)];
    }

    /// <summary>Restrictions that the fields enforce and the terms do not name, in the order of the vocabulary.</summary>
    public static ImmutableArray<string> EnforcedNotTold(PromotionSubject subject)
    {
        var told = subject.Promotion.Terms?.Restricts ?? [];
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var (word, isEnforced) in Table)
        {
            if (MustBeTold(word, subject.Promotion) && !IsTold(word, told) && isEnforced(subject))
            {
                words.Add(Word(word));
            }
        }

        return words.ToImmutable();
    }

    /// <summary>Whether something must be bought before the promotion applies.</summary>
    public static bool HasThreshold(Promotion promotion) =>
        promotion.Threshold.Value is { } threshold
            ? threshold.Spend > 0 || threshold.Quantity > 0 || threshold.SpendBelow is not null
            : TiersNeedSomething(promotion);

    /// <summary>Every step of every benefit must be reached by spending or by quantity.</summary>
    public static bool TiersNeedSomething(Promotion promotion) =>
        promotion.Benefits.Any(benefit => benefit.Tiers.Length > 0)
        && promotion.Benefits.SelectMany(benefit => benefit.Tiers).All(tier => tier.Spend > 0 || tier.Quantity > 0);

    /// <summary>All goods, nothing excepted.</summary>
    public static bool IsEverything(Scope scope) => scope is { Extent: Extent.All, Except: null };

    private static bool IsEnforced(Restriction word, PromotionSubject subject)
    {
        foreach (var row in Table)
        {
            if (row.Word == word)
            {
                return row.IsEnforced(subject);
            }
        }

        return false;
    }

    // Who a buyer is, and that one order is one use, may stay unsaid; a scope of no goods has nothing to say; a cap on the uses
    // of a code is told by its own word; and nobody is told what happens to a gift that is not given.
    private static bool MustBeTold(Restriction word, Promotion promotion) =>
        word switch
        {
            Restriction.Identity or Restriction.NotPublic => false,
            Restriction.PerOrder => promotion.Limits.PerOrder.Figure is > 1,
            Restriction.Scope => promotion.Scope is not { Extent: Extent.None },
            Restriction.Buyers => promotion.Buyers.Who.Any(who => who is not (Audience.Everyone or Audience.New)),
            Restriction.ClawBack => HasWhatIsClawedBack(promotion),
            _ => true,
        };

    private static bool IsTold(Restriction word, ImmutableArray<Restriction> told) =>
        told.Contains(word)
        || (word == Restriction.NewBuyersOnly && told.Contains(Restriction.Buyers))
        || (word == Restriction.PerCode && told.Contains(Restriction.NotPublic));

    private static bool Caps(Promotion promotion, Func<Limits, Limit<long>> limit) => limit(promotion.Limits).HasFigure;

    // What one may buy can also be limited by the article or by the shop.
    private static bool CapsUnits(PromotionSubject subject, Func<Limits, Limit<long>> limit) =>
        Caps(subject.Promotion, limit)
        || (subject.Facts.Plan.Shop.Limits is { } shop && limit(shop).HasFigure)
        || (
            subject.Items is { Length: > 0 } items
            && items.All(item => item.Item.Limits is { } own && limit(own).HasFigure)
        );

    private static bool CapsCodes(Promotion promotion) =>
        Caps(promotion, limits => limits.PerCode)
        || (CodesOf(promotion) is { Length: > 0 } codes && codes.All(code => code.Total.HasFigure));

    /// <summary>Declaring that buyers are told apart by nothing leaves nothing to count by.</summary>
    public static bool CountsBuyers(Promotion promotion) =>
        promotion.Buyers.IdentifiedBy.Length > 0 || !promotion.Buyers.Source.Says("identifiedBy");

    private static bool HasMax(Benefit benefit) =>
        benefit.Max.HasFigure
        || benefit.AllYouCan is { Cap.HasFigure: true }
        || benefit.BalanceTransfer?.Max is not null;

    private static bool ClawsBack(Promotion promotion) =>
        promotion.OnRefund
            is { Requalify: true }
                or { Reward: RewardOnRefund.ClawBack }
                or { Gift: GiftOnRefund.ReturnOrCharge };

    private static bool HasWhatIsClawedBack(Promotion promotion) =>
        promotion.OnRefund is { } refund
        && (
            (refund.Requalify == true && HasThreshold(promotion))
            || (refund.Reward == RewardOnRefund.ClawBack && promotion.Benefits.Any(RewardTiming.IsDeferred))
            || (
                refund.Gift == GiftOnRefund.ReturnOrCharge
                && promotion.Benefits.Any(benefit => benefit.Gift is not null)
            )
        );

    private static ImmutableArray<Code> CodesOf(Promotion promotion) => Codes.Of(promotion.Trigger);

    private static string Word(Restriction word) => PlanWords.Restrictions.WordFor(word);
}
