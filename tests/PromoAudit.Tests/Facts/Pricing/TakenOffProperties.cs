using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Facts.Pricing;
using PromoAudit.Tests.Facts.Stacking;

namespace PromoAudit.Tests.Facts.Pricing;

public sealed class TakenOffProperties
{
    [Fact]
    public void What_is_taken_off_one_line_is_what_its_recorded_price_says() =>
        Prop.ForAll(RandomPlans.Any(), IsWhatIsRecorded).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    private static bool IsWhatIsRecorded(RandomPlan plan)
    {
        var shop = plan.Open();
        foreach (var promotion in shop.Book.Promotions)
        {
            foreach (var item in plan.Plan.Catalog)
            {
                for (var units = 1; units <= 7; units++)
                {
                    var cart = Cart.Of(item.Sku, units);
                    if (shop.Pricer.TakenOff(cart, promotion) is { } taken)
                    {
                        var recorded = shop.Pricer.PriceWith(cart, [promotion.Promotion]).Quote.ShouldNotBeNull();
                        shop.Book.Units.Money(taken)
                            .ShouldBe(recorded.Steps.Sum(step => step.Amount), $"{cart} of {plan}");
                    }
                }
            }
        }

        return true;
    }
}
