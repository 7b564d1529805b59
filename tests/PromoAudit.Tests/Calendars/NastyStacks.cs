using System.Globalization;
using PromoAudit.Plans;

namespace PromoAudit.Tests.Calendars;

/// <summary>Plans in which hundreds of promotions meet on one article, made so that a search which looks at every set would never end.</summary>
internal static class NastyStacks
{
    /// <summary>One article and its promotions.</summary>
    public static Plan Plan(decimal price, IEnumerable<Promotion> promotions) =>
        new()
        {
            Id = "nasty",
            Currency = "CNY",
            Timezone = "Asia/Shanghai",
            Catalog = [new Item { Sku = "A", Price = Amount.Exactly(price) }],
            Promotions = [.. promotions],
        };

    /// <summary>Amounts off, each different, from 1 to so much.</summary>
    public static IEnumerable<Promotion> AmountsOff(int count, int most, int seed = 1)
    {
        var chance = new Random(seed);
        return Enumerable.Range(0, count).Select(at => AmountOff(at, chance.Next(100, most * 100) / 100m));
    }

    public static IEnumerable<Promotion> PercentsOff(int count, int seed = 1)
    {
        var chance = new Random(seed);
        return Enumerable.Range(0, count).Select(at => PercentOff(at, chance.Next(10, 200) / 1_000m));
    }

    public static Promotion AmountOff(int at, decimal amount) =>
        new()
        {
            Id = Id(at),
            Threshold = Declared<Threshold>.None,
            Benefits = [new Benefit { Kind = BenefitKind.AmountOff, AmountOff = Amount.Exactly(amount) }],
        };

    public static Promotion PercentOff(int at, decimal share) =>
        new()
        {
            Id = Id(at),
            Threshold = Declared<Threshold>.None,
            Benefits = [new Benefit { Kind = BenefitKind.PercentOff, PercentOff = new Percent(share) }],
        };

    public static IEnumerable<Promotion> Exclusive(IEnumerable<Promotion> promotions) =>
        promotions.Select(one => one with { Stacking = new PromoAudit.Plans.Stacking { Exclusive = true } });

    /// <summary>Every one excludes the next, in an order of their own, and the last the first.</summary>
    public static IEnumerable<Promotion> Ring(IEnumerable<Promotion> promotions, int seed)
    {
        var ring = promotions.ToArray();
        var order = Enumerable.Range(0, ring.Length).ToArray();
        new Random(seed).Shuffle(order);
        for (var at = 0; at < ring.Length; at++)
        {
            ring[order[at]] = Without(ring[order[at]], [ring[order[(at + 1) % ring.Length]].Id]);
        }

        return ring;
    }

    public static IEnumerable<Promotion> Groups(IEnumerable<Promotion> promotions, int groups) =>
        promotions.Select(
            (one, at) => one with { Stacking = new PromoAudit.Plans.Stacking { BestOf = $"g{at % groups}" } }
        );

    /// <summary>Each excludes each later one with this chance.</summary>
    public static IEnumerable<Promotion> RandomExclusions(
        IEnumerable<Promotion> promotions,
        double density,
        int seed = 1
    )
    {
        var chance = new Random(seed);
        var all = promotions.ToArray();
        return all.Select(
            (one, at) => Without(one, [.. all[(at + 1)..].Where(_ => chance.NextDouble() < density).Select(o => o.Id)])
        );
    }

    /// <summary>Each asks for one cent more than the one before.</summary>
    public static IEnumerable<Promotion> CloseThresholds(
        IEnumerable<Promotion> promotions,
        decimal spend,
        ThresholdBase basis
    ) =>
        promotions.Select(
            (one, at) =>
                one with
                {
                    Threshold = new Declared<Threshold>(
                        IsNone: false,
                        new Threshold { Spend = spend + at * 0.01m, Base = basis }
                    ),
                }
        );

    private static Promotion Without(Promotion promotion, string[] others) =>
        promotion with
        {
            Stacking = new PromoAudit.Plans.Stacking { Without = [.. others] },
        };

    private static string Id(int at) => string.Create(CultureInfo.InvariantCulture, $"p{at}");
}
