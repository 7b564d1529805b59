using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Pricing;

/// <summary>Turns one benefit into a step of pricing, or names the figure that is missing for it.</summary>
internal sealed class StepReader(PriceBook book, Promotion promotion)
{
    /// <summary>What was found to be missing.</summary>
    public Missing Missing { get; private set; } = Missing.Nowhere;

    /// <returns>Null for a benefit that does not reduce the price of an order, and after a complaint.</returns>
    public PriceStep? Read(Benefit benefit, int layer)
    {
        var figure = benefit.Max.Figure is { } max ? Units.Of(max) : -1;
        var common = new PriceStep
        {
            Benefit = benefit,
            Kind = StepKind.AmountOff,
            Layer = layer,
            Per = benefit.Per ?? BenefitPer.Order,
            Every = benefit.Every,
            Max = figure,
            MaxUnits = benefit.MaxQuantity ?? long.MaxValue,
            MaxGroups = promotion.Limits.PerOrder.Figure ?? long.MaxValue,
        };
        return benefit.Kind switch
        {
            BenefitKind.AmountOff => AmountOff(common, benefit.AmountOff?.Highest, "amountOff"),
            BenefitKind.PercentOff => PercentOff(common, benefit.PercentOff, "percentOff"),
            BenefitKind.FixedPrice when benefit.FixedPrice is { } price => FixedPrice(common, price),
            BenefitKind.NthItem when benefit.NthItem is { } nth => Nth(common, nth),
            BenefitKind.BuyGet when benefit.BuyGet is { } buyGet => BuyGet(common, buyGet),
            BenefitKind.BundlePrice when benefit.BundlePrice is { } bundle => Bundle(common, bundle),
            BenefitKind.Tiers => Tiers(common, benefit.Tiers),
            BenefitKind.GroupBuy when benefit.GroupBuy is { } group => Group(common, group),
            BenefitKind.Bargain when benefit.Bargain is { } bargain => Bargain(common, bargain),
            BenefitKind.Deposit when benefit.Deposit is { } deposit => AmountOff(
                common,
                deposit.CountsAs - deposit.Pay is { } gain ? Math.Max(0, gain) : null,
                "deposit.countsAs"
            ),
            BenefitKind.PayWhatYouWant when benefit.PayWhatYouWant is { } offer => UnitPrice(
                common,
                offer.Min,
                "payWhatYouWant.min"
            ),
            BenefitKind.Reprice when benefit.Reprice is { } reprice => Reprice(common, reprice),
            BenefitKind.Points when benefit.Points is { Redeem: not null } points => Redeem(common, points),
            BenefitKind.Referral when benefit.Referral is { As: RewardForm.AmountOff } referral => AmountOff(
                common,
                referral.Referee,
                "referral.referee"
            ),
            BenefitKind.AllYouCan when benefit.AllYouCan is { } offer => AllYouCan(common, offer),
            _ => null,
        };
    }

    private MinorUnits Units => book.Units;

    private PriceStep? AmountOff(PriceStep common, decimal? amount, string field) =>
        amount is { } sum ? common with { Amount = Units.Of(sum) } : Lacks(field, common.Benefit);

    private PriceStep? PercentOff(PriceStep common, Percent? share, string field) =>
        share is { } part
            ? common with
            {
                Kind = StepKind.PercentOff,
                Share = Share.Of(part.Fraction),
            }
            : Lacks(field, common.Benefit);

    private PriceStep? UnitPrice(PriceStep common, decimal? price, string field) =>
        price is { } amount
            ? common with
            {
                Kind = StepKind.UnitPrice,
                Prices = EachItem(_ => Units.Of(amount)),
            }
            : Lacks(field, common.Benefit);

    private PriceStep? FixedPrice(PriceStep common, FixedPrice price)
    {
        if (price.Price is null && price.BySku.Count == 0)
        {
            return Lacks("fixedPrice", common.Benefit);
        }

        return common with
        {
            Kind = StepKind.UnitPrice,
            Prices = EachItem(item =>
                price.BySku.TryGetValue(item.Sku, out var own) ? Units.Of(own)
                : price.Price is { } every ? Units.Of(every.Lowest)
                : -1
            ),
        };
    }

    private PriceStep? Nth(PriceStep common, NthItem nth) =>
        nth is { Nth: { } group, PercentOff: { } share }
            ? common with
            {
                Kind = StepKind.Grouped,
                Group = group,
                Reduced = 1,
                Share = Share.Of(share.Fraction),
                Pick = nth.Pick,
            }
            : Lacks(nth.Nth is null ? "nthItem.nth" : "nthItem.percentOff", common.Benefit);

    private PriceStep? BuyGet(PriceStep common, BuyGet offer)
    {
        if (offer is not { Buy: { } buy, Get: { } get })
        {
            return Lacks(offer.Buy is null ? "buyGet.buy" : "buyGet.get", common.Benefit);
        }

        var step = common with { Share = Share.Of(offer.PercentOff.Fraction), Pick = offer.Pick };
        if (offer.GetScope is { } got)
        {
            return step with
            {
                Kind = StepKind.BuyThisGetThat,
                Group = buy,
                Reduced = get,
                CountsAsBought = offer.PaidCountAsBought,
                Got = book.Scopes.Of(got),
            };
        }

        var group = offer.PaidCountAsBought ? buy : Math.Min(buy, Cart.MostUnits) + Math.Min(get, Cart.MostUnits);
        return step with { Kind = StepKind.Grouped, Group = group, Reduced = Math.Min(get, group) };
    }

    private PriceStep? Bundle(PriceStep common, BundlePrice bundle)
    {
        if (bundle.Price is not { } price)
        {
            return Lacks("bundlePrice.price", common.Benefit);
        }

        if (bundle.Skus.Length == 0)
        {
            return bundle.Quantity is { } units
                ? common with
                {
                    Kind = StepKind.BundleOfAny,
                    Amount = Units.Of(price),
                    Group = units,
                }
                : Lacks("bundlePrice.quantity", common.Benefit);
        }

        var set = bundle
            .Skus.GroupBy(sku => sku, StringComparer.Ordinal)
            .Select(same => new Wanted(book.IndexOf(same.Key), same.Count()))
            .ToArray();
        // An article that is not in the catalogue was reported when the plan was read; the set cannot be bought.
        return Array.Exists(set, part => part.Item < 0)
            ? null
            : common with
            {
                Kind = StepKind.BundleOfEach,
                Amount = Units.Of(price),
                Set = set,
            };
    }

    private PriceStep? Tiers(PriceStep common, ImmutableArray<Tier> tiers)
    {
        var read = new List<PriceTier>(tiers.Length);
        foreach (var tier in tiers)
        {
            var step =
                tier.AmountOff is { } amount ? AmountOff(common, amount, "tiers")
                : tier.PercentOff is { } share ? PercentOff(common, share, "tiers")
                : UnitPrice(common, tier.FixedPrice, "tiers");
            if (step is null)
            {
                return null;
            }

            read.Add(new PriceTier(tier.Spend is { } spend ? Units.Of(spend) : -1, tier.Quantity ?? -1, step));
        }

        return common with
        {
            Kind = StepKind.Tiers,
            Tiers = Ascending(read),
        };
    }

    private static PriceTier[] Ascending(List<PriceTier> tiers)
    {
        // An insertion keeps equal ones in the order of the plan.
        var sorted = tiers.ToArray();
        for (var index = 1; index < sorted.Length; index++)
        {
            for (var at = index; at > 0 && IsBelow(sorted[at], sorted[at - 1]); at--)
            {
                (sorted[at], sorted[at - 1]) = (sorted[at - 1], sorted[at]);
            }
        }

        return sorted;

        static bool IsBelow(PriceTier tier, PriceTier other) =>
            tier.Spend < other.Spend || (tier.Spend == other.Spend && tier.Quantity < other.Quantity);
    }

    private PriceStep? Group(PriceStep common, GroupBuy group) =>
        UnitPrice(common, group.Price, "groupBuy.price") is { } step
            ? step with
            {
                Leader = Units.Of(group.Leader ?? 0),
            }
            : null;

    private PriceStep? Bargain(PriceStep common, Bargain bargain)
    {
        var cut = bargain is { Helpers: { } helpers, PerHelper: { } each }
            ? MinorUnits.Times(Units.Of(each.Highest), helpers)
            : (long?)null;
        if (bargain.Floor is null && cut is null)
        {
            return Lacks("bargain.floor", common.Benefit);
        }

        var floor = Units.Of(bargain.Floor ?? 0);
        return common with
        {
            Kind = StepKind.UnitPrice,
            Prices = EachItem(item =>
                cut is { } most && item.Price is { } price ? Math.Max(floor, Units.Of(price.Lowest) - most) : floor
            ),
        };
    }

    private PriceStep? Reprice(PriceStep common, Reprice reprice)
    {
        if (reprice.Floor is null)
        {
            return Lacks("reprice.floor", common.Benefit);
        }

        var bottom = Units.Of(reprice.Undercut ?? 0);
        var lacking = false;
        var prices = EachItem(item =>
        {
            if (reprice.Floor == ItemFloor.None)
            {
                return bottom;
            }

            if (item.Floor is { } floor)
            {
                return Units.Of(floor);
            }

            lacking |= reprice.MissingFloor is null;
            return reprice.MissingFloor == MissingFloor.Zero ? 0 : -1;
        });
        return lacking
            ? Lacks("reprice.missingFloor", common.Benefit)
            : common with
            {
                Kind = StepKind.UnitPrice,
                Prices = prices,
            };
    }

    private PriceStep? Redeem(PriceStep common, Points points)
    {
        if ((points.Worth ?? book.Plan.Shop.Points?.Worth) is not { } worth)
        {
            Missing = Missing.And(Missing.Field("shop.points.worth", book.Plan.Shop.Source.PlaceOf("points")));
            return null;
        }

        // Many points of little worth each: the product counts, not the rounded worth of one.
        var most = Math.Min(points.Redeem ?? 0, Cart.MostUnits * 1_000_000L);
        return common with
        {
            Kind = StepKind.Points,
            Amount = Units.Of(Math.Min(worth, 1_000_000_000m) * most),
            Share = points.MaxShare is { } share ? Share.Of(share.Fraction) : new Share(1, 1),
        };
    }

    private PriceStep? AllYouCan(PriceStep common, AllYouCan offer)
    {
        if (offer.Price is not { } price)
        {
            return Lacks("allYouCan.price", common.Benefit);
        }

        var heavy = offer.Heavy is { } portions ? (long)Math.Min(portions, Cart.MostUnits) : (long?)null;
        if (heavy is null && !offer.Cap.HasFigure)
        {
            return Lacks("allYouCan.heavy", common.Benefit);
        }

        return common with
        {
            Kind = StepKind.AllYouCan,
            Amount = Units.Of(price),
            Group = Math.Min(heavy ?? long.MaxValue, offer.Cap.Figure ?? long.MaxValue),
            Set = offer.Sku is { } sku && book.IndexOf(sku) is >= 0 and var item ? [new Wanted(item, 1)] : [],
        };
    }

    private long[] EachItem(Func<Item, long> price)
    {
        var catalog = book.Plan.Catalog;
        var prices = new long[catalog.Length];
        for (var index = 0; index < prices.Length; index++)
        {
            prices[index] = price(catalog[index]);
        }

        return prices;
    }

    /// <summary>Nobody said what the benefit gives: what is missing is its kind's field, or the whole of it where no kind is named.</summary>
    public void LeaveOpen(Benefit benefit)
    {
        var path = PlanPaths.Of(promotion, benefit);
        var missing =
            benefit.Kind == BenefitKind.Nothing
                ? Missing.Field(path, benefit.Source.Place)
                : Missing.Field($"{path}.{benefit.KindKey}", benefit.Source.PlaceOf(benefit.KindKey));
        Missing = Missing.And(missing);
    }

    private PriceStep? Lacks(string field, Benefit benefit)
    {
        Missing = Missing.And(Missing.Field($"{PlanPaths.Of(promotion, benefit)}.{field}", benefit.Source.Place));
        return null;
    }
}
