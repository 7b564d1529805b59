using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Facts;

namespace PromoAudit.Tests.Facts;

/// <summary>Declarations that cannot both hold.</summary>
public sealed class ContradictionTests
{
    [Theory]
    [InlineData("limits: {total: 10, perBuyer: 20}", "limits.perBuyer 20 by limits.total 10")]
    [InlineData("limits: {total: 20, perBuyer: 20}", "none")]
    [InlineData("limits: {perBuyer: 1, perOrder: 3}", "limits.perOrder 3 by limits.perBuyer 1")]
    [InlineData("limits: {perBuyer: 2, perBuyerPerDay: 5, perDay: 3}", "limits.perBuyerPerDay 5 by limits.perBuyer 2")]
    [InlineData("limits: {total: 100, perDay: 500}", "limits.perDay 500 by limits.total 100")]
    [InlineData("limits: {total: {unlimited: meant}, perBuyer: 20}", "none")]
    [InlineData("limits: {perBuyer: 20}", "none")]
    [InlineData(
        "limits: {quantityPerOrder: 5, quantityPerBuyer: 2}",
        "limits.quantityPerOrder 5 by limits.quantityPerBuyer 2"
    )]
    [InlineData(
        "limits: {quantityPerBuyer: 9, totalQuantity: 8}",
        "limits.quantityPerBuyer 9 by limits.totalQuantity 8"
    )]
    [InlineData("limits: {quantityPerOrder: 80}", "limits.quantityPerOrder 80 by shop.limits.quantityPerOrder 50")]
    [InlineData("claim: {total: 5, perBuyer: 6}", "claim.perBuyer 6 by claim.total 5")]
    [InlineData("claim: {perBuyer: 3}\n    limits: {perBuyer: 1}", "claim.perBuyer 3 by limits.perBuyer 1")]
    [InlineData("claim: {perBuyer: 1}\n    limits: {perBuyer: 3}", "limits.perBuyer 3 by claim.perBuyer 1")]
    [InlineData("claim: {perBuyer: 1, transferable: true}\n    limits: {perBuyer: 3}", "none")]
    [InlineData(
        "trigger: {code: {text: A, total: 10, perBuyer: 20}}\n    limits: {total: 5}",
        "trigger.code.total 10 by limits.total 5 and trigger.code.perBuyer 20 by limits.total 5"
    )]
    public void A_limit_is_idle_when_a_tighter_one_is_reached_first(string fields, string idle) =>
        Said(
                Ask(
                    fields,
                    "map(promotion.idleLimits, i => i.field) ",
                    "map(promotion.idleLimits, i => i.figure)",
                    "map(promotion.idleLimits, i => i.by)",
                    "map(promotion.idleLimits, i => i.byFigure)"
                )
            )
            .ShouldBe(idle);

    [Fact]
    public void An_idle_limit_points_at_its_own_line()
    {
        var facts = FactTexts.Facts(Plan("limits:\n      total: 10\n      perBuyer: 20"));
        var idle = (FactRecord?)facts.Evaluate("promotion.idleLimits").List[0].Record;
        idle.ShouldNotBeNull().Place.ShouldNotBeNull().Start.Line.ShouldBe(9);
    }

    [Fact]
    public void Of_limits_that_nest_none_is_idle_and_of_others_one_is() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(1, 9).ArrayOf(4).ToArbitrary(),
                figures =>
                {
                    var (order, day, buyer, total) = (figures[0], figures[1], figures[2], figures[3]);
                    var limits =
                        $"limits: {{perOrder: {order}, perBuyerPerDay: {day}, perBuyer: {buyer}, total: {total}}}";
                    var nests = order <= day && day <= buyer && buyer <= total;
                    return Ask(limits, "count(promotion.idleLimits) == 0")[0] == (nests ? "yes" : "no");
                }
            )
        );

    [Theory]
    [InlineData("tiers: [{spend: 100, amountOff: 10}, {spend: 200, amountOff: 30}]", "none")]
    [InlineData("tiers: [{spend: 100, amountOff: 30}, {spend: 200, amountOff: 30}]", "200")]
    [InlineData("tiers: [{spend: 200, amountOff: 10}, {spend: 100, amountOff: 30}]", "200")]
    [InlineData("tiers: [{spend: 100, percentOff: 9折}, {spend: 200, percentOff: 95折}]", "200")]
    [InlineData("tiers: [{quantity: 2, fixedPrice: 50, spend: 1}, {quantity: 3, fixedPrice: 60, spend: 2}]", "2")]
    [InlineData("tiers: [{spend: 100, amountOff: 30}, {spend: 200, percentOff: 1%}]", "none")]
    [InlineData("every: true, tiers: [{spend: 100, amountOff: 10}, {spend: 300, amountOff: 25}]", "300")]
    [InlineData("tiers: [{spend: 100, amountOff: 10}, {spend: 300, amountOff: 25}]", "none")]
    public void A_tier_that_asks_for_more_gives_more(string benefit, string weak) =>
        Ask($"benefit: {{{benefit}}}", "map(promotion.benefit.weakTiers, t => number(t.spend))")[0].ShouldBe(weak);

    [Theory]
    [InlineData("stacking: {with: [late]}", "late")]
    [InlineData("stacking: {with: [same]}", "none")]
    [InlineData("stacking: {with: [draft]}", "draft")]
    [InlineData("stacking: {with: all}", "none")]
    [InlineData("stacking: {without: [late]}", "none")]
    [InlineData("trigger: {event: purchase, of: late}", "late")]
    [InlineData("trigger: {event: purchase, of: same}", "none")]
    [InlineData("trigger: {event: purchase, of: before}", "none")]
    public void A_partner_must_be_there(string fields, string absent) =>
        FactTexts
            .Ask(
                "promotions:\n"
                    + "  - id: p\n    valid: {from: 2026-11-01T00:00, to: 2026-11-12T00:00}\n"
                    + $"    {fields}\n"
                    + "  - {id: late, valid: {from: 2026-11-12T00:00, to: 2026-11-20T00:00}}\n"
                    + "  - {id: same, valid: {from: 2026-11-11T00:00, to: 2026-11-20T00:00}}\n"
                    + "  - {id: before, valid: {from: 2026-10-01T00:00, to: 2026-10-20T00:00}}\n"
                    + "  - {id: draft, status: draft}\n",
                "map(promotion.absentPartners, p => p.id)"
            )
            .ShouldBe(absent == "none" ? "none" : absent);

    [Theory]
    [InlineData("valid: {from: 2026-11-11T00:00, to: 2026-11-11T02:00, daily: \"20:00-22:00\"}", "yes")]
    [InlineData("valid: {from: 2026-11-11T00:00, to: 2026-11-11T21:00, daily: \"20:00-22:00\"}", "no")]
    [InlineData("valid: {from: 2026-11-11T22:00, to: 2026-11-12T19:00, daily: \"20:00-22:00\"}", "yes")]
    [InlineData("valid: {from: 2026-11-11T22:00, to: 2026-11-12T20:01, daily: \"20:00-22:00\"}", "no")]
    [InlineData("valid: {from: 2026-11-11T00:00, to: 2026-11-11T02:00, daily: \"22:00-01:00\"}", "no")]
    [InlineData("valid: {from: 2026-11-11T01:00, to: 2026-11-11T02:00, daily: \"22:00-01:00\"}", "yes")]
    [InlineData("valid: {from: 2026-11-11, through: 2026-11-11, daily: \"20:00-22:00\"}", "no")]
    [InlineData("claim: {to: 2026-11-01T00:00}\n    valid: {from: 2026-11-10T00:00, afterClaim: 7d}", "yes")]
    public void Hours_and_window_must_meet(string fields, string never) =>
        Ask(fields, "promotion.neverValid")[0].ShouldBe(never);

    [Theory]
    [InlineData("claim: {total: 5}", "claim")]
    [InlineData("claim: {total: 5}\n    trigger: {medium: print}", "claim")]
    [InlineData("claim: {total: 5}\n    trigger: automatic", "automatic")]
    [InlineData("claim: {total: 5}\n    trigger: {event: register}", "event")]
    [InlineData("claim: {total: 5}\n    trigger: {code: SAVE}", "code")]
    [InlineData("trigger: {medium: print}", "automatic")]
    public void What_is_handed_out_must_be_claimed(string fields, string kind) =>
        Ask(fields, "promotion.trigger.kind")[0].ShouldBe(kind);

    [Theory]
    [InlineData("valid: {from: 2026-11-05T00:00, to: 2026-11-20T00:00}", "2026-11-05 00:00 to 2026-11-12 00:00: 7")]
    [InlineData("valid: {to: 2026-11-03T12:00}", "2026-11-01 00:00 to 2026-11-03 12:00: 3")]
    [InlineData("valid: {from: 2026-11-12T00:00}", "none")]
    [InlineData("valid: {from: 2026-11-05T00:00, weekdays: [sat, sun]}", "2026-11-05 00:00 to 2026-11-12 00:00: 2")]
    [InlineData("claim: {from: 2026-11-07T00:00}", "2026-11-07 00:00 to 2026-11-12 00:00: 5")]
    public void Two_promotions_have_time_in_common(string other, string common)
    {
        var facts = FactTexts.Facts(Two(other));
        var said = Pair("pair.overlap.from");
        (said == "none" ? said : $"{said} to {Pair("pair.overlap.to")}: {Pair("pair.overlap.days")}").ShouldBe(common);

        string Pair(string question) =>
            facts.Ask(question, SubjectKind.Pair).Replace(" +08:00", "", StringComparison.Ordinal);
    }

    [Fact]
    public void Two_promotions_have_goods_in_common()
    {
        var facts = FactTexts.Facts(Two("scope: {skus: [TEE, CAP]}"));
        facts.Ask("pair.shareOfFirst", SubjectKind.Pair).ShouldBe("66.67%");
        facts.Ask("pair.shareOfSecond", SubjectKind.Pair).ShouldBe("100%");
    }

    [Theory]
    [InlineData("stacking: {with: [p]}", "no", "yes")]
    [InlineData("stacking: {with: all}", "no", "no")]
    public void A_partner_is_named(string other, string first, string second)
    {
        var facts = FactTexts.Facts(Two(other));
        facts.Ask("pair.firstNamesSecond", SubjectKind.Pair).ShouldBe(first);
        facts.Ask("pair.secondNamesFirst", SubjectKind.Pair).ShouldBe(second);
    }

    private static string Two(string other) =>
        "catalog: [{sku: TEE, price: 99}, {sku: CAP, price: 9}, {sku: BAG, price: 50}]\npromotions:\n"
        + "  - {id: p, scope: all, valid: {from: 2026-11-01T00:00, to: 2026-11-12T00:00}}\n"
        + $"  - id: q\n    {other}\n";

    private static string Plan(string fields) =>
        $"shop: {{limits: {{quantityPerOrder: 50}}}}\npromotions:\n  - id: p\n    {fields}\n";

    private static string[] Ask(string fields, params string[] questions)
    {
        var facts = FactTexts.Facts(Plan(fields));
        return [.. questions.Select(question => facts.Ask(question))];
    }

    private static string Said(string[] lists)
    {
        var columns = lists.Select(list => list.Split([", ", " and "], StringSplitOptions.None)).ToArray();
        return columns[0][0] is "none" or ""
            ? "none"
            : string.Join(
                " and ",
                Enumerable
                    .Range(0, columns[0].Length)
                    .Select(row => $"{columns[0][row]} {columns[1][row]} by {columns[2][row]} {columns[3][row]}")
            );
    }
}
