using PromoAudit.Facts.Attacks;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>Inviting oneself, reckoned by hand.</summary>
public sealed class ReferOwnAccountsTests
{
    private const string Shop = """
        catalog: [{sku: A, price: 10, cost: 6, resale: 4}]
        shop: {delivery: digital, shipping: none, returns: {window: 7d, freightBy: merchant, cost: 0}}

        """;

    [Fact]
    public void Signing_up_under_ones_own_invitation_pays_both_sides()
    {
        var attack = Best("{referrer: 5, referee: 3, qualifiesOn: register}", "perBuyer: 9");
        attack.Move.ShouldBe("refer-own-accounts");
        attack.GainPerRound.ShouldBe(8m);
        attack.LossPerRound.ShouldBe(8m);
        attack.Scale.RoundsPerIdentity.ShouldBe(1m);
        attack.Scale.Rounds.ShouldBe(100_000m);
        attack.Scale.GainAtCap.ShouldBe(100_000 * (8m - 0.13m));
    }

    [Fact]
    public void Whoever_may_invite_only_so_many_is_one_more_identity_for_so_many()
    {
        // 11 identities: nine who are invited and ⌈9 ÷ 6⌉ = 2 who invite.
        var attack = Best("{referrer: 5, referee: 3, qualifiesOn: register}", "perReferrer: 6", identities: 11);
        attack.Scale.Rounds.ShouldBe(9m);
        attack.Scale.Identities.ShouldBe(11m);
        attack.Scale.LossAtCap.ShouldBe(72m);
        attack.Scale.GainAtCap.ShouldBe(9 * 8m - 11 * 0.13m);
        // 0.13 + 0.13 ÷ 6 for one.
        attack.Scale.GainPerIdentity.ShouldBe(7.85m);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(7, 6)]
    [InlineData(8, 6)]
    [InlineData(9, 7)]
    [InlineData(14, 12)]
    public void No_identity_is_invented(long identities, int rounds) =>
        (
            AttackTexts
                .Result(Plan("{referrer: 5, qualifiesOn: register}", "perReferrer: 6"), Aim.RewardFarm, identities)
                .Best?.Scale.Rounds
            ?? 0m
        ).ShouldBe(rounds);

    [Fact]
    public void Goods_must_stay_where_the_reward_waits_for_the_return_window()
    {
        // 4 for the goods + 5 + 3 − 10 paid = 2; the shop: 6 + 8 − 10 = 4.
        var attack = Best("{referrer: 5, referee: 3, qualifiesOn: return-window}", "perBuyer: 9", "{reward: keep}");
        attack.GainPerRound.ShouldBe(2m);
        attack.LossPerRound.ShouldBe(4m);
        attack.Steps.Select(step => step.Kind).ShouldBe([Act.Order, Act.Resell, Act.Collect, Act.Refer]);
    }

    [Fact]
    public void What_is_bought_for_it_goes_back_where_the_reward_stays()
    {
        // Nothing is lost on the goods: 5 + 3 for sending them back.
        var attack = Best("{referrer: 5, referee: 3, qualifiesOn: first-order}", "perBuyer: 9", "{reward: keep}");
        attack.GainPerRound.ShouldBe(8m);
        attack.LossPerRound.ShouldBe(8m);
        attack.Steps.Select(step => step.Kind).ShouldBe([Act.Order, Act.Return, Act.Keep, Act.Refer]);
    }

    [Fact]
    public void Where_a_return_takes_it_back_the_goods_are_sold_on() =>
        Best("{referrer: 5, referee: 3, qualifiesOn: first-order}", "perBuyer: 9", "{reward: claw-back}")
            .GainPerRound.ShouldBe(2m);

    [Fact]
    public void Money_off_for_the_invited_comes_with_an_order()
    {
        // 4 for the goods − (10 − 9) paid + 2 for inviting = 5; the shop: 6 + 2 − 1 = 7.
        var attack = Best("{referrer: 2, referee: 9, as: amountOff, qualifiesOn: first-order}", "quantityPerOrder: 1");
        attack.GainPerRound.ShouldBe(5m);
        attack.LossPerRound.ShouldBe(7m);
    }

    [Fact]
    public void Where_nobody_says_what_it_takes_the_field_is_named()
    {
        var result = AttackTexts.Result(Plan("{referrer: 2, referee: 2}", "perBuyer: 1"), Aim.RewardFarm);
        result.Best.ShouldBeNull();
        result.Possible.ShouldNotBeNull().LossPerRound.ShouldBe(4m);
        result.Missing.Fields.ShouldContain(field =>
            field.Path.EndsWith("referral.qualifiesOn", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void People_on_a_list_cannot_be_invented() =>
        AttackTexts
            .Result(
                Plan("{referrer: 5, referee: 3, qualifiesOn: register}", "perBuyer: 1")
                    .Replace("scope:", "buyers: {who: list, list: vip}, scope:", StringComparison.Ordinal),
                Aim.RewardFarm
            )
            .Best.ShouldBeNull();

    private static Attack Best(
        string referral,
        string limits,
        string onRefund = "{reward: claw-back}",
        long? identities = null
    ) => AttackTexts.Best(Plan(referral, limits, onRefund), Aim.RewardFarm, identities);

    private static string Plan(string referral, string limits, string onRefund = "{reward: claw-back}") =>
        Shop
        + $$"""
            promotions:
              - {id: invite, trigger: {event: invite}, scope: all, threshold: none, benefit: {referral: {{referral}}}, limits: { {{limits}} }, onRefund: {{onRefund}}}
            """;
}
