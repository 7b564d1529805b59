using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Structure;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Orders;

/// <summary>Works out what one promotion can do to a basket at most.</summary>
internal sealed class Leverages(Adversary adversary)
{
    private readonly PriceBook _book = adversary.Book;
    private readonly StepPricing _pricing = new(adversary.Book);
    private Basket _basket = new();
    private decimal _list;
    private decimal _units;

    public void Take(Basket basket)
    {
        _basket = basket;
        _pricing.Take(basket);
        _list = _book.Units.Money(basket.Total);
        _units = 0m;
        for (var line = 0; line < basket.Count; line++)
        {
            _units += basket.Quantity[line];
        }
    }

    public Leverage Of(PricedPromotion promotion)
    {
        long off = 0;
        foreach (var step in promotion.Steps)
        {
            // Shares of lines and units are rounded: two minor units each are more than enough.
            var most = _pricing.Most(promotion, step);
            off += most == 0 ? 0 : Math.Min(MinorUnits.Most, (most + 2 * _basket.Count) * promotion.Uses);
        }

        var taken = _book.Units.Money(Math.Min(MinorUnits.Most, off));
        if (promotion.Freight.Length > 0)
        {
            taken += _book.Plan.Shop.Shipping.Value?.Fee ?? 0m;
        }

        var (given, rewards, matched, referrals, cancelled) = (0m, 0m, 0m, 0m, 0m);
        foreach (var beside in promotion.Besides)
        {
            var most = Most(promotion, beside);
            given += most;
            rewards += beside.Benefit.Gift is null ? most : 0m;
            matched += beside.Benefit.Kind == BenefitKind.PriceMatch ? most : 0m;
            referrals += beside.Benefit.Kind == BenefitKind.Referral ? most : 0m;
            cancelled += beside.Benefit.Gift is null && IsLeftByCancelling(promotion, beside.Benefit) ? most : 0m;
        }

        var owners = adversary.OwnerPays(promotion.Promotion);
        var others = FundingShares.OthersPay(promotion.Promotion);
        var all = taken + given;
        return new Leverage(
            taken,
            given,
            ShareOf(promotion, all, owners),
            ShareOf(promotion, all, others),
            Survives(promotion, taken, given),
            rewards,
            matched,
            referrals,
            cancelled
        );
    }

    private bool IsLeftByCancelling(PricedPromotion promotion, Benefit benefit) =>
        benefit.Kind is not (BenefitKind.Referral or BenefitKind.PriceMatch)
        && CancelPolicy.IsAtOnce(benefit.Paid) != false
        && CancelPolicy.Keeps(promotion.Promotion, adversary) != false;

    private decimal Survives(PricedPromotion promotion, decimal taken, decimal given)
    {
        var (off, gifts) = adversary.Survival.Of(promotion);
        return (off ? taken : 0m) + (gifts ? given : 0m);
    }

    private decimal Most(PricedPromotion promotion, Beside beside)
    {
        var benefit = beside.Benefit;
        if (benefit.Gift is { } gift)
        {
            return Large.Times(Times(promotion, benefit), WorthOf(gift));
        }

        var most = beside.Step is { } step
            ? _book.Units.Money(_pricing.Most(promotion, step))
            : benefit.Kind switch
            {
                BenefitKind.Cashback when benefit.Cashback is { } back => back.Percent is { } share
                    ? Large.Times(_list, share.Fraction)
                    : back.Amount?.Highest ?? 0m,
                BenefitKind.Points when benefit.Points is { } points => PointsOf(points),
                BenefitKind.Coupon when benefit.Coupon is { } coupon => Large.Times(
                    coupon.AmountOff ?? 0m,
                    coupon.Count
                ),
                BenefitKind.Prize => benefit.Prizes.Sum(prize =>
                    Math.Max(prize.Worth ?? 0m, prize.Cost ?? 0m) * (prize.Chance?.Fraction ?? 0m)
                ),
                // Both sides are paid, each up to the maximum.
                BenefitKind.Referral => Capped(benefit, benefit.Referral?.Referee ?? 0m)
                    + Capped(benefit, benefit.Referral?.Referrer ?? 0m),
                BenefitKind.PriceMatch => Large.Times(_list, Math.Min(benefit.PriceMatch?.Multiple ?? 1m, 1_000m)),
                _ => 0m,
            };
        // A draw is counted by what it brings on average, which no maximum bounds.
        return Up(benefit.Kind is BenefitKind.Referral or BenefitKind.Prize ? most : Capped(benefit, most));
    }

    private static decimal Capped(Benefit benefit, decimal most) =>
        benefit.Max.Figure is { } max ? Math.Min(most, max) : most;

    private decimal PointsOf(Points points)
    {
        var worth = points.Worth ?? _book.Plan.Shop.Points?.Worth ?? 0m;
        var times = points.PerSpend is > 0 and var each ? _list / each : 1m;
        return Large.Times(
            Large.Times(Math.Min(points.Earn ?? 0m, 1_000_000_000m), times),
            Math.Min(worth, 1_000_000m)
        );
    }

    private decimal WorthOf(Gift gift)
    {
        var each = 0m;
        foreach (var sku in gift.Of.Add(gift.Sku ?? ""))
        {
            if (_book.IndexOf(sku) is >= 0 and var item)
            {
                each = Math.Max(
                    each,
                    Math.Max(
                        adversary.Valuation.Resale(item),
                        Math.Max(adversary.Valuation.Cost(item), adversary.Valuation.Price(item))
                    )
                );
            }
        }

        var units = Large.Times(Math.Min(gift.Quantity, Cart.MostUnits), Math.Max(1, gift.Choose ?? 1));
        return Math.Max(Large.Times(each, units), Math.Max(gift.Worth ?? 0m, gift.Cost ?? 0m));
    }

    private decimal Times(PricedPromotion promotion, Benefit benefit)
    {
        var times = 1m;
        if (benefit.Every && promotion.Spend > 0)
        {
            times = Math.Max(times, _basket.Total / promotion.Spend);
        }

        if (benefit.Every && promotion.Quantity > 0)
        {
            times = Math.Max(times, decimal.Floor(_units / promotion.Quantity));
        }

        return benefit.Per is null or BenefitPer.Order ? times : Math.Max(times, _units);
    }

    /// <summary>A share is rounded line by line in each step, and for each gift and reward.</summary>
    private decimal ShareOf(PricedPromotion promotion, decimal all, decimal share)
    {
        var roundings = promotion.Steps.Length * promotion.Uses * _basket.Count + 2 * promotion.Besides.Length;
        return share == 0m ? 0m : Up(all * share) + _book.Units.Money(roundings);
    }

    // Rounding goes up here, since these are bounds.
    private decimal Up(decimal money)
    {
        var least = _book.Units.Money(1);
        return money == 0m ? 0m : money + least;
    }
}
