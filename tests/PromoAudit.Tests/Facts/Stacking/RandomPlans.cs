using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Facts.Profiles;
using PromoAudit.Plans;
using PromoAudit.Tests.Facts.Pricing;

namespace PromoAudit.Tests.Facts.Stacking;

/// <summary>Small plans with every kind of benefit, threshold, layer and declaration.</summary>
internal static class RandomPlans
{
    private static readonly string[] Ids = ["p0", "p1", "p2", "p3", "p4", "p5"];

    private static readonly string[] Skus = ["A", "B", "C"];

    private static readonly string[] Profiles =
    [
        "generic",
        "taobao",
        "wechat",
        "shopify",
        "woocommerce",
        "saleor",
        "sylius",
        "solidus",
        "unclamped",
    ];

    public static Arbitrary<RandomPlan> Any(int promotions = 4) => Plan(promotions).ToArbitrary();

    public static Profile ProfileOf(string name) =>
        name == "unclamped"
            ? Shopfront.Profile("generic") with
            {
                ClampLines = false,
                ClampOrder = false,
            }
            : Shopfront.Profile(name);

    private static Gen<RandomPlan> Plan(int promotions) =>
        from count in Gen.Choose(0, promotions)
        from items in Gen.Choose(1, 3)
        from catalog in Sequence(items, Item)
        from profile in Gen.Elements(Profiles)
        from offered in Sequence(count, Promotion)
        from cart in Sequence(items, _ => Gen.Choose(0, 4))
        select new RandomPlan(
            new Plan
            {
                Id = "random",
                Currency = "CNY",
                Timezone = "Asia/Shanghai",
                Catalog = [.. catalog],
                Promotions = [.. offered],
            },
            profile,
            string.Join(
                ' ',
                Enumerable.Range(0, items).Where(at => cart[at] > 0).Select(at => $"{Skus[at]}={cart[at]}")
            )
        );

    private static Gen<Item> Item(int at) =>
        from price in Cents(1, 30_000)
        from floor in Optional(Cents(1, 20_000))
        from category in Gen.Elements("x", "y")
        select new Item
        {
            Sku = Skus[at],
            Price = Amount.Exactly(price),
            Floor = floor,
            Categories = [category],
        };

    private static Gen<Promotion> Promotion(int at) =>
        from benefit in Benefit()
        from layer in Optional(Gen.Elements(Layer.Item, Layer.Shop, Layer.Platform, Layer.Points))
        from scope in Scope()
        from threshold in Threshold()
        from stacking in Optional(Stacking())
        from most in Optional(Gen.Choose(1, 5), every: 6)
        from uses in Optional(Gen.Choose(1, 3), every: 5)
        from trigger in Gen.Elements(TriggerKind.Automatic, TriggerKind.Claim, TriggerKind.Code)
        from who in Gen.Elements(Audience.Everyone, Audience.Everyone, Audience.New, Audience.Members)
        from others in Gen.Elements(0m, 0m, 0.5m, 1m)
        select new Promotion
        {
            Id = Ids[at],
            Layer = layer,
            Scope = scope,
            Threshold = threshold,
            Benefits = [benefit],
            Stacking = stacking,
            Trigger = new Trigger { Kind = trigger },
            Buyers = new Buyers { Who = [who] },
            Funding = new Funding { Merchant = new Percent(1m - others) },
            Limits = new Limits
            {
                QuantityPerOrder = most is { } units ? Limit<long>.Of(units) : default,
                PerOrder = uses is { } times ? Limit<long>.Of(times) : default,
            },
        };

    private static Gen<Benefit> Benefit() =>
        from kind in Gen.OneOf(Kinds())
        from max in Optional(Cents(100, 20_000), every: 5)
        from units in Optional(Gen.Choose(1, 3), every: 5)
        from per in Optional(Gen.Elements(BenefitPer.Order, BenefitPer.Line, BenefitPer.Unit))
        from every in Gen.Elements(false, false, true)
        select kind with
        {
            Max = max is { } most ? Limit<decimal>.Of(most) : default,
            MaxQuantity = units,
            Per = per,
            Every = every,
        };

    private static IEnumerable<Gen<Benefit>> Kinds()
    {
        yield return from amount in Cents(1, 15_000)
        select new Benefit { Kind = BenefitKind.AmountOff, AmountOff = Amount.Exactly(amount) };
        yield return from share in Share()
        select new Benefit { Kind = BenefitKind.PercentOff, PercentOff = share };
        yield return from price in Cents(0, 20_000)
        select new Benefit
        {
            Kind = BenefitKind.FixedPrice,
            FixedPrice = new FixedPrice { Price = Amount.Exactly(price) },
        };
        yield return from nth in Gen.Choose(1, 3)
        from share in Share()
        from pick in Gen.Elements(Pick.Cheapest, Pick.Dearest)
        select new Benefit
        {
            Kind = BenefitKind.NthItem,
            NthItem = new NthItem
            {
                Nth = nth,
                PercentOff = share,
                Pick = pick,
            },
        };
        yield return from buy in Gen.Choose(1, 3)
        from get in Gen.Choose(1, 2)
        from share in Gen.Elements(1m, 0.5m)
        from pick in Gen.Elements(Pick.Cheapest, Pick.Dearest)
        from counts in Gen.Elements(true, false)
        from scope in Optional(Scope())
        select new Benefit
        {
            Kind = BenefitKind.BuyGet,
            BuyGet = new BuyGet
            {
                Buy = buy,
                Get = get,
                PercentOff = new Percent(share),
                Pick = pick,
                PaidCountAsBought = counts,
                GetScope = scope,
            },
        };
        yield return from price in Cents(0, 20_000)
        from units in Gen.Choose(1, 3)
        from each in Gen.Elements(true, false)
        select new Benefit
        {
            Kind = BenefitKind.BundlePrice,
            BundlePrice = each
                ? new BundlePrice { Price = price, Skus = ["A"] }
                : new BundlePrice { Price = price, Quantity = units },
        };
        yield return from spend in Cents(100, 40_000)
        from amount in Cents(1, 10_000)
        from units in Gen.Choose(1, 4)
        from share in Share()
        select new Benefit
        {
            Kind = BenefitKind.Tiers,
            Tiers =
            [
                new Tier { Spend = spend, AmountOff = amount },
                new Tier { Spend = spend * 2, PercentOff = share },
                new Tier { Quantity = units, FixedPrice = amount },
            ],
        };
        yield return from points in Gen.Choose(1, 10_000)
        from share in Share()
        select new Benefit
        {
            Kind = BenefitKind.Points,
            Points = new Points
            {
                Redeem = points,
                Worth = 0.01m,
                MaxShare = share,
            },
        };
        yield return from price in Cents(0, 20_000)
        from leader in Cents(0, 1_000)
        select new Benefit
        {
            Kind = BenefitKind.GroupBuy,
            GroupBuy = new GroupBuy
            {
                Size = 2,
                Price = price,
                Leader = leader,
            },
        };
        yield return from price in Cents(0, 20_000)
        from portions in Gen.Choose(1, 4)
        select new Benefit
        {
            Kind = BenefitKind.AllYouCan,
            AllYouCan = new AllYouCan { Price = price, Heavy = portions },
        };
    }

    private static Gen<Scope> Scope() =>
        Gen.OneOf(
            Gen.Constant(new Scope { Extent = Extent.All }),
            from sku in Gen.Elements(Skus)
            select new Scope { Skus = [sku] },
            from category in Gen.Elements("x", "y")
            select new Scope { Categories = [category] }
        );

    private static Gen<Declared<Threshold>> Threshold() =>
        Gen.OneOf(
            Gen.Constant(Declared<Threshold>.None),
            from spend in Optional(Cents(1, 50_000))
            from units in Optional(Gen.Choose(1, 4))
            from below in Optional(Cents(1, 60_000), every: 6)
            from basis in Optional(
                Gen.Elements(
                    ThresholdBase.List,
                    ThresholdBase.AfterItems,
                    ThresholdBase.AfterLayers,
                    ThresholdBase.Paid
                )
            )
            from over in Optional(Gen.Elements(ThresholdOver.Scope, ThresholdOver.Cart))
            select spend is null && units is null && below is null
                ? Declared<Threshold>.None
                : new Declared<Threshold>(
                    IsNone: false,
                    new Threshold
                    {
                        Spend = spend,
                        Quantity = units,
                        SpendBelow = below,
                        Base = basis,
                        Over = over,
                    }
                )
        );

    private static Gen<PromoAudit.Plans.Stacking> Stacking() =>
        from exclusive in Optional(Gen.Elements(false, false, true))
        from partners in Gen.Elements<string[]>([], [], ["all"], ["p0"], ["p1", "p2"])
        from without in Gen.Elements<string[]>([], [], ["p0"], ["p3"])
        from priority in Optional(Gen.Choose(0, 3))
        from best in Optional(Gen.Elements("g", "h"), every: 5)
        select new PromoAudit.Plans.Stacking
        {
            Exclusive = exclusive,
            With = [.. partners],
            Without = [.. without],
            Priority = priority,
            BestOf = best,
        };

    private static Gen<Percent> Share() =>
        from percent in Gen.OneOf(Gen.Choose(1, 100), Gen.Elements(15, 33, 50, 100))
        from tenths in Gen.Elements(0, 0, 5)
        select new Percent(Math.Min(1m, (percent * 10m + tenths) / 1_000m));

    private static Gen<decimal> Cents(int least, int most) =>
        from cents in Gen.Choose(least, most)
        from isRound in Gen.Elements(true, false)
        select isRound ? Math.Ceiling(cents / 100m) : cents / 100m;

    private static Gen<T?> Optional<T>(Gen<T> value, int every = 2)
        where T : struct => from at in Gen.Choose(1, every) from given in value select at == 1 ? (T?)given : null;

    private static Gen<long?> Optional(Gen<int> value, int every = 2) =>
        from at in Gen.Choose(1, every)
        from given in value
        select at == 1 ? (long?)given : null;

    private static Gen<bool?> Optional(Gen<bool> value) =>
        from at in Gen.Choose(1, 2)
        from given in value
        select at == 1 ? (bool?)given : null;

    private static Gen<Scope?> Optional(Gen<Scope> value) =>
        from at in Gen.Choose(1, 2)
        from given in value
        select at == 1 ? given : null;

    private static Gen<string?> Optional(Gen<string> value, int every) =>
        from at in Gen.Choose(1, every)
        from given in value
        select at == 1 ? given : null;

    private static Gen<PromoAudit.Plans.Stacking?> Optional(Gen<PromoAudit.Plans.Stacking> value) =>
        from at in Gen.Choose(1, 2)
        from given in value
        select at == 1 ? given : null;

    private static Gen<T[]> Sequence<T>(int count, Func<int, Gen<T>> each) =>
        Enumerable
            .Range(0, count)
            .Aggregate(
                Gen.Constant(ImmutableList<T>.Empty),
                (gen, at) => from list in gen from next in each(at) select list.Add(next)
            )
            .Select(list => list.ToArray());
}

/// <summary>A plan, the name of its profile, and a cart as text.</summary>
internal sealed record RandomPlan(Plan Plan, string ProfileName, string Cart)
{
    public Shopfront Open() => new(Plan, RandomPlans.ProfileOf(ProfileName));

    /// <summary>The same with a search that takes every cart for a hard one.</summary>
    public Shopfront OpenClosely() => new(Plan, RandomPlans.ProfileOf(ProfileName), many: 1);

    public override string ToString()
    {
        var promotions = Plan.Promotions.Select(Describe);
        var items = Plan.Catalog.Select(item =>
            $"{item.Sku} {item.Price?.Lowest} floor {item.Floor} {item.Categories[0]}"
        );
        return $"{ProfileName}\n{string.Join('\n', items)}\n{string.Join('\n', promotions)}\ncart {Cart}";
    }

    private static string Describe(Promotion promotion)
    {
        var benefit = promotion.Benefits[0];
        var threshold = promotion.Threshold.Value;
        var scope = promotion.Scope;
        var stacking = promotion.Stacking;
        return $"{promotion.Id} {benefit.Kind} off {benefit.AmountOff?.Lowest} {benefit.PercentOff} fixed {benefit.FixedPrice?.Price?.Lowest} "
            + $"nth {benefit.NthItem?.Nth} {benefit.NthItem?.PercentOff} {benefit.NthItem?.Pick} "
            + $"buy {benefit.BuyGet?.Buy} get {benefit.BuyGet?.Get} {benefit.BuyGet?.PercentOff} {benefit.BuyGet?.Pick} {benefit.BuyGet?.PaidCountAsBought} {ScopeOf(benefit.BuyGet?.GetScope)} "
            + $"bundle {benefit.BundlePrice?.Price} {benefit.BundlePrice?.Quantity} {benefit.BundlePrice?.Skus.Length} "
            + $"points {benefit.Points?.Redeem} {benefit.Points?.MaxShare} group {benefit.GroupBuy?.Price} {benefit.GroupBuy?.Leader} all {benefit.AllYouCan?.Price} {benefit.AllYouCan?.Heavy} "
            + $"tiers {string.Join(';', benefit.Tiers.Select(tier => $"{tier.Spend}/{tier.Quantity}:{tier.AmountOff}{tier.PercentOff}={tier.FixedPrice}"))} "
            + $"per {benefit.Per} every {benefit.Every} max {benefit.Max.Figure} units {benefit.MaxQuantity} layer {promotion.Layer} scope {ScopeOf(scope)} "
            + $"threshold {threshold?.Spend} <{threshold?.SpendBelow} {threshold?.Quantity} {threshold?.Base} {threshold?.Over} "
            + $"stacking {stacking?.Exclusive} with {string.Join(',', stacking?.With ?? [])} without {string.Join(',', stacking?.Without ?? [])} prio {stacking?.Priority} {stacking?.BestOf} "
            + $"{promotion.Trigger?.Kind} {promotion.Buyers.Who[0]} units {promotion.Limits.QuantityPerOrder.Figure} uses {promotion.Limits.PerOrder.Figure} merchant {promotion.Funding?.Merchant}";
    }

    private static string ScopeOf(Scope? scope) =>
        scope is null ? "-" : scope.Extent?.ToString() ?? string.Join(',', scope.Skus.Concat(scope.Categories));
}
