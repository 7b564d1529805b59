using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Pricing;

/// <summary>What rewards are worth to whoever gets them, worked out on what was really paid.</summary>
internal sealed class RewardValues(PriceBook book)
{
    private Missing _missing = Missing.Nowhere;

    public void Add(
        ImmutableArray<RewardDue>.Builder rewards,
        PricedPromotion promotion,
        Benefit benefit,
        PriceStep? step,
        Basket basket,
        FinalAmounts final,
        StepPricing pricing
    )
    {
        _missing = Missing.Nowhere;
        if (step is not null)
        {
            Add(rewards, promotion, benefit, book.Units.Money(pricing.Apply(promotion, step, final.Amounts)), true);
            return;
        }

        if (benefit.Referral is { } referral)
        {
            if (referral.As != RewardForm.AmountOff)
            {
                Add(
                    rewards,
                    promotion,
                    benefit,
                    Known(referral.Referee, promotion, benefit, "referral.referee"),
                    toBuyer: true
                );
            }

            _missing = Missing.Nowhere;
            Add(
                rewards,
                promotion,
                benefit,
                Known(referral.Referrer, promotion, benefit, "referral.referrer"),
                toBuyer: false
            );
            return;
        }

        var value = benefit.Kind switch
        {
            BenefitKind.Points when benefit.Points is { } points => Earned(points, promotion, benefit, basket, final),
            BenefitKind.Cashback when benefit.Cashback is { } cashback => Back(
                cashback,
                promotion,
                benefit,
                basket,
                final
            ),
            BenefitKind.Coupon when benefit.Coupon is { } coupon => Known(
                coupon.AmountOff * coupon.Count,
                promotion,
                benefit,
                "coupon.amountOff"
            ),
            BenefitKind.Prize => benefit.Prizes.Max(prize => prize.Worth ?? 0m),
            BenefitKind.PriceMatch when benefit.PriceMatch is { } match => Difference(match, promotion, basket, final),
            _ => null,
        };
        if (value is not null || !_missing.IsEmpty)
        {
            Add(rewards, promotion, benefit, value, toBuyer: true);
        }
    }

    private void Add(
        ImmutableArray<RewardDue>.Builder rewards,
        PricedPromotion promotion,
        Benefit benefit,
        decimal? value,
        bool toBuyer
    )
    {
        var capped = benefit.Max.Figure is { } max && value > max ? max : value;
        var rounded = capped is { } amount ? book.Units.Money(book.Units.Of(amount)) : (decimal?)null;
        if (rounded != 0m)
        {
            rewards.Add(new RewardDue(promotion.Promotion, benefit, rounded, toBuyer, benefit.Paid, _missing));
        }
    }

    private decimal? Earned(
        Points points,
        PricedPromotion promotion,
        Benefit benefit,
        Basket basket,
        FinalAmounts final
    )
    {
        if (Known(points.Earn, promotion, benefit, "points.earn") is not { } earn)
        {
            return null;
        }

        if ((points.Worth ?? book.Plan.Shop.Points?.Worth) is not { } worth)
        {
            _missing = Missing.Field("shop.points.worth", book.Plan.Shop.Source.PlaceOf("points"));
            return null;
        }

        var times = 1m;
        if (points.PerSpend is { } each)
        {
            var size = book.Units.Of(each);
            times = size > 0 ? Amount(ThresholdBase.Paid, promotion, basket, final) / size : 0;
        }

        return Large.Times(Math.Min(earn, 1_000_000_000m) * times, Math.Min(worth, 1_000_000m));
    }

    private decimal? Back(
        Cashback cashback,
        PricedPromotion promotion,
        Benefit benefit,
        Basket basket,
        FinalAmounts final
    )
    {
        if (cashback.Percent is { } share)
        {
            var amount = Amount(cashback.Base ?? ThresholdBase.Paid, promotion, basket, final);
            return book.Units.Money(book.Units.Part(amount, Share.Of(share.Fraction)));
        }

        return Known(cashback.Amount?.Highest, promotion, benefit, "cashback.amount");
    }

    private decimal? Difference(PriceMatch match, PricedPromotion promotion, Basket basket, FinalAmounts final)
    {
        var sum = 0m;
        for (var line = 0; line < basket.Count; line++)
        {
            if (!promotion.Scope.Has(basket.Item[line]))
            {
                continue;
            }

            var item = book.Plan.Catalog[basket.Item[line]];
            if (item.RivalPrice is not { } rival)
            {
                _missing = _missing.And(
                    Missing.Field($"{PlanPaths.Of(item)}.rivalPrice", item.Source.PlaceOf("rivalPrice"))
                );
                return null;
            }

            var paid = book.Units.Money(final.Amounts.Run[line]);
            sum += Math.Max(0, paid - rival * basket.Quantity[line]);
        }

        return sum * Math.Min(match.Multiple ?? 1m, 1_000m);
    }

    private static long Amount(ThresholdBase basis, PricedPromotion promotion, Basket basket, FinalAmounts final)
    {
        long sum = 0;
        for (var line = 0; line < basket.Count; line++)
        {
            sum +=
                !promotion.Scope.Has(basket.Item[line]) ? 0
                : basis == ThresholdBase.List ? basket.List[line]
                : basis == ThresholdBase.AfterItems ? final.Amounts.AfterItems[line]
                : final.Amounts.Run[line];
        }

        return Math.Max(0, sum);
    }

    private decimal? Known(decimal? value, PricedPromotion promotion, Benefit benefit, string field)
    {
        if (value is null)
        {
            _missing = Missing.Field($"{PlanPaths.Of(promotion.Promotion, benefit)}.{field}", benefit.Source.Place);
        }

        return value;
    }
}
