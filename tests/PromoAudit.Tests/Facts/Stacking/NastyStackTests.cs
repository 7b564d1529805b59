using System.Globalization;
using PromoAudit.Facts.Stacking;
using PromoAudit.Plans;
using PromoAudit.Tests.Calendars;
using PromoAudit.Tests.Facts.Pricing;

namespace PromoAudit.Tests.Facts.Stacking;

/// <summary>Plans on which a search that tries set after set would never end. What it costs is counted in nodes, which no other load on the machine changes.</summary>
public sealed class NastyStackTests
{
    private static readonly Promotion[] Amounts = [.. NastyStacks.AmountsOff(200, 40)];

    private static decimal Sum(IEnumerable<Promotion> promotions) =>
        promotions.Sum(one => one.Benefits[0].AmountOff?.Lowest ?? 0);

    [Fact]
    public void Of_200_promotions_that_combine_all_are_used()
    {
        var shop = Open(10_000, Amounts);
        var found = shop.Price("A=1");
        found.Paid.ShouldBe(10_000 - Sum(Amounts));
        found.Promotions.Length.ShouldBe(200);
        found.Complete.ShouldBeTrue();
        shop.Search.Nodes.ShouldBeLessThanOrEqualTo(300);
    }

    [Fact]
    public void Where_fewer_take_all_there_is_as_few_are_used_as_can_be()
    {
        var shop = Open(500, Amounts);
        var found = shop.Price("A=1");
        found.Paid.ShouldBe(0);
        found.Complete.ShouldBeTrue();
        var largest = Amounts.Select(one => one.Benefits[0].AmountOff?.Lowest ?? 0).OrderDescending().ToArray();
        var fewest = Enumerable.Range(1, 200).First(count => largest[..count].Sum() >= 500);
        found.Promotions.Length.ShouldBe(fewest);
        shop.Search.Nodes.ShouldBeLessThanOrEqualTo(300);
    }

    [Fact]
    public void Of_200_that_are_exclusive_the_largest_is_used()
    {
        var shop = Open(10_000, NastyStacks.Exclusive(Amounts));
        var found = shop.Price("A=1");
        found.Paid.ShouldBe(10_000 - Amounts.Max(one => one.Benefits[0].AmountOff?.Lowest ?? 0));
        found.Promotions.Length.ShouldBe(1);
        found.Complete.ShouldBeTrue();
        shop.Search.Nodes.ShouldBeLessThanOrEqualTo(400);
    }

    [Fact]
    public void Of_each_group_the_largest_is_used()
    {
        var shop = Open(10_000, NastyStacks.Groups(Amounts, 10));
        var found = shop.Price("A=1");
        found.Paid.ShouldBe(
            10_000
                - Amounts
                    .Chunk(10)
                    .Aggregate(
                        new decimal[10],
                        (best, ten) => [.. best.Select((most, at) => Math.Max(most, Sum([ten[at]])))]
                    )
                    .Sum()
        );
        found.Complete.ShouldBeTrue();
        shop.Search.Nodes.ShouldBeLessThanOrEqualTo(400);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Of_a_ring_in_which_each_excludes_the_next_the_best_half_or_so_is_used(int seed)
    {
        var ring = NastyStacks.Ring(Amounts, seed).ToArray();
        var shop = Open(10_000, ring);
        var found = shop.Price("A=1");
        found.Paid.ShouldBe(10_000 - BestOfRing(ring));
        found.Complete.ShouldBeTrue();
        shop.Search.Nodes.ShouldBeLessThanOrEqualTo(10_000);
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.1)]
    [InlineData(0.3)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void Whatever_excludes_whatever_the_bound_holds(double density)
    {
        var promotions = NastyStacks.RandomExclusions(Amounts, density).ToArray();
        var shop = Open(10_000, promotions);
        var found = shop.Price("A=1");
        found.LowerBound.ShouldBeLessThanOrEqualTo(found.Paid);
        found.Complete.ShouldBe(found.LowerBound == found.Paid);
        shop.Search.Nodes.ShouldBeLessThanOrEqualTo(StackSearch.CartBudget);
        shop.PriceWith("A=1", [.. found.Promotions.Select(one => one.Id)]).Paid.ShouldBe(found.Paid);
        // Between a few exclusions and very many the best set is not found by anybody in a hurry.
        if (density is < 0.05 or >= 0.5)
        {
            found.Complete.ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData(ThresholdBase.List)]
    [InlineData(ThresholdBase.AfterLayers)]
    public void Thresholds_a_cent_apart_are_all_reached_on_a_base_that_no_discount_of_theirs_lowers(ThresholdBase basis)
    {
        var shop = Open(10_000, NastyStacks.CloseThresholds(Amounts, 9_000, basis));
        var found = shop.Price("A=1");
        found.Paid.ShouldBe(10_000 - Sum(Amounts));
        found.Complete.ShouldBeTrue();
        shop.Search.Nodes.ShouldBeLessThanOrEqualTo(300);
    }

    [Fact]
    public void Where_each_discount_moves_the_next_threshold_out_of_reach_the_bound_is_close()
    {
        var shop = Open(10_000, NastyStacks.CloseThresholds(Amounts, 9_000, ThresholdBase.Paid));
        var found = shop.Price("A=1");
        (found.Paid - found.LowerBound).ShouldBeInRange(0, 1);
        shop.Search.Nodes.ShouldBeLessThanOrEqualTo(StackSearch.CartBudget);
        shop.Search.Cheapest(shop.Item("A")).Complete.ShouldBeTrue();
    }

    [Fact]
    public void Two_hundred_percentages_leave_what_all_of_them_leave()
    {
        var promotions = NastyStacks.PercentsOff(200).ToArray();
        var shop = Open(10_000, promotions);
        var found = shop.Price("A=1");
        found.Paid.ShouldBe(shop.PriceWith("A=1").Paid);
        found.Complete.ShouldBeTrue();
        shop.Search.Nodes.ShouldBeLessThanOrEqualTo(5_000);
    }

    [Theory]
    [InlineData("taobao")]
    [InlineData("shopify")]
    [InlineData("woocommerce")]
    [InlineData("wechat")]
    public void Every_platform_gets_an_answer_for_the_cheapest_unit(string profile)
    {
        Promotion[] promotions =
        [
            .. Amounts[..70],
            .. NastyStacks.PercentsOff(200).Skip(70).Take(70),
            .. Amounts[140..]
                .Select(one =>
                    one with
                    {
                        Layer = Layer.Item,
                        Trigger = new Trigger { Kind = TriggerKind.Claim },
                    }
                ),
        ];
        var shop = Open(10_000, promotions, profile);
        var cheapest = shop.Search.Cheapest(shop.Item("A"));
        cheapest.Price.ShouldNotBeNull().ShouldBeLessThan(10_000);
        cheapest.LowerBound.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(cheapest.Price ?? 0);
        shop.Search.Nodes.ShouldBeLessThanOrEqualTo(500_000);
    }

    [Fact]
    public void Figures_of_zero_and_figures_beyond_all_reason_are_priced()
    {
        var huge = 100_000_000_000_000m;
        Promotion[] promotions =
        [
            .. new[] { 0m, 0.01m, 50m, huge }.Select((amount, at) => NastyStacks.AmountOff(at, amount)),
            .. new[] { 0m, 0.000001m, 0.5m, 1m }.Select((share, at) => NastyStacks.PercentOff(4 + at, share)),
            .. new[] { 0m, 0.01m, huge }.Select(
                (spend, at) =>
                    NastyStacks.AmountOff(8 + at, 1m) with
                    {
                        Threshold = new Declared<Threshold>(
                            IsNone: false,
                            new Threshold { Spend = spend, Quantity = at == 0 ? 0 : null }
                        ),
                        Benefits =
                        [
                            new Benefit
                            {
                                Kind = BenefitKind.AmountOff,
                                AmountOff = Amount.Exactly(1),
                                Every = true,
                                Max = Limit<decimal>.Of(huge),
                            },
                        ],
                    }
            ),
        ];
        foreach (var price in (decimal[])[0m, 0.01m, 99.99m, 9_999_999_999m, huge])
        {
            var shop = new Shopfront(
                NastyStacks.Plan(price, promotions) with
                {
                    Catalog =
                    [
                        new Item
                        {
                            Sku = "A",
                            Price = Amount.Exactly(price),
                            Cost = 0m,
                            Floor = 0m,
                        },
                        new Item { Sku = "B", Price = Amount.Exactly(0m) },
                    ],
                }
            );
            foreach (var item in shop.Book.Plan.Catalog)
            {
                var cheapest = shop.Search.Cheapest(item);
                if (price < huge || item.Sku == "B")
                {
                    cheapest.Price.ShouldBe(0);
                    cheapest.Complete.ShouldBeTrue();
                }
                else
                {
                    // More than anybody prices: refused, but not by an overflow.
                    cheapest.Quote.ShouldBeNull();
                }
            }
        }
    }

    [Fact]
    public void Thousands_of_promotions_on_one_article_do_not_exhaust_the_stack()
    {
        var shop = Open(100_000_000, NastyStacks.AmountsOff(1_500, 40));
        var paid = 0m;
        var thread = new Thread(() => paid = shop.Price("A=1").Paid, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        paid.ShouldBe(100_000_000 - Sum(shop.Book.Plan.Promotions));
    }

    private static Shopfront Open(decimal price, IEnumerable<Promotion> promotions, string profile = "generic") =>
        new(NastyStacks.Plan(price, promotions), Shopfront.Profile(profile));

    /// <summary>The best of a ring by going round it once with the first taken and once without.</summary>
    private static decimal BestOfRing(Promotion[] promotions)
    {
        var at = 0;
        var weights = new List<decimal>();
        do
        {
            weights.Add(Sum([promotions[at]]));
            var next = promotions[at].Stacking.ShouldNotBeNull().Without[0];
            at = int.Parse(next.AsSpan(1), CultureInfo.InvariantCulture);
        } while (at != 0);

        weights.Count.ShouldBe(promotions.Length);
        return Math.Max(BestOfRow(weights[1..]), weights[0] + BestOfRow(weights[2..^1]));
    }

    private static decimal BestOfRow(List<decimal> weights)
    {
        var (with, without) = (0m, 0m);
        foreach (var weight in weights)
        {
            (with, without) = (without + weight, Math.Max(with, without));
        }

        return Math.Max(with, without);
    }
}
