using PromoAudit.Facts;

namespace PromoAudit.Tests.Facts;

/// <summary>Exposure, by figures that can be worked out by hand.</summary>
public sealed class ExposureTests
{
    [Fact]
    public void A_fixed_amount_is_given_as_often_as_the_total_allows() =>
        Exposure(
                "{sku: TEE, price: 99}",
                "threshold: {spend: 300}\n    benefit: {amountOff: 50}\n    limits: {total: 2000, perBuyer: 2}"
            )
            .ShouldBe(
                "50 per use (TEE×4), 2000 uses, 100000 by limits.total, loss 100000, capped; 2 uses and 100 each"
            );

    [Fact]
    public void Without_any_cap_the_loss_is_unlimited() =>
        Exposure("{sku: TEE, price: 99}", "threshold: none\n    benefit: {amountOff: 50}")
            .ShouldBe(
                "50 per use (TEE×1), unlimited uses, unlimited, loss unlimited; unlimited uses and unlimited each"
            );

    [Fact]
    public void Stock_ends_it_but_is_no_cap() =>
        Exposure("{sku: TEE, price: 99, stock: 10}", "threshold: {spend: 300}\n    benefit: {amountOff: 50}")
            .ShouldBe("50 per use (TEE×4), 2 uses, 100 by stock, loss 100; 2 uses and 100 each");

    [Fact]
    public void Stock_that_does_not_stop_orders_ends_nothing() =>
        Exposure(
                "{sku: TEE, price: 99, stock: {count: 10, enforced: false}}",
                "threshold: none\n    benefit: {amountOff: 50}"
            )
            .ShouldStartWith("50 per use (TEE×1), unlimited uses, unlimited");

    [Fact]
    public void Points_that_are_spent_are_a_payment_and_no_benefit() =>
        Exposure("{sku: TEE, price: 99}", "threshold: none\n    benefit: {points: {redeem: 1000, worth: 0.01}}")
            .ShouldStartWith("0 per use");

    [Fact]
    public void The_cap_that_binds_first_is_named() =>
        Exposure(
                "{sku: TEE, price: 99, stock: 1000}",
                "threshold: none\n    benefit: {amountOff: 10}\n    limits: {total: 500, budget: 1999, totalQuantity: 400}"
            )
            .ShouldBe("10 per use (TEE×1), 199 uses, 1999 by limits.budget, loss 1999, capped; 199 uses and 1990 each");

    [Fact]
    public void Of_equal_caps_the_first_is_named() =>
        Exposure(
                "{sku: TEE, price: 99, stock: 100}",
                "threshold: none\n    benefit: {amountOff: 10}\n    limits: {total: 100, budget: 1000, totalQuantity: 100}"
            )
            .ShouldContain("by limits.total,");

    [Fact]
    public void A_percentage_grows_with_the_order_until_something_declared_stops_it()
    {
        const string item = "{sku: TEE, price: 100, stock: 30}";
        Exposure(item, "threshold: none\n    benefit: {percentOff: 20%}\n    limits: {total: 5}")
            .ShouldBe("unlimited per use (TEE×10), 5 uses, 600 by stock, loss 600, capped; 5 uses and 600 each, grows");
        Exposure(item, "threshold: none\n    benefit: {percentOff: 20%, max: 50}\n    limits: {total: 5}")
            .ShouldBe("50 per use (TEE×3), 5 uses, 250 by limits.total, loss 250, capped; 5 uses and 250 each");
        Exposure(item, "threshold: none\n    benefit: {percentOff: 20%}\n    limits: {total: 5, quantityPerOrder: 3}")
            .ShouldBe("60 per use (TEE×3), 5 uses, 300 by limits.total, loss 300, capped; 5 uses and 300 each");
    }

    [Fact]
    public void The_owner_loses_its_share() =>
        Exposure(
                "{sku: TEE, price: 99}",
                "funding: {merchant: 40%, platform: 60%}\n    threshold: none\n    benefit: {amountOff: 50}\n    limits: {total: 3}"
            )
            .ShouldContain("150 by limits.total, loss 60,");

    [Fact]
    public void A_gift_is_worth_its_price_and_costs_its_cost() =>
        Exposure(
                "{sku: TEE, price: 99}, {sku: CAP, price: 59, cost: 20, stock: 7}",
                "scope: {skus: [TEE]}\n    threshold: none\n    benefit: {gift: {sku: CAP, quantity: 2}}\n    limits: {total: 100}"
            )
            .ShouldBe("118 per use (TEE×1), 3 uses, 354 by catalog[CAP].stock, loss 120, capped; 3 uses and 354 each");

    [Fact]
    public void What_the_voucher_was_sold_for_is_taken_off() =>
        Exposure(
                "{sku: TEE, price: 99}",
                "claim: {price: 30, total: 10}\n    threshold: none\n    benefit: {amountOff: 50}"
            )
            .ShouldStartWith("20 per use (TEE×1), 10 uses, 200 by claim.total, loss 200, capped");

    [Fact]
    public void A_reward_for_an_act_needs_no_goods() =>
        Exposure(
                "{sku: TEE, price: 99}",
                "scope: none\n    trigger: {event: invite}\n    benefit: {referral: {referrer: 10, referee: 5}}\n    limits: {perDay: 100, perBuyerPerDay: 1}\n    valid: {from: 2026-11-01, through: 2026-11-10}"
            )
            .ShouldBe("15 per use (), 1000 uses, 15000 by limits.perDay, loss 15000, capped; 10 uses and 150 each");

    [Fact]
    public void Prizes_end_when_all_are_given() =>
        Exposure(
                "{sku: TEE, price: 99}",
                "scope: none\n    trigger: {event: draw}\n    benefit: {prize: [{worth: 5000, count: 3, chance: 1%}, {worth: 10, count: 100, chance: 9%}, {worth: 0, chance: 90%}]}"
            )
            .ShouldStartWith("5000 per use (), 3 uses, 16000 by benefit.prize.count, loss 16000, capped");

    [Fact]
    public void Prizes_without_a_number_never_end() =>
        Exposure(
                "{sku: TEE, price: 99}",
                "scope: none\n    trigger: {event: draw}\n    benefit: {prize: [{worth: 5, chance: 100%}]}"
            )
            .ShouldStartWith("5 per use (), unlimited uses, unlimited");

    [Fact]
    public void Codes_times_uses_of_each_are_a_cap() =>
        Exposure(
                "{sku: TEE, price: 99}",
                "trigger: {code: {generated: {count: 1000, length: 8, alphabet: base32}}}\n    threshold: none\n    benefit: {amountOff: 30}\n    limits: {perCode: 2}"
            )
            .ShouldContain("2000 uses, 60000 by limits.perCode");

    [Fact]
    public void Nothing_counts_buyers_that_nothing_tells_apart() =>
        Exposure(
                "{sku: TEE, price: 99}",
                "buyers: {identifiedBy: none}\n    threshold: none\n    benefit: {amountOff: 30}\n    limits: {perBuyer: 1, total: 9}"
            )
            .ShouldEndWith("; 9 uses and 270 each");

    [Fact]
    public void Units_per_buyer_bound_what_one_buyer_takes() =>
        Exposure(
                "{sku: TEE, price: 100}",
                "threshold: none\n    benefit: {fixedPrice: 60}\n    limits: {quantityPerBuyer: 5, totalQuantity: 1000}"
            )
            .ShouldBe(
                "200 per use (TEE×5), 200 uses, 40000 by limits.totalQuantity, loss 40000, capped; 200 uses and 200 each"
            );

    [Fact]
    public void A_shared_budget_caps_too()
    {
        var plan =
            "budgets: [{id: november, amount: 500, promotions: [p]}]\n"
            + Plan("{sku: TEE, price: 99}", "threshold: none\n    benefit: {amountOff: 30}");
        Describe(FactTexts.Facts(plan)).ShouldContain("500 by budgets[november].amount");
    }

    [Fact]
    public void A_missing_figure_is_named_and_caps_are_still_known()
    {
        var plan = Plan(
            "{sku: TEE, price: 99}",
            "threshold: none\n    benefit: {points: {earn: 100}}\n    layer: reward"
        );
        FactTexts.Ask(plan, "promotion.exposure.lossAtCap").ShouldStartWith("unknown: shop.points.worth");
    }

    [Fact]
    public void Figures_beyond_reason_do_not_overflow() =>
        Exposure(
                "{sku: TEE, price: 1000000000}",
                "trigger: {code: {generated: {count: 1000000000000, length: 9, alphabet: digits}}}\n    threshold: none\n    benefit: {amountOff: 1000000000}\n    limits: {perCode: 1000000000000, perDay: 1000000000000}\n    valid: {from: 2026-01-01, through: 2099-12-31}"
            )
            .ShouldContain("limits.perDay");

    [Theory]
    [InlineData("limits: {total: 5}", "0")]
    [InlineData("limits: {perBuyer: 5}", "1")]
    [InlineData("limits: {total: {unlimited: \"a standing offer\"}}", "1")]
    public void The_plan_knows_its_uncapped_promotions(string limits, string count) =>
        FactTexts
            .Ask(
                Plan("{sku: TEE, price: 99}", $"benefit: {{amountOff: 5}}\n    {limits}"),
                "count(plan.uncappedPromotions)"
            )
            .ShouldBe(count);

    private static string Exposure(string items, string promotion) => Describe(FactTexts.Facts(Plan(items, promotion)));

    private static string Describe(AuditFacts facts)
    {
        string Ask(string fact) =>
            facts.Ask($"promotion.exposure.{fact}").TrimStart('¥').Replace(",", "", StringComparison.Ordinal);
        var cap = Ask("bindingCap");
        return $"{Ask("benefitPerUse")} per use ({facts.Evaluate("promotion.exposure.cart").Text}), {Ask("uses")} uses, "
            + $"{Ask("benefitAtCap")}{(cap.Length == 0 ? "" : $" by {cap}")}, loss {Ask("lossAtCap")}"
            + (Ask("capped") == "yes" ? ", capped" : "")
            + $"; {Ask("usesPerBuyer")} uses and {Ask("perBuyer")} each"
            + (Ask("grows") == "yes" ? ", grows" : "");
    }

    private static string Plan(string items, string promotion) =>
        $"catalog: [{items}]\npromotions:\n  - id: p\n    {(promotion.Contains("scope:", StringComparison.Ordinal) ? "" : "scope: all\n    ")}{promotion}\n";
}
