using PromoAudit.Facts.Attacks;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>Rewards for signing up, tasks, draws, reckoned by hand.</summary>
public sealed class RewardForActTests
{
    private const string Shop = """
        catalog: [{sku: A, price: 100, cost: 60, resale: 40}]
        shop: {delivery: digital, shipping: none, points: {worth: 0.01}}

        """;

    [Fact]
    public void A_daily_task_is_done_as_often_as_it_is_paid_for()
    {
        // 20 points of 0.01; three times a day on ten days: 30 × 0.2 = 6 for an account of 0.13.
        var attack = Best(
            """
            promotions:
              - id: task
                trigger: {event: task}
                scope: none
                benefit: {points: {earn: 20, perAction: 1}}
                valid: {from: 2025-05-01T00:00, to: 2025-05-11T00:00}
                limits: {perBuyerPerDay: 3}
            """
        );
        attack.Move.ShouldBe("reward-for-act");
        attack.GainPerRound.ShouldBe(0.2m);
        attack.LossPerRound.ShouldBe(0.2m);
        attack.Scale.RoundsPerIdentity.ShouldBe(30m);
        attack.Scale.GainPerIdentity.ShouldBe(5.87m);
        attack.Scale.Rounds.ShouldBe(3_000_000m);
        attack.Scale.Uncapped.ShouldBeTrue();
    }

    [Fact]
    public void Without_a_limit_it_is_twenty_times_a_day_for_a_month() =>
        Best("promotions: [{id: task, trigger: {event: task}, scope: none, benefit: {cashback: 1}}]")
            .Scale.RoundsPerIdentity.ShouldBe(600m);

    [Fact]
    public void Nobody_signs_up_twice()
    {
        // The coupon is for signing up, whatever it can be spent on.
        var attack = Best(
            """
            promotions:
              - {id: hello, trigger: {event: register}, scope: all, threshold: none, benefit: {coupon: {amountOff: 5, count: 3}}}
            """
        );
        attack.GainPerRound.ShouldBe(15m);
        attack.Scale.RoundsPerIdentity.ShouldBe(1m);
    }

    [Fact]
    public void A_draw_that_costs_something_brings_its_average_less_that()
    {
        // 2% × 500 + 50% × 1 = 10.5, less 4 paid for it; at cost 2% × 300 + 0.5 = 6.5, less 4 earned.
        var attack = Best(
            """
            promotions:
              - id: draw
                trigger: {event: draw}
                claim: {price: 4, perBuyer: 2}
                scope: none
                benefit: {prize: [{worth: 500, cost: 300, chance: 2%}, {worth: 1, chance: 50%}]}
            """
        );
        attack.GainPerRound.ShouldBe(6.5m);
        attack.LossPerRound.ShouldBe(2.5m);
        attack.Scale.RoundsPerIdentity.ShouldBe(2m);
    }

    [Fact]
    public void A_gift_for_an_act_is_sold_on()
    {
        var attack = Best(
            "promotions: [{id: gift, trigger: {event: register}, scope: none, benefit: {gift: {sku: A, quantity: 2}}}]"
        );
        attack.GainPerRound.ShouldBe(80m);
        attack.LossPerRound.ShouldBe(120m);
    }

    [Fact]
    public void Moving_money_brings_something_only_where_two_transfers_can_race()
    {
        const string Transfer = """
            promotions:
              - id: move
                trigger: {event: transfer}
                scope: none
                benefit: {balanceTransfer: {max: 100}}
                limits: {perBuyer: 1, enforcement: COUNTER}
            """;
        Best(Transfer.Replace("COUNTER", "eventual", StringComparison.Ordinal)).GainPerRound.ShouldBe(100m);
        AttackTexts
            .Result(Shop + Transfer.Replace("COUNTER", "atomic", StringComparison.Ordinal), Aim.RewardFarm)
            .Best.ShouldBeNull();
    }

    [Theory]
    [InlineData("{id: p, trigger: {event: payment}, scope: none, benefit: {cashback: 9}}")]
    [InlineData("{id: p, trigger: {event: review}, scope: all, threshold: none, benefit: {cashback: 9}}")]
    [InlineData("{id: p, trigger: {event: task}, scope: none, threshold: {spend: 100}, benefit: {cashback: 9}}")]
    [InlineData("{id: p, status: draft, trigger: {event: task}, scope: none, benefit: {cashback: 9}}")]
    [InlineData("{id: p, trigger: {event: task}, scope: none, benefit: {points: {earn: 9, perSpend: 1}}}")]
    public void What_takes_an_order_or_is_out_of_reach_is_no_act(string promotion) =>
        AttackTexts.Result($"{Shop}promotions: [{promotion}]", Aim.RewardFarm).Best.ShouldBeNull();

    private static Attack Best(string promotions) => AttackTexts.Best(Shop + promotions, Aim.RewardFarm);
}
