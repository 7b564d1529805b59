using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Facts;

namespace PromoAudit.Tests.Facts;

/// <summary>What promises and prizes cost, by figures that can be worked out by hand.</summary>
public sealed class PromiseTests
{
    private const string Promised =
        "fulfilment: {shipWithin: 48h, latePenalty: {percent: 5%, min: 1, max: 30}, outOfStockPenalty: {percent: 10%, min: 5}, "
        + "authenticityMultiple: 10, capacity: {orders: 500, within: 1d}}";

    [Theory]
    // A counter: 4 units at 99 make 396, less 50 is 346; 5 % of that is 17.30.
    [InlineData(
        "threshold: {spend: 300}\n    benefit: {amountOff: 50}\n    limits: {total: 2000}",
        "2,000 by limits.total, 1,000 in time, 1,000 late at ¥17.30: ¥17,300"
    )]
    // A budget: 10000 ÷ 50.
    [InlineData(
        "threshold: {spend: 300}\n    benefit: {amountOff: 50}\n    limits: {total: 2000, budget: 10000}",
        "200 by limits.budget, 1,000 in time, 0 late at ¥17.30: ¥0"
    )]
    // Units: 6000 ÷ 4 = 1500.
    [InlineData(
        "threshold: {spend: 300}\n    benefit: {amountOff: 50}\n    limits: {totalQuantity: 6003}",
        "1,500 by limits.totalQuantity, 1,000 in time, 500 late at ¥17.30: ¥8,650"
    )]
    // 1200 a day for 3 days less 600: 200 late on each day.
    [InlineData(
        "threshold: none\n    benefit: {amountOff: 90}\n    valid: {from: 2026-11-01, through: 2026-11-03}\n    limits: {perDay: 1200, total: 3000}",
        "3,000 by limits.total, 1,000 in time, 400 late at ¥1: ¥400"
    )]
    [InlineData(
        "threshold: none\n    benefit: {amountOff: 90}\n    limits: {perDay: 900}",
        "unlimited by , 1,000 in time, 0 late at ¥1: ¥0"
    )]
    [InlineData(
        "threshold: none\n    benefit: {amountOff: 90}\n    limits: {perDay: 1001}",
        "unlimited by , 1,000 in time, unlimited late at ¥1: unlimited"
    )]
    [InlineData(
        "threshold: none\n    benefit: {fixedPrice: 1000}",
        "none by none, none in time, none late at none: none"
    )]
    [InlineData("scope: none\n    benefit: {cashback: 5}", "none by none, none in time, none late at none: none")]
    public void Late_orders_are_those_that_come_at_once_and_cannot_be_shipped_in_time(string fields, string owed) =>
        Late("{sku: TEE, price: 99}", fields).ShouldBe(owed);

    [Fact]
    public void Stock_that_stops_orders_ends_them() =>
        // 7 of 3 and 8 of 4 units: 2 + 2 orders.
        Late(
                "{sku: TEE, price: 100, stock: 7}, {sku: CAP, price: 75, stock: 8}",
                "threshold: {spend: 300}\n    benefit: {amountOff: 50}"
            )
            .ShouldBe("4 by stock, 1,000 in time, 0 late at ¥12.50: ¥0");

    [Theory]
    [InlineData("{count: 100, enforced: false}", "limits: {total: 150}", "50", "¥89 × 10% = ¥8.90", "¥445")]
    [InlineData("{count: 100, enforced: false}", "limits: {perBuyer: 1}", "unlimited", "¥8.90", "unlimited")]
    [InlineData("100", "limits: {perBuyer: 1}", "0", "¥8.90", "¥0")]
    [InlineData("{unlimited: made to order}", "limits: {perBuyer: 1}", "0", "¥8.90", "¥0")]
    public void Orders_beyond_the_stock_are_never_shipped(
        string stock,
        string limits,
        string orders,
        string each,
        string sum
    )
    {
        var facts = Shop(
            $"{{sku: TEE, price: 99, stock: {stock}}}",
            $"threshold: none\n    benefit: {{amountOff: 10}}\n    {limits}"
        );
        facts.Ask("promotion.compensation.outOfStockOrders").ShouldBe(orders);
        facts.Ask("promotion.compensation.outOfStockPerOrder").ShouldBe(each.Split(" = ")[^1]);
        facts.Ask("promotion.compensation.outOfStockAtCap").ShouldBe(sum);
    }

    [Fact]
    public void Stock_that_nobody_declared_is_asked_for() =>
        Shop("{sku: TEE, price: 99}", "threshold: none\n    benefit: {amountOff: 10}\n    limits: {total: 150}")
            .Ask("promotion.compensation.outOfStockAtCap")
            .ShouldBe("unknown: catalog[TEE].stock (6:11)");

    [Fact]
    public void Genuine_goods_are_promised_at_a_multiple_of_what_is_paid()
    {
        var facts = Shop(
            "{sku: TEE, price: 99}",
            "threshold: none\n    benefit: {amountOff: 10}\n    limits: {total: 150}"
        );
        facts.Ask("promotion.compensation.authenticityPerOrder").ShouldBe("¥890");
        facts.Ask("promotion.compensation.authenticityAtCap").ShouldBe("¥133,500");
    }

    [Theory]
    [InlineData("fulfilment: {latePenalty: none}", "latePerOrder", "¥0")]
    [InlineData("fulfilment: {latePenalty: none}", "lateAtCap", "¥0")]
    [InlineData("fulfilment: {authenticityMultiple: none}", "authenticityAtCap", "¥0")]
    [InlineData("fulfilment: {outOfStockPenalty: none}", "outOfStockAtCap", "¥0")]
    [InlineData("delivery: digital, fulfilment: {latePenalty: {min: 5}}", "lateAtCap", "¥0")]
    [InlineData("returns: {window: 7d}", "lateAtCap", "unknown: shop.fulfilment.latePenalty (5:7)")]
    [InlineData("fulfilment: {latePenalty: {min: 5}}", "lateAtCap", "unknown: shop.fulfilment.shipWithin (5:7)")]
    [InlineData(
        "fulfilment: {latePenalty: {min: 5}, shipWithin: 2d}",
        "lateAtCap",
        "unknown: shop.fulfilment.capacity (5:7)"
    )]
    [InlineData("fulfilment: {latePenalty: {max: 5}}", "latePerOrder", "unknown: shop.fulfilment.latePenalty (5:7)")]
    [InlineData("fulfilment: {latePenalty: {percent: 50%, max: 5}}", "latePerOrder", "¥5")]
    [InlineData(
        "fulfilment: {shipWithin: 2d}",
        "authenticityAtCap",
        "unknown: shop.fulfilment.authenticityMultiple (5:7)"
    )]
    public void What_is_not_promised_costs_nothing_and_what_nobody_said_is_asked_for(
        string shop,
        string fact,
        string answer
    ) =>
        FactTexts
            .Ask(
                $"shop: {{{shop}}}\n"
                    + Plan(
                        "{sku: TEE, price: 99}",
                        "scope: all\n    threshold: none\n    benefit: {amountOff: 10}\n    limits: {total: 9}"
                    ),
                $"promotion.compensation.{fact}"
            )
            .ShouldBe(answer);

    [Fact]
    public void An_article_can_have_a_capacity_of_its_own() =>
        FactTexts
            .Ask(
                "shop: {fulfilment: {shipWithin: 12h}}\n"
                    + Plan(
                        "{sku: CAKE, price: 99, capacity: {orders: 41, within: 1d}}, {sku: PIE, price: 50, capacity: {orders: 10, within: 12h}}",
                        "scope: all\n    threshold: none\n    benefit: {amountOff: 10}"
                    ),
                "promotion.compensation.inTime"
            )
            .ShouldBe("30");

    [Fact]
    public void Deposits_are_taken_from_everybody() =>
        Shop(
                "{sku: TEE, price: 99}",
                "threshold: none\n    benefit: {deposit: {pay: 10, countsAs: 20}}\n    limits: {total: 150}"
            )
            .Ask("promotion.compensation.deposits")
            .ShouldBe("¥1,500");

    [Theory]
    // 120 before and 90 after, 500 sold: each gets 30 back.
    [InlineData(
        "window: 15d",
        "limits: {totalQuantity: 500}",
        "TEE sold by early, cheaper by late: ¥120 to ¥90, ¥30 × 500 = ¥15,000"
    )]
    [InlineData(
        "window: 15d, multiple: 2",
        "limits: {totalQuantity: 500}",
        "TEE sold by early, cheaper by late: ¥120 to ¥90, ¥60 × 500 = ¥30,000"
    )]
    [InlineData(
        "window: 15d, floor: item",
        "limits: {totalQuantity: 500}",
        "TEE sold by early, cheaper by late: ¥120 to ¥90, ¥20 × 500 = ¥10,000"
    )]
    [InlineData(
        "window: 15d",
        "limits: {total: 100, quantityPerOrder: 3}",
        "TEE sold by early, cheaper by late: ¥120 to ¥90, ¥30 × 300 = ¥9,000"
    )]
    [InlineData(
        "window: 15d",
        "limits: {total: 100}",
        "TEE sold by early, cheaper by late: ¥120 to ¥90, ¥30 × 800 = ¥24,000"
    )]
    // Sold until the 6th, cheaper from the 11th on: five days.
    [InlineData("window: 5d", "limits: {totalQuantity: 500}", "none")]
    [InlineData(
        "window: 121h",
        "limits: {totalQuantity: 500}",
        "TEE sold by early, cheaper by late: ¥120 to ¥90, ¥30 × 500 = ¥15,000"
    )]
    public void A_shop_may_have_to_match_its_own_later_price(string match, string limits, string drop)
    {
        var facts = FactTexts.Facts(
            "catalog: [{sku: TEE, price: 199, floor: 100, stock: 800}]\npromotions:\n"
                + $"  - {{id: promise, layer: after-sale, trigger: {{event: price-claim}}, scope: all, benefit: {{priceMatch: {{{match}}}}}}}\n"
                + "  - id: early\n    scope: all\n    threshold: none\n    benefit: {fixedPrice: 120}\n    valid: {from: 2026-11-01T00:00, to: 2026-11-06T00:00}\n"
                + $"    {limits}\n"
                + "  - {id: late, scope: all, threshold: none, benefit: {fixedPrice: 90}, valid: {from: 2026-11-11T00:00, to: 2026-11-12T00:00}}\n"
        );
        var worst = "promotion.laterDrop.";
        var said = facts.Ask($"{worst}item.sku");
        (
            said == "none"
                ? said
                : $"{said} sold by {facts.Ask($"{worst}earlier.id")}, cheaper by {facts.Ask($"{worst}later.id")}: {facts.Ask($"{worst}before")} to {facts.Ask($"{worst}after")}, {facts.Ask($"{worst}perUnit")} × {facts.Ask($"{worst}units")} = {facts.Ask($"{worst}atCap")}"
        ).ShouldBe(drop);
    }

    [Fact]
    public void A_promise_without_a_window_is_asked_for_it() =>
        FactTexts
            .Ask(
                Plan("{sku: TEE, price: 99}", "scope: all\n    benefit: {priceMatch: {multiple: 1}}"),
                "promotion.laterDrop.atCap"
            )
            .ShouldStartWith("unknown: promotions[p].benefit.priceMatch.window");

    [Theory]
    [InlineData(
        "{worth: 5000, cost: 4600, count: 3, chance: 0.01%}, {worth: 10, count: 100, chance: 9.99%}, {worth: 0, chance: 90%}",
        "limits: {perBuyer: 1}",
        // 0.5 + 0.999 a draw; 15000 + 1000 in all, 13800 + 1000 in cost.
        "unlimited draws, 100%, ¥1.50 each, ¥16,000 expected, ¥16,000 worst, ¥14,800 cost, ¥5,000 dearest, no"
    )]
    [InlineData(
        "{worth: 5000, count: 3, chance: 0.01%}, {worth: 10, count: 100, chance: 9.99%}",
        "limits: {total: 1000}",
        "1,000 draws, 10%, ¥1.50 each, ¥1,499 expected, ¥16,000 worst, ¥16,000 cost, ¥5,000 dearest, no"
    )]
    [InlineData(
        "{worth: 5, chance: 100%}",
        "limits: {total: 1000}",
        "1,000 draws, 100%, ¥5 each, ¥5,000 expected, ¥5,000 worst, ¥5,000 cost, ¥5 dearest, yes"
    )]
    [InlineData(
        "{worth: 5, count: 9, enforced: false, chance: 100%}",
        "limits: {perBuyer: 1}",
        "unlimited draws, 100%, ¥5 each, unlimited expected, unlimited worst, unlimited cost, ¥5 dearest, yes"
    )]
    public void A_draw_has_an_average_and_a_worst(string prizes, string limits, string told)
    {
        var facts = FactTexts.Facts(
            Plan(
                "{sku: TEE, price: 99}",
                $"scope: none\n    trigger: {{event: draw}}\n    benefit: {{prize: [{prizes}]}}\n    {limits}"
            )
        );
        $"{Prize("draws")} draws, {Prize("chances")}, {Prize("expected")} each, {Prize("expectedAtCap")} expected, {Prize("worst")} worst, {Prize("worstCost")} cost, {Prize("dearest")} dearest, {Prize("unbounded")}".ShouldBe(
            told
        );

        string Prize(string fact) => facts.Ask($"promotion.prizes.{fact}");
    }

    [Fact]
    public void A_prize_without_a_chance_is_named() =>
        FactTexts
            .Ask(
                Plan(
                    "{sku: TEE, price: 99}",
                    "scope: none\n    trigger: {event: draw}\n    benefit: {prize: [{worth: 0, chance: 1%}, {worth: 5}]}"
                ),
                "promotion.prizes.expected"
            )
            .ShouldStartWith("unknown: promotions[p].benefit.prize[1].chance (10:");

    [Fact]
    public void What_is_expected_is_never_more_than_the_worst() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                (
                    from worth in Gen.Choose(1, 500)
                    from count in Gen.Choose(0, 9)
                    from chance in Gen.Choose(0, 100)
                    from draws in Gen.Choose(0, 50)
                    select (worth, count, chance, draws)
                ).ToArbitrary(),
                one =>
                {
                    var facts = FactTexts.Facts(
                        Plan(
                            "{sku: TEE, price: 99}",
                            $"scope: none\n    trigger: {{event: draw}}\n    limits: {{total: {one.draws}}}\n    benefit: {{prize: [{{worth: {one.worth}, count: {one.count}, chance: {one.chance}%}}]}}"
                        )
                    );
                    var average = facts.Evaluate("promotion.prizes.expectedAtCap").Number;
                    var worst = facts.Evaluate("promotion.prizes.worst").Number;
                    return worst == one.worth * Math.Min(one.count, one.draws)
                        && average == Math.Min(one.draws * one.worth * one.chance / 100m, worst);
                }
            )
        );

    [Fact]
    public void Late_orders_are_what_a_day_by_day_count_gives() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                (
                    from total in Gen.Choose(1, 60)
                    from perDay in Gen.Choose(1, 30)
                    from capacity in Gen.Choose(0, 30)
                    select (total, perDay, capacity)
                ).ToArbitrary(),
                one =>
                {
                    var facts = FactTexts.Facts(
                        $"shop: {{fulfilment: {{shipWithin: 1d, latePenalty: {{min: 2}}, capacity: {{orders: {one.capacity}, within: 1d}}}}}}\n"
                            + Plan(
                                "{sku: TEE, price: 99}",
                                $"scope: all\n    threshold: none\n    benefit: {{amountOff: 10}}\n    limits: {{total: {one.total}, perDay: {one.perDay}}}"
                            )
                    );
                    var (left, late) = (one.total, 0);
                    while (left > 0)
                    {
                        var today = Math.Min(left, one.perDay);
                        late += Math.Max(0, today - one.capacity);
                        left -= today;
                    }

                    return facts.Evaluate("promotion.compensation.lateOrders").Number == late
                        && facts.Evaluate("promotion.compensation.lateAtCap").Number == 2 * late;
                }
            )
        );

    private static string Late(string items, string fields)
    {
        var facts = Shop(items, fields);
        return $"{Owed("orders")} by {Owed("stoppedBy")}, {Owed("inTime")} in time, {Owed("lateOrders")} late at {Owed("latePerOrder")}: {Owed("lateAtCap")}";

        string Owed(string fact) => facts.Ask($"promotion.compensation.{fact}");
    }

    private static AuditFacts Shop(string items, string fields) =>
        FactTexts.Facts(
            $"shop: {{{Promised}}}\n"
                + Plan(
                    items,
                    fields.Contains("scope:", StringComparison.Ordinal) ? fields : $"scope: all\n    {fields}"
                )
        );

    private static string Plan(string items, string fields) =>
        $"catalog: [{items}]\npromotions:\n  - id: p\n    {fields}\n";
}
