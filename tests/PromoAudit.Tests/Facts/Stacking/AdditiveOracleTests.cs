namespace PromoAudit.Tests.Facts.Stacking;

/// <summary>The search against an independent solver, on more promotions than every set of them could be tried.</summary>
public sealed class AdditiveOracleTests
{
    [Theory]
    [InlineData(20, 120)]
    [InlineData(30, 60)]
    [InlineData(40, 12)]
    public void One_article_costs_what_the_solver_says(int promotions, int plans)
    {
        for (var seed = 0; seed < plans; seed++)
        {
            var offers = new AdditiveOffers(seed, promotions, 30_000);
            var shop = offers.Open();
            foreach (var units in (long[])[1, 3])
            {
                var found = shop.Price($"A={units}");
                found.Paid.ShouldBe(offers.Cheapest(units), $"seed {seed}, {units} units");
                found.Complete.ShouldBeTrue($"seed {seed}, {units} units");
                found.LowerBound.ShouldBe(found.Paid);
            }
        }
    }

    [Theory]
    [InlineData(20, 80)]
    [InlineData(34, 20)]
    public void So_does_a_cart_of_several(int promotions, int plans)
    {
        for (var seed = 0; seed < plans; seed++)
        {
            var offers = new AdditiveOffers(seed, promotions, 900_000, 700_000, 500_000);
            var found = offers.Open().Price("A=1 B=2 C=1");
            found.Paid.ShouldBe(offers.Cheapest(1, 2, 1), $"seed {seed}");
            found.Complete.ShouldBeTrue($"seed {seed}");
        }
    }

    [Fact]
    public void Where_discounts_take_all_there_is_the_price_is_nothing()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var offers = new AdditiveOffers(seed, 30, 4_000);
            var found = offers.Open().Price("A=2");
            found.Paid.ShouldBe(offers.Cheapest(2), $"seed {seed}");
            found.Complete.ShouldBeTrue($"seed {seed}");
        }
    }
}
