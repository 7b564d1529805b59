using System.Globalization;
using PromoAudit.Plans;
using PromoAudit.Tests.Facts.Pricing;

namespace PromoAudit.Tests.Facts.Stacking;

/// <summary>
/// Promotions on which the cheapest set is a sum: each takes the same off a cart whatever the others do, and some exclude each other. What
/// they take and whom they exclude is said here a second time, by what the documents say and not by the library.
/// </summary>
internal sealed class AdditiveOffers
{
    private const int VoucherLayer = (int)Layer.Shop;

    private readonly List<Offer> _offers = [];
    private readonly long[] _prices;
    private readonly bool _needsBoth;

    private enum Kind
    {
        Amount,
        EachUnit,
        FixedPrice,
    }

    private sealed record Offer(int At, Kind Kind, long Cents)
    {
        /// <summary>−1: all lines.</summary>
        public int Line { get; init; } = -1;

        public long Spend { get; init; }

        public bool Every { get; init; }

        public long Max { get; init; } = long.MaxValue;

        public HashSet<int> Without { get; init; } = [];

        public bool IsExclusive { get; init; }

        public string? Group { get; init; }

        public bool IsVoucher { get; init; }

        public Layer Layer { get; init; }

        public int From { get; init; }

        public int Days { get; init; }

        public Audience Who { get; init; }

        public string? Channel { get; init; }
    }

    /// <param name="prices">Of the articles A, B, C, in cents. Where there are several, no discounts may exhaust them.</param>
    public AdditiveOffers(int seed, int count, params long[] prices)
    {
        var chance = new Random(seed);
        _prices = prices;
        _needsBoth = chance.Next(3) == 0;
        var density = chance.NextDouble() * 0.4;
        for (var at = 0; at < count; at++)
        {
            _offers.Add(Next(chance, at, count, density));
        }
    }

    public Shopfront Open()
    {
        var profile = Shopfront.Profile("generic");
        return new Shopfront(
            new Plan
            {
                Id = "additive",
                Currency = "CNY",
                Timezone = "Asia/Shanghai",
                Catalog =
                [
                    .. _prices.Select((price, at) => new Item { Sku = Sku(at), Price = Amount.Exactly(price / 100m) }),
                ],
                Promotions = [.. _offers.Select(Promotion)],
            },
            profile with
            {
                ExclusionNeedsBoth = _needsBoth,
                Layers =
                [
                    .. profile.Layers.Select(layer => layer with { OneVoucher = (int)layer.Layer == VoucherLayer }),
                ],
            }
        );
    }

    /// <summary>The least that so many units of each article cost, as the independent solver has it.</summary>
    public decimal Cheapest(params long[] units)
    {
        var weights = _offers.Select(offer => Cut(offer, units)).ToArray();
        var excluded = new ulong[weights.Length];
        for (var one = 0; one < weights.Length; one++)
        {
            for (var other = 0; other < weights.Length; other++)
            {
                if (one != other && !CanMeet(_offers[one], _offers[other]))
                {
                    excluded[one] |= 1UL << other;
                }
            }
        }

        var list = units.Select((count, line) => count * _prices[line]).Sum();
        return Math.Max(0, list - IndependentSets.Heaviest(weights, excluded)) / 100m;
    }

    private Offer Next(Random chance, int at, int count, double density)
    {
        var kind = chance.Next(8) switch
        {
            0 => Kind.FixedPrice,
            1 => Kind.EachUnit,
            _ => Kind.Amount,
        };
        var line = kind == Kind.FixedPrice || chance.Next(2) == 0 ? chance.Next(_prices.Length) : -1;
        var isLoose = kind == Kind.Amount && chance.Next(3) > 0;
        return new Offer(
            at,
            kind,
            kind == Kind.FixedPrice ? _prices[line] - chance.Next(1, 1_000) : chance.Next(1, 2_000)
        )
        {
            Line = line,
            Spend = chance.Next(3) == 0 ? 0 : chance.NextInt64(1, _prices[Math.Max(0, line)] * 4),
            Every = isLoose && chance.Next(4) == 0,
            Max = isLoose && chance.Next(4) == 0 ? chance.Next(1, 3_000) : long.MaxValue,
            Without = [.. Enumerable.Range(0, count).Where(_ => chance.NextDouble() < density)],
            IsExclusive = chance.Next(25) == 0,
            // A price of its own is worked out on the list, so that only one of them can be used.
            Group =
                kind == Kind.FixedPrice ? "fixed"
                : chance.Next(6) == 0 ? $"g{chance.Next(3)}"
                : null,
            IsVoucher = chance.Next(5) == 0,
            Layer = kind == Kind.Amount ? (Layer)chance.Next((int)Layer.Shop, (int)Layer.Platform + 1) : Layer.Item,
            From = chance.Next(10),
            Days = chance.Next(3, 20),
            Who = chance.Next(8) switch
            {
                0 => Audience.New,
                1 => Audience.Members,
                _ => Audience.Everyone,
            },
            Channel = chance.Next(8) switch
            {
                0 => "app",
                1 => "web",
                _ => null,
            },
        };
    }

    private long Cut(Offer offer, long[] units)
    {
        long list = 0;
        long count = 0;
        for (var line = 0; line < units.Length; line++)
        {
            var isIn = offer.Line < 0 || offer.Line == line;
            list += isIn ? units[line] * _prices[line] : 0;
            count += isIn ? units[line] : 0;
        }

        if (count == 0 || list < offer.Spend)
        {
            return 0;
        }

        var times = offer.Every && offer.Spend > 0 ? list / offer.Spend : 1;
        return offer.Kind switch
        {
            Kind.Amount => Math.Min(offer.Max, offer.Cents * times),
            Kind.EachUnit => offer.Cents * count,
            _ => list - offer.Cents * count,
        };
    }

    private bool CanMeet(Offer one, Offer other)
    {
        var (here, there) = (Excludes(one, other), Excludes(other, one));
        return !(_needsBoth ? here && there : here || there)
            && (one.Group is null || one.Group != other.Group)
            && !(one.IsVoucher && other.IsVoucher && one.Layer == other.Layer && (int)one.Layer == VoucherLayer)
            && Math.Max(one.From, other.From) < Math.Min(one.From + one.Days, other.From + other.Days)
            && !(one.Who == Audience.New && other.Who == Audience.Members)
            && !(one.Who == Audience.Members && other.Who == Audience.New)
            && (one.Channel is null || other.Channel is null || one.Channel == other.Channel);
    }

    private static bool Excludes(Offer one, Offer other) => one.IsExclusive || one.Without.Contains(other.At);

    private static Promotion Promotion(Offer offer)
    {
        var start = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.FromHours(8));
        return new Promotion
        {
            Id = Id(offer.At),
            Layer = offer.Layer,
            Scope = offer.Line < 0 ? new Scope { Extent = Extent.All } : new Scope { Skus = [Sku(offer.Line)] },
            Threshold =
                offer.Spend == 0
                    ? Declared<Threshold>.None
                    : new Declared<Threshold>(IsNone: false, new Threshold { Spend = offer.Spend / 100m }),
            Benefits = [Benefit(offer)],
            Trigger = new Trigger { Kind = offer.IsVoucher ? TriggerKind.Code : TriggerKind.Automatic },
            Valid = new Validity
            {
                From = start.AddDays(offer.From),
                To = Limit<DateTimeOffset>.Of(start.AddDays(offer.From + offer.Days)),
            },
            Buyers = new Buyers { Who = [offer.Who] },
            Where = offer.Channel is { } channel ? new Where { Channels = [channel] } : null,
            Stacking = new PromoAudit.Plans.Stacking
            {
                Exclusive = offer.IsExclusive,
                Without = [.. offer.Without.Select(Id)],
                BestOf = offer.Group,
                // Prices come before what is taken off them.
                Priority = offer.Kind == Kind.FixedPrice ? 1 : 0,
            },
        };
    }

    private static Benefit Benefit(Offer offer) =>
        offer.Kind == Kind.FixedPrice
            ? new Benefit
            {
                Kind = BenefitKind.FixedPrice,
                FixedPrice = new FixedPrice { Price = Amount.Exactly(offer.Cents / 100m) },
            }
            : new Benefit
            {
                Kind = BenefitKind.AmountOff,
                AmountOff = Amount.Exactly(offer.Cents / 100m),
                Per = offer.Kind == Kind.EachUnit ? BenefitPer.Unit : BenefitPer.Order,
                Every = offer.Every,
                Max = offer.Max < long.MaxValue ? Limit<decimal>.Of(offer.Max / 100m) : default,
            };

    private static string Sku(int line) => ((char)('A' + line)).ToString();

    private static string Id(int at) => string.Create(CultureInfo.InvariantCulture, $"p{at}");
}
