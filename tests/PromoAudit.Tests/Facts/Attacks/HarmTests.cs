using PromoAudit.Facts.Attacks;
using PromoAudit.Facts.Attacks.Moves;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>Orders that nobody gains by, and what they cost a rival.</summary>
public sealed class HarmTests
{
    private const string Held = """
        catalog: [{sku: TEE, price: 100, cost: 40, stock: 500, limits: {quantityPerOrder: 10}}]
        shop: {reservation: {unpaidHold: 30min, perBuyer: 5}}
        promotions:
          - id: sale
            buyers: {identifiedBy: [account, payment]}
            valid: {from: 2026-11-01T00:00, to: 2026-11-03T00:00}
            scope: all
            threshold: none
            benefit: {amountOff: 20}
        """;

    private const string Unpaid = """
        catalog: [{sku: SOCK, price: 9, cost: 3}]
        shop:
          shipping: {fee: 2, cost: 6}
          returns: {window: 7d, cost: 8, freightBy: buyer}
          reservation: {cashOnDelivery: true}
        """;

    private const string PaperCheck = "examples/incidents/CN26-paper-check-spring/";

    [Fact]
    public void Unpaid_orders_keep_goods_from_being_sold()
    {
        var attack = AttackPlans.Best(Held, Aim.Harm);
        attack.Move.ShouldBe("hold-unpaid");
        // Five orders of ten for two days; each would have been sold for 80 and cost 40.
        attack.GainPerRound.ShouldBe(0m);
        attack.LossPerRound.ShouldBe(50 * 40m);
        attack.Harm.ShouldBe(
            new HarmCost
            {
                UnitsLocked = 50m,
                UnitHours = 2_400m,
                CostPerUnitHour = 0.0084m,
            }
        );
        attack.Scale.Rounds.ShouldBe(10m);
        attack.Scale.RoundsPerIdentity.ShouldBe(1m);
        attack.Scale.BindingCap.ShouldBe("catalog[TEE].stock");
        attack.Scale.LossAtCap.ShouldBe(20_000m);
        attack.Scale.GainAtCap.ShouldBe(-10m * 20.13m);
    }

    [Fact]
    public void Without_an_end_a_day_is_counted_and_the_stock_is_the_most()
    {
        var plan = Held.Replace("    valid: {from: 2026-11-01T00:00, to: 2026-11-03T00:00}\n", "")
            .Replace(", limits: {quantityPerOrder: 10}", "", StringComparison.Ordinal);
        var harm = AttackPlans.Best(plan, Aim.Harm);
        harm.Harm.ShouldNotBeNull().UnitHours.ShouldBe(500m * 24m);
        harm.Scale.Identities.ShouldBe(1m);
    }

    [Fact]
    public void A_cost_that_nobody_said_may_leave_nothing_to_be_lost()
    {
        var facts = FactTexts.Facts(Held.Replace(", cost: 40", "", StringComparison.Ordinal));
        AttackPlans.Played(facts, new HoldUnpaid()).ShouldNotBeNull().Round.Loss.ShouldBe(0m);
        AttackPlans.Played(facts, new HoldUnpaid(), atWorst: true).ShouldNotBeNull().Round.Loss.ShouldBe(50 * 80m);
    }

    [Theory]
    [InlineData("unpaidHold: 30min", "unpaidHold: 0min")]
    [InlineData("perBuyer: 5", "perBuyer: 0")]
    [InlineData("id: sale", "id: sale\n    status: draft")]
    public void What_holds_nothing_or_is_out_of_reach_is_not_held(string said, string instead) =>
        AttackPlans
            .Played(FactTexts.Facts(Held.Replace(said, instead, StringComparison.Ordinal)), new HoldUnpaid())
            .ShouldBeNull();

    [Fact]
    public void An_unpaid_parcel_is_refused_at_the_price_of_an_account()
    {
        var found = AttackPlans.Played(FactTexts.Facts(Unpaid), new RefuseParcel()).ShouldNotBeNull();
        found.Round.Gain.ShouldBe(0m);
        found.Round.Loss.ShouldBe(14m);
        found.Scale.LossAtCap.ShouldBe(2_000_000m * 14m);
        found.Round.Harm.ShouldNotBeNull()(found.Scale).CostPerParcel.ShouldBe(0.0065m);
        var called = Unpaid.Replace(
            "  returns",
            "  orderReview: {contactBuyer: true}\n  returns",
            StringComparison.Ordinal
        );
        AttackPlans.Played(FactTexts.Facts(called), new RefuseParcel()).ShouldBeNull();
    }

    [Fact]
    public void A_free_return_costs_the_freight_there()
    {
        var plan = Unpaid
            .Replace("cashOnDelivery: true", "cashOnDelivery: false", StringComparison.Ordinal)
            .Replace("freightBy: buyer", "freightBy: merchant", StringComparison.Ordinal);
        var found = AttackPlans.Played(FactTexts.Facts(plan), new RefuseParcel()).ShouldNotBeNull();
        found.Round.Gain.ShouldBe(-2m);
        found.Round.Loss.ShouldBe(12m);
        found.Round.Harm.ShouldNotBeNull()(found.Scale).CostPerParcel.ShouldBe(2.0065m);
    }

    [Fact]
    public void One_account_makes_a_shop_look_as_if_it_faked_its_sales()
    {
        var attack = AttackPlans.Checked(AttackPlans.Example(PaperCheck + "as-launched.yaml").Of(Aim.Harm)).Best;
        attack.ShouldNotBeNull().Move.ShouldBe("fake-orders");
        attack.Promotions.Select(promotion => promotion.Id).ShouldBe(["spring-9"]);
        // 4.50 are paid, and a check is worth 0.50 to somebody else.
        attack.GainPerRound.ShouldBe(-4m);
        attack.LossPerRound.ShouldBe(0m);
        attack.Scale.Rounds.ShouldBe(96m);
        attack.Scale.Identities.ShouldBe(1m);
        attack.Scale.BindingCap.ShouldBe("threat.fakeTradeOrders");
        attack.Harm.ShouldBe(
            new HarmCost
            {
                CostPerFakeOrder = 4.0014m,
                CostOfTier = 384.13m,
                IsLossUnknown = true,
            }
        );
    }

    [Fact]
    public void Where_one_account_is_watched_it_takes_many()
    {
        var attack = AttackPlans.Example(PaperCheck + "as-it-should-have-been.yaml").Of(Aim.Harm).Best;
        // Two orders pass unseen; with the promotion an identity would cost 20.26, without it 0.13.
        attack.ShouldNotBeNull().Promotions.ShouldBeEmpty();
        attack.Scale.Identities.ShouldBe(48m);
        attack.Harm.ShouldNotBeNull().CostOfTier.ShouldBe(96m * 4.5m + 48m * 0.13m);
    }

    [Theory]
    [InlineData("market: US\n")]
    [InlineData("shop: {limits: {perBuyer: 0}}\n")]
    public void Where_no_platform_counts_or_nobody_may_order_there_is_no_tier(string more) =>
        AttackPlans
            .Played(FactTexts.Facts(more + "catalog: [{sku: SOCK, price: 9, cost: 3}]"), new FakeOrders())
            .ShouldBeNull();

    [Fact]
    public void Goods_that_can_be_sent_back_cost_only_the_way_back()
    {
        const string plan = """
            catalog: [{sku: SOCK, price: 90, cost: 3, resale: 1}]
            shop: {returns: {window: 7d}}
            """;
        var found = AttackPlans.Played(FactTexts.Facts(plan), new FakeOrders()).ShouldNotBeNull();
        found.Round.Gain.ShouldBe(-5.8m);
        found.Scale.GainAtCap.ShouldBe(-96m * 5.8m - 0.13m);
    }
}
