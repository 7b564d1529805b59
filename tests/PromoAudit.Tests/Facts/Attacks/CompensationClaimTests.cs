using PromoAudit.Facts.Attacks;
using PromoAudit.Facts.Attacks.Moves;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>Orders that are placed because the shop cannot serve them as promised.</summary>
public sealed class CompensationClaimTests
{
    private const string Late = """
        catalog: [{sku: CAP, price: 60, cost: 50, resale: 0}, {sku: TEE, price: 100, cost: 50, resale: 0}]
        shop:
          fulfilment:
            shipWithin: 48h
            latePenalty: {percent: 5%, min: 1, max: 30}
            capacity: {orders: 100, within: 1d}
        promotions:
          - id: flash
            scope: all
            threshold: none
            benefit: {amountOff: 20}
            limits: {total: 1000, perBuyer: 2}
        """;

    private const string SoldOut = """
        catalog: [{sku: TEE, price: 100, cost: 50, resale: 0, stock: {count: 100, enforced: false}}]
        shop: {fulfilment: {outOfStockPenalty: {percent: 10%, min: 5, max: 100}}}
        promotions:
          - id: flash
            scope: all
            threshold: none
            benefit: {amountOff: 20}
            limits: {total: 1000, perBuyer: 2}
        """;

    [Fact]
    public void Orders_beyond_what_is_shipped_in_time_are_compensated()
    {
        var attack = AttackPlans.Best(Late, Aim.Claim);
        attack.Move.ShouldBe("claim-late");
        // The dearest order costs 80, of which 5 % are owed; 200 of 1,000 orders are shipped in time.
        attack.Item?.Sku.ShouldBe("TEE");
        attack.GainPerRound.ShouldBe(4m);
        attack.LossPerRound.ShouldBe(4m);
        attack.Scale.Rounds.ShouldBe(800m);
        attack.Scale.BindingCap.ShouldBe("shop.fulfilment.capacity");
        attack.Scale.LossAtCap.ShouldBe(3_200m);
        attack.Scale.GainAtCap.ShouldBe(3_200m - 400m * 0.13m);
        attack.Steps.Select(step => step.Cash).ShouldBe([-80m, 4m, 80m]);
    }

    [Fact]
    public void A_capacity_that_nobody_said_may_be_none()
    {
        var plan = Late.Replace("    capacity: {orders: 100, within: 1d}\n", "", StringComparison.Ordinal);
        var result = AttackPlans.Of(plan, Aim.Claim);
        result.Best.ShouldBeNull();
        result.Possible.ShouldNotBeNull().Scale.LossAtCap.ShouldBe(4_000m);
        result.Missing.Fields.Select(field => field.Path).ShouldContain("shop.fulfilment.capacity");
    }

    [Theory]
    [InlineData("fulfilment:", "delivery: digital\n  fulfilment:")]
    [InlineData("latePenalty: {percent: 5%, min: 1, max: 30}", "latePenalty: none")]
    public void Where_nothing_is_sent_or_owed_nothing_is_claimed(string said, string instead) =>
        AttackPlans
            .Played(FactTexts.Facts(Late.Replace(said, instead, StringComparison.Ordinal)), new ClaimLate())
            .ShouldBeNull();

    [Fact]
    public void A_penalty_is_the_merchants() =>
        AttackPlans.Played(FactTexts.Facts("owner: platform\n" + Late), new ClaimLate()).ShouldBeNull();

    [Fact]
    public void A_voucher_that_had_to_be_bought_is_paid_for()
    {
        var plan = Late.Replace(
            "    threshold: none",
            "    threshold: none\n    trigger: claim\n    claim: {price: 1.5}",
            StringComparison.Ordinal
        );
        AttackPlans.Best(plan, Aim.Claim).GainPerRound.ShouldBe(2.5m);
    }

    [Fact]
    public void Orders_beyond_the_stock_are_compensated_where_they_are_taken()
    {
        var attack = AttackPlans.Best(SoldOut, Aim.Claim);
        attack.Move.ShouldBe("claim-out-of-stock");
        attack.GainPerRound.ShouldBe(8m);
        attack.Scale.Rounds.ShouldBe(900m);
        attack.Scale.BindingCap.ShouldBe("catalog[TEE].stock");
        attack.Scale.LossAtCap.ShouldBe(7_200m);
        var kept = SoldOut.Replace("enforced: false", "enforced: true", StringComparison.Ordinal);
        AttackPlans.Of(kept, Aim.Claim).Best.ShouldBeNull();
    }

    [Fact]
    public void A_stock_that_nobody_said_may_be_none()
    {
        var plan = SoldOut.Replace(", stock: {count: 100, enforced: false}", "", StringComparison.Ordinal);
        var result = AttackPlans.Of(plan, Aim.Claim);
        result.Best.ShouldBeNull();
        result.Possible.ShouldNotBeNull().Scale.LossAtCap.ShouldBe(8_000m);
    }
}
