using PromoAudit.Facts.Attacks;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>Prices that need a group or friends, had with identities of one's own; reckoned by hand.</summary>
public sealed class OrderPartiesTests
{
    private const string Shop = """
        catalog: [{sku: A, price: 100, cost: 70, resale: 80}]
        shop: {delivery: digital, shipping: none, returns: {window: 0d}}

        """;

    [Fact]
    public void A_group_is_three_orders_of_one_adversary_of_which_one_is_the_leaders()
    {
        // Leader: 80 − (60 − 5) = 25 gained, 70 − 55 = 15 lost; each of the two others: 20 and 10.
        var attack = AttackTexts.Best(
            Shop
                + """
                promotions:
                  - id: group
                    scope: all
                    threshold: none
                    benefit: {groupBuy: {size: 3, price: 60, leader: 5}, per: order}
                    limits: {perBuyer: 2, quantityPerOrder: 1, total: 100}
                """,
            Aim.Resale
        );
        attack.GainPerRound.ShouldBe(25m + 2 * 20m);
        attack.LossPerRound.ShouldBe(15m + 2 * 10m);
        // 33 groups of three, each identity in two of them: 17 × 3 identities at 0.13.
        attack.Scale.RoundsPerIdentity.ShouldBe(2m);
        attack.Scale.Rounds.ShouldBe(33m);
        attack.Scale.Identities.ShouldBe(51m);
        attack.Scale.GainAtCap.ShouldBe(33 * 65m - 51 * 0.13m);
        attack.Scale.BindingCap.ShouldBe("promotions[group].limits.total");
        attack.Steps.Select(step => step.Count).ShouldBe([null, null, 2m, 2m]);
    }

    [Fact]
    public void A_group_without_a_leaders_cut_is_so_many_equal_orders()
    {
        var attack = AttackTexts.Best(
            Shop
                + """
                promotions:
                  - id: group
                    scope: all
                    threshold: none
                    benefit: {groupBuy: {size: 4, price: 60}}
                    limits: {perBuyer: 1, quantityPerOrder: 1}
                """,
            Aim.Resale,
            identities: 11
        );
        attack.GainPerRound.ShouldBe(80m);
        attack.LossPerRound.ShouldBe(40m);
        // Eleven identities make two groups of four.
        attack.Scale.Rounds.ShouldBe(2m);
        attack.Scale.Identities.ShouldBe(8m);
        attack.Scale.LossAtCap.ShouldBe(80m);
        attack.Steps.Select(step => step.Count).ShouldBe([4m, 4m]);
    }

    [Fact]
    public void A_group_that_the_shop_completes_needs_nobody_else()
    {
        var attack = AttackTexts.Best(
            Shop
                + """
                promotions:
                  - id: group
                    scope: all
                    threshold: none
                    benefit: {groupBuy: {size: 4, price: 60, virtualFill: true}}
                    limits: {perBuyer: 1, quantityPerOrder: 1}
                """,
            Aim.Resale
        );
        attack.LossPerRound.ShouldBe(10m);
        attack.Scale.Identities.ShouldBe(100_000m);
    }

    [Fact]
    public void Friends_who_bring_a_price_down_are_identities_too()
    {
        // 80 − 0 gained, 70 lost; one who orders and nine who help at 0.13 each.
        var attack = AttackTexts.Best(
            Shop
                + """
                promotions:
                  - id: bargain
                    scope: all
                    threshold: none
                    benefit: {bargain: {floor: 0, helpers: 9}}
                    limits: {perBuyer: 1, quantityPerOrder: 1}
                """,
            Aim.Resale,
            identities: 105
        );
        attack.GainPerRound.ShouldBe(80m);
        attack.Scale.Rounds.ShouldBe(10m);
        attack.Scale.Identities.ShouldBe(100m);
        attack.Scale.GainPerIdentity.ShouldBe(80m - 10 * 0.13m);
        attack.Scale.LossAtCap.ShouldBe(700m);
    }

    [Fact]
    public void More_friends_than_a_ring_has_are_no_attack() =>
        AttackTexts
            .Result(
                Shop
                    + """
                    promotions:
                      - {id: bargain, scope: all, threshold: none, benefit: {bargain: {floor: 0, helpers: 9}}}
                    """,
                Aim.Resale,
                identities: 9
            )
            .Best.ShouldBeNull();

    [Fact]
    public void How_many_friends_it_takes_is_named_where_nobody_says()
    {
        var result = AttackTexts.Result(
            Shop
                + """
                promotions:
                  - {id: bargain, scope: all, threshold: none, benefit: {bargain: {floor: 0}}, limits: {quantityPerOrder: 1}}
                """,
            Aim.Resale
        );
        result.Best.ShouldBeNull();
        result.Possible.ShouldNotBeNull().LossPerRound.ShouldBe(70m);
        result.Missing.Fields.Select(field => field.Path).ShouldBe(["promotions[bargain].benefit.bargain.helpers"]);
    }
}
