using PromoAudit.Facts.Attacks;
using PromoAudit.Facts.Attacks.Moves;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>A seller who buys from himself for money of others.</summary>
public sealed class StageSaleTests
{
    private const string Subsidy = """
        catalog: [{sku: PHONE, price: 1000, cost: 930, resale: 900}]
        shop: {fees: {platform: 2%, payment: 0.6%, perPayment: 0.1}}
        promotions:
          - id: subsidy
            funding: {platform: 80%, merchant: 20%}
            scope: all
            threshold: none
            benefit: {amountOff: 100}
            limits: {total: 500, perBuyer: 2}
        """;

    [Fact]
    public void A_seller_keeps_what_others_fund_less_commission_and_staging()
    {
        var attack = AttackPlans.Best(Subsidy, Aim.SelfDeal);
        // Paid 900: 80 of the 100 are others'; 2.6 % and 0.10 are kept; a number without a parcel is 0.30, the helper takes 1 %.
        attack.GainPerRound.ShouldBe(80m - 23.5m - 0.3m - 9m);
        attack.LossPerRound.ShouldBe(80m);
        attack.Scale.IdentityPrice.ShouldBe(0.13m);
        attack.Scale.RoundsPerIdentity.ShouldBe(2m);
        attack.Scale.Identities.ShouldBe(250m);
        attack.Scale.BindingCap.ShouldBe("promotions[subsidy].limits.total");
        attack.Scale.GainAtCap.ShouldBe(500m * 47.2m - 250m * 0.13m);
        attack.Scale.LossAtCap.ShouldBe(40_000m);
        attack.Steps.Select(step => step.Kind).ShouldBe([Act.Stage, Act.Settle]);
    }

    [Fact]
    public void Where_the_owner_is_not_the_merchant_its_share_is_lost()
    {
        var attack = AttackPlans.Best("owner: platform\n" + Subsidy, Aim.SelfDeal);
        attack.GainPerRound.ShouldBe(47.2m);
        attack.LossPerRound.ShouldBe(80m);
        AttackPlans.Of("owner: government\n" + Subsidy, Aim.SelfDeal).Best.ShouldBeNull();
    }

    [Fact]
    public void Where_serial_numbers_must_be_shown_each_unit_is_worn()
    {
        var attack = AttackPlans.Best(Subsidy + "\n    settlement: {proof: [serial]}", Aim.SelfDeal);
        // The parcel is real, and a phone that cost 930 is sold on for 900.
        attack.GainPerRound.ShouldBe(80m - 23.5m - 5.8m - 9m - 30m);
    }

    [Fact]
    public void A_cost_that_nobody_said_is_the_dearest_for_what_is_certain()
    {
        var plan = Subsidy.Replace("cost: 930, ", "", StringComparison.Ordinal) + "\n    settlement: {proof: [serial]}";
        var result = AttackPlans.Of(plan, Aim.SelfDeal);
        result.Best.ShouldBeNull();
        result.Possible.ShouldNotBeNull().GainPerRound.ShouldBe(80m - 23.5m - 5.8m - 9m);
        result.Missing.Fields.Select(field => field.Path).ShouldContain("catalog[PHONE].cost");
    }

    [Fact]
    public void Rewards_that_others_fund_are_counted_and_vouchers_paid_for()
    {
        const string plan = """
            catalog: [{sku: TEE, price: 100, cost: 50, resale: 0}]
            shop: {delivery: digital}
            promotions:
              - id: back
                funding: {platform: 50%, merchant: 50%}
                scope: all
                threshold: none
                trigger: claim
                claim: {price: 4}
                benefit: {cashback: 30}
                limits: {total: 10}
            """;
        // Half of the 30, less half of the 4, less 1 % of the 100.
        AttackPlans.Best(plan, Aim.SelfDeal).GainPerRound.ShouldBe(15m - 2m - 1m);
    }

    [Fact]
    public void Nothing_is_staged_where_related_parties_are_refused() =>
        AttackPlans
            .Of(Subsidy + "\n    settlement: {linkedParties: reject}", Aim.SelfDeal)
            .ShouldSatisfyAllConditions(result => result.Best.ShouldBeNull(), result => result.Possible.ShouldBeNull());

    [Fact]
    public void One_seller_is_paid_as_often_as_one_shop_may_be()
    {
        var plan = Subsidy.Replace("total: 500", "total: 500, perShop: 40", StringComparison.Ordinal);
        var scale = AttackPlans.Best(plan, Aim.SelfDeal).Scale;
        scale.Rounds.ShouldBe(40m);
        scale.BindingCap.ShouldBe("promotions[subsidy].limits.perShop");
    }

    [Fact]
    public void The_device_subsidy_of_the_incident_is_paid_on_numbers_without_a_parcel()
    {
        var path = "examples/incidents/CN22-short-video-device-subsidy/as-launched.yaml";
        var attack = AttackPlans.Example(path).Of(Aim.SelfDeal).Best.ShouldNotBeNull();
        // A tablet of 2,999 for 2,599: 1.2 % fees, 1 % for the helper, 0.30 for the number.
        attack.GainPerRound.ShouldBe(400m - 31.19m - 25.99m - 0.3m);
        attack.Scale.IdentityPrice.ShouldBe(20.26m);
        attack.Scale.LossAtCap.ShouldBe(4_000_000m);
        attack.Scale.GainAtCap.ShouldBe(3_222_600m);
        AttackPlans
            .Example(path.Replace("as-launched", "as-it-should-have-been", StringComparison.Ordinal))
            .Of(Aim.SelfDeal)
            .Best.ShouldBeNull();
    }

    [Fact]
    public void Goods_alone_bring_no_money_of_others() =>
        AttackPlans
            .Played(FactTexts.Facts("catalog: [{sku: TEE, price: 1, cost: 9, resale: 9}]"), new StageSale())
            .ShouldBeNull();
}
