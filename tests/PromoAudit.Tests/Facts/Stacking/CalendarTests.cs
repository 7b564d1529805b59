using System.Collections.Immutable;
using PromoAudit.Plans;
using PromoAudit.Tests.Calendars;
using PromoAudit.Tests.Facts.Pricing;
using PromoAudit.Tests.Plans;

namespace PromoAudit.Tests.Facts.Stacking;

/// <summary>The cheapest prices of whole calendars.</summary>
public sealed class CalendarTests
{
    [Fact]
    public void Calendars_are_plans_that_load_without_complaint()
    {
        foreach (var shape in (CalendarShape[])[CalendarShape.Dense, CalendarShape.Busy, CalendarShape.Large])
        {
            var plan = PlanText.Sound(Calendar.Text(shape));
            plan.Promotions.Length.ShouldBe(shape.Promotions);
            plan.Catalog.Length.ShouldBe(shape.Items);
            Calendar.Text(shape).ShouldBe(Calendar.Text(shape));
        }
    }

    [Fact]
    public void A_large_calendar_has_promotions_of_every_usual_kind()
    {
        var plan = Calendar.Plan(CalendarShape.Large);
        var kinds = plan.Promotions.Select(one => one.Benefits[0].Kind).ToHashSet();
        kinds
            .IsSupersetOf([
                BenefitKind.AmountOff,
                BenefitKind.PercentOff,
                BenefitKind.FixedPrice,
                BenefitKind.NthItem,
                BenefitKind.Tiers,
                BenefitKind.Gift,
                BenefitKind.Points,
                BenefitKind.Cashback,
                BenefitKind.Coupon,
            ])
            .ShouldBeTrue();
    }

    [Theory]
    [InlineData("generic", 1)]
    [InlineData("generic", 2)]
    [InlineData("taobao", 3)]
    [InlineData("woocommerce", 4)]
    [InlineData("wechat", 5)]
    public void Every_article_of_a_calendar_is_searched_to_the_end(string profile, int seed)
    {
        foreach (var shape in (CalendarShape[])[CalendarShape.Dense, CalendarShape.Busy])
        {
            var shop = new Shopfront(Calendar.Plan(shape with { Profile = profile, Seed = seed }));
            foreach (var item in shop.Book.Plan.Catalog)
            {
                var cheapest = shop.Search.Cheapest(item);
                cheapest.Complete.ShouldBeTrue(item.Sku);
                cheapest.LowerBound.ShouldBe(cheapest.Price);
            }

            shop.Search.Nodes.ShouldBeLessThanOrEqualTo(shape.Items * 5_000L);
        }
    }

    [Fact]
    public void Where_nothing_stacks_no_price_uses_two_promotions()
    {
        var shop = new Shopfront(Calendar.Plan(CalendarShape.Dense with { Stacks = false }));
        foreach (var item in shop.Book.Plan.Catalog)
        {
            shop.Search.Cheapest(item).Quote.ShouldNotBeNull().Promotions.Length.ShouldBeLessThanOrEqualTo(1);
        }
    }

    [Fact]
    public void Promotions_and_goods_of_another_department_cost_the_search_nothing()
    {
        var plan = Calendar.Plan(CalendarShape.Dense);
        var other = Calendar.Plan(CalendarShape.Dense with { Seed = 2 });
        var both = plan with
        {
            Catalog = [.. plan.Catalog, .. other.Catalog.Select(Renamed)],
            Promotions = [.. plan.Promotions, .. other.Promotions.Select(Renamed)],
        };
        var (one, two) = (new Shopfront(plan), new Shopfront(both));
        foreach (var item in plan.Catalog)
        {
            var (apart, together) = (one.Search.Cheapest(item), two.Search.Cheapest(item));
            together.Price.ShouldBe(apart.Price, item.Sku);
            together.Quote?.Cart.ToString().ShouldBe(apart.Quote?.Cart.ToString(), item.Sku);
        }

        two.Search.Nodes.ShouldBe(one.Search.Nodes);
    }

    private static Item Renamed(Item item) =>
        item with
        {
            Sku = $"other-{item.Sku}",
            Categories = Renamed(item.Categories),
        };

    private static Promotion Renamed(Promotion promotion) =>
        promotion with
        {
            Id = $"other-{promotion.Id}",
            Scope = new Scope { Categories = Renamed(promotion.Scope.ShouldNotBeNull().Categories) },
            Stacking = promotion.Stacking is { } stacking
                ? stacking with
                {
                    Without = Renamed(stacking.Without),
                    BestOf = stacking.BestOf is { } group ? $"other-{group}" : null,
                }
                : null,
        };

    private static ImmutableArray<string> Renamed(ImmutableArray<string> names) =>
        [.. names.Select(name => $"other-{name}")];
}
