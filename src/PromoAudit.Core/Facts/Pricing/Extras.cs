using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Pricing;

/// <summary>What stands beside the price of the goods: gifts, rewards, surcharges, freight.</summary>
internal sealed class Extras(PriceBook book)
{
    private readonly RewardValues _rewards = new(book);

    /// <param name="promotions">Those that may join, in the order of the plan.</param>
    /// <param name="canJoin">Whether one may join those that take part already.</param>
    public Quote Complete(
        Quote quote,
        Basket basket,
        FinalAmounts final,
        StepPricing pricing,
        IReadOnlyList<PricedPromotion> promotions,
        Func<PricedPromotion, IReadOnlyList<PricedPromotion>, bool> canJoin
    )
    {
        var gifts = ImmutableArray.CreateBuilder<GiftGiven>(0);
        var rewards = ImmutableArray.CreateBuilder<RewardDue>(0);
        var joined = new List<PricedPromotion>();
        foreach (var promotion in promotions)
        {
            if (
                !pricing.FitsLimits(promotion)
                || !pricing.Reaches(promotion, step: null, final.Amounts, out _)
                || !canJoin(promotion, joined)
            )
            {
                continue;
            }

            joined.Add(promotion);
            var tested = pricing.Tested;
            foreach (var (benefit, step) in promotion.Besides)
            {
                if (benefit.Gift is { } gift)
                {
                    gifts.Add(GiftOf(promotion, gift, Times(promotion, benefit, tested, basket)));
                }
                else
                {
                    _rewards.Add(rewards, promotion, benefit, step, basket, final, pricing);
                }
            }
        }

        var (shipping, missing) = Freight(basket, final, joined);
        return quote with
        {
            Gifts = gifts.ToImmutable(),
            Rewards = rewards.ToImmutable(),
            Surcharges = book.Units.Money(Surcharges(basket)),
            Shipping = shipping is { } fee ? book.Units.Money(fee) : null,
            Missing = missing,
        };
    }

    private static long Times(PricedPromotion promotion, Benefit benefit, TestedThreshold tested, Basket basket)
    {
        long times = 1;
        if (benefit.Every && (promotion.Spend > 0 || promotion.Quantity > 0))
        {
            times = Math.Min(
                promotion.Spend > 0 ? tested.Amount / promotion.Spend : long.MaxValue,
                promotion.Quantity > 0 ? tested.Units / promotion.Quantity : long.MaxValue
            );
        }

        if (benefit.Per is null or BenefitPer.Order)
        {
            return times;
        }

        long each = 0;
        for (var line = 0; line < basket.Count; line++)
        {
            each +=
                !promotion.Scope.Has(basket.Item[line]) ? 0
                : benefit.Per == BenefitPer.Unit ? basket.Quantity[line]
                : 1;
        }

        return each;
    }

    /// <summary>So many times what one use gives.</summary>
    public GiftGiven GiftOf(PricedPromotion promotion, Gift gift, long times)
    {
        var catalog = book.Plan.Catalog;
        if (gift.Choose is { } choose && gift.Of.Length > 0)
        {
            var dearest = gift
                .Of.Select(book.IndexOf)
                .Where(index => index >= 0)
                .OrderByDescending(index => book.Prices[index])
                .Take((int)Math.Min(choose, gift.Of.Length))
                .ToArray();
            return new GiftGiven(
                promotion.Promotion,
                dearest.Length == 1 ? catalog[dearest[0]].Sku : null,
                MinorUnits.Times(times, dearest.Length),
                Times(gift.Worth ?? Sum(dearest, index => catalog[index].Price?.Highest), times),
                Times(gift.Cost ?? Sum(dearest, index => catalog[index].Cost), times),
                Times(gift.Price, times) ?? 0m
            );
        }

        var item = gift.Sku is { } sku && book.IndexOf(sku) is >= 0 and var found ? catalog[found] : null;
        var units = MinorUnits.Times(Math.Min(gift.Quantity, Cart.MostUnits), times);
        return new GiftGiven(
            promotion.Promotion,
            gift.Sku,
            units,
            Times(gift.Worth, times) ?? Times(item?.Price?.Highest, units),
            Times(gift.Cost, times) ?? Times(item?.Cost, units),
            Times(gift.Price, times) ?? 0m
        );
    }

    private decimal? Times(decimal? each, long times) =>
        each is { } known ? book.Units.Cut(Large.Times(known, times)) : null;

    private static decimal? Sum(int[] items, Func<int, decimal?> value)
    {
        decimal? sum = 0m;
        foreach (var item in items)
        {
            sum += value(item);
        }

        return sum;
    }

    private long Surcharges(Basket basket)
    {
        long units = 0;
        for (var line = 0; line < basket.Count; line++)
        {
            units += basket.Quantity[line];
        }

        long sum = 0;
        foreach (var surcharge in book.Plan.Shop.Surcharges)
        {
            var amount = book.Units.Of(surcharge.Amount ?? 0);
            sum += surcharge.Per == SurchargePer.Unit ? MinorUnits.Times(amount, units) : amount;
        }

        return sum;
    }

    private (long? Fee, Missing Missing) Freight(
        Basket basket,
        FinalAmounts final,
        IReadOnlyList<PricedPromotion> promotions
    )
    {
        var shop = book.Plan.Shop;
        if (shop.Shipping.IsNone || !HasParcel(basket))
        {
            return (0, Missing.Nowhere);
        }

        if (shop.Shipping.Value is not { } shipping)
        {
            return (null, Missing.Field("shop.shipping", shop.Source.Place));
        }

        if (shipping.Fee is not { } declared)
        {
            return (null, Missing.Field("shop.shipping.fee", shipping.Source.PlaceOf("fee")));
        }

        var fee = book.Units.Of(declared);
        long goods = 0;
        for (var line = 0; line < basket.Count; line++)
        {
            goods += book.Profile.FreeShippingOnList ? basket.List[line] : final.Amounts.Run[line];
        }

        if (shipping.FreeOver is { } over && goods >= book.Units.Of(over))
        {
            return (0, Missing.Nowhere);
        }

        foreach (var promotion in promotions)
        {
            foreach (var benefit in promotion.Freight)
            {
                fee -= FreightOff(benefit, fee);
            }
        }

        return (fee, Missing.Nowhere);
    }

    private long FreightOff(Benefit benefit, long fee)
    {
        var cut = benefit.Kind switch
        {
            BenefitKind.FreeShipping => fee,
            BenefitKind.AmountOff => book.Units.Of(benefit.AmountOff?.Highest ?? 0),
            BenefitKind.PercentOff => book.Units.Part(fee, Share.Of(benefit.PercentOff?.Fraction ?? 0)),
            BenefitKind.FixedPrice when benefit.FixedPrice?.Price is { } price => fee - book.Units.Of(price.Lowest),
            _ => 0,
        };
        var most = benefit.Max.Figure is { } max ? book.Units.Of(max) : long.MaxValue;
        return Math.Clamp(Math.Min(cut, most), 0, fee);
    }

    private bool HasParcel(Basket basket)
    {
        for (var line = 0; line < basket.Count; line++)
        {
            if (book.IsParcel(book.Plan.Catalog[basket.Item[line]]))
            {
                return true;
            }
        }

        return false;
    }
}
