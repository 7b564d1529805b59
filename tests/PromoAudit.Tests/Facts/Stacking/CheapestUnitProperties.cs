using FsCheck;
using FsCheck.Fluent;

namespace PromoAudit.Tests.Facts.Stacking;

public sealed class CheapestUnitProperties
{
    [Fact]
    public void No_small_quantity_of_an_item_alone_is_cheaper_per_unit_than_what_was_found()
    {
        Prop.ForAll(RandomPlans.Any(), IsCheapest).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void The_witness_is_a_cart_that_costs_what_was_found()
    {
        Prop.ForAll(RandomPlans.Any(), IsWitnessed).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    private static bool IsCheapest(RandomPlan plan)
    {
        var shop = plan.Open();
        foreach (var item in plan.Plan.Catalog)
        {
            var cheapest = shop.Search.Cheapest(item);
            var found = cheapest.Quote.ShouldNotBeNull();
            for (var units = 1; units <= 10; units++)
            {
                var paid = shop.Price($"{item.Sku}={units}").Paid;
                (paid * cheapest.Quantity).ShouldBeGreaterThanOrEqualTo(found.Paid * units, plan.ToString());
            }
        }

        return true;
    }

    private static bool IsWitnessed(RandomPlan plan)
    {
        var shop = plan.Open();
        foreach (var item in plan.Plan.Catalog)
        {
            var cheapest = shop.Search.Cheapest(item);
            var found = cheapest.Quote.ShouldNotBeNull();
            shop.Price(found.Cart).Paid.ShouldBe(found.Paid, plan.ToString());
            found.Lines[0].Item.Sku.ShouldBe(item.Sku);
            Math.Abs((cheapest.Price ?? 0m) * cheapest.Quantity - found.Paid)
                .ShouldBeLessThanOrEqualTo(0.01m * cheapest.Quantity, plan.ToString());
            cheapest.LowerBound.ShouldBe(cheapest.Price);
        }

        return true;
    }
}
