using PromoAudit.Facts.Attacks;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>Orders placed for what is paid back, earned or won, reckoned by hand.</summary>
public sealed class CollectRewardsTests
{
    private const string Shop = """
        catalog: [{sku: A, price: 100, cost: 60, resale: 50}]
        shop: {delivery: digital, shipping: none, returns: {window: 0d}}

        """;

    [Fact]
    public void Cashback_above_what_reselling_loses_is_farmed()
    {
        // 50 for the goods + 70 back − 100 paid = 20; the shop: cost 60 + 70 − 100 = 30 lost.
        var attack = AttackTexts.Best(
            Shop
                + """
                promotions:
                  - {id: back, scope: all, threshold: none, benefit: {cashback: 70}, limits: {perBuyer: 2, total: 9}}
                """,
            Aim.RewardFarm
        );
        attack.Move.ShouldBe("collect-rewards");
        attack.GainPerRound.ShouldBe(20m);
        attack.LossPerRound.ShouldBe(30m);
        attack.Scale.Rounds.ShouldBe(9m);
        attack.Scale.RoundsPerIdentity.ShouldBe(2m);
        attack.Scale.Identities.ShouldBe(5m);
        attack.Scale.BindingCap.ShouldBe("promotions[back].limits.total");
        attack.Scale.LossAtCap.ShouldBe(270m);
        // One account costs 0.13: 2 × 20 − 0.13, and 9 × 20 − 5 × 0.13.
        attack.Scale.GainPerIdentity.ShouldBe(39.87m);
        attack.Scale.GainAtCap.ShouldBe(179.35m);
    }

    [Fact]
    public void A_draw_counts_for_what_it_brings_on_average()
    {
        // 0.1 × 800 + 0.5 × 4 = 82 on average; 50 + 82 − 100 = 32. At cost 0.1 × 500 + 0.5 × 4 = 52: 60 + 52 − 100 = 12.
        var attack = AttackTexts.Best(
            Shop
                + """
                promotions:
                  - id: draw
                    scope: all
                    threshold: none
                    benefit: {prize: [{worth: 800, cost: 500, chance: 10%}, {worth: 4, chance: 50%}]}
                    limits: {perBuyer: 1}
                """,
            Aim.RewardFarm
        );
        attack.GainPerRound.ShouldBe(32m);
        attack.LossPerRound.ShouldBe(12m);
    }

    [Fact]
    public void Others_who_fund_the_reward_leave_the_owner_its_share()
    {
        // The platform pays a quarter of 120 = 30 and has nothing to do with the goods.
        var attack = AttackTexts.Best(
            "owner: platform\n"
                + Shop
                + """
                promotions:
                  - id: back
                    scope: all
                    threshold: none
                    benefit: {cashback: 120}
                    funding: {platform: 25%, brand: 75%}
                    limits: {perBuyer: 1}
                """,
            Aim.RewardFarm
        );
        attack.GainPerRound.ShouldBe(70m);
        attack.LossPerRound.ShouldBe(30m);
    }

    [Fact]
    public void A_rivals_lower_price_is_no_reward_to_farm() =>
        AttackTexts
            .Result(
                """
                catalog: [{sku: A, price: 100, cost: 60, resale: 90, rivalPrice: 20}]
                shop: {delivery: digital, shipping: none, returns: {window: 0d}}
                promotions:
                  - {id: match, scope: all, threshold: none, benefit: {priceMatch: {multiple: 1}}}
                """,
                Aim.RewardFarm
            )
            .Best.ShouldBeNull();

    [Fact]
    public void Points_of_unknown_worth_are_named_and_count_nothing()
    {
        var result = AttackTexts.Result(
            Shop
                + """
                promotions:
                  - {id: back, scope: all, threshold: none, benefit: {points: {earn: 7000}}}
                """,
            Aim.RewardFarm
        );
        result.Best.ShouldBeNull();
        result.Possible.ShouldBeNull();
    }
}
