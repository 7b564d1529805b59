using PromoAudit.Workshop.Explaining;

namespace PromoAudit.Tests.Workshop.Explaining;

/// <summary>Each part of a condition as a sentence in both languages, with the values of the plan in it.</summary>
public sealed class ConditionTreeTests
{
    private const string Offer =
        "benefit: {amountOff: 20}, threshold: {spend: 100}, limits: {total: 300, perBuyer: {unlimited: every sale is profit}}";

    [Theory]
    [InlineData(
        "promotion.benefit.amountOff >= 20 CNY",
        "promotion.benefit.amountOff (¥20) is at least ¥20",
        "promotion.benefit.amountOff（20元）不低于 20元"
    )]
    [InlineData(
        "promotion.threshold.spend < 50 CNY",
        "promotion.threshold.spend (¥100) is below ¥50",
        "promotion.threshold.spend（100元）低于 50元"
    )]
    [InlineData(
        "promotion.limits.total <= most",
        "promotion.limits.total (300) is at most most (5)",
        "promotion.limits.total（300）不高于 most（5）"
    )]
    [InlineData(
        "promotion.benefit.kind in [gift, coupon]",
        "promotion.benefit.kind (amountOff) is one of gift, coupon",
        "promotion.benefit.kind（amountOff）属于 gift、coupon"
    )]
    [InlineData(
        "not (promotion.limits.total > 1000)",
        "promotion.limits.total (300) is at most 1,000",
        "promotion.limits.total（300）不高于 1,000"
    )]
    [InlineData("declared(promotion.accepts)", "the plan says promotion.accepts", "方案写了 promotion.accepts")]
    [InlineData(
        "not declared(promotion.accepts)",
        "the plan does not say promotion.accepts",
        "方案没有写 promotion.accepts"
    )]
    [InlineData(
        "unlimited(promotion.limits.perBuyer)",
        "the plan says that promotion.limits.perBuyer has no limit",
        "方案写明 promotion.limits.perBuyer 不限"
    )]
    [InlineData("known(promotion.expectedUses)", "promotion.expectedUses is known", "promotion.expectedUses 已知")]
    [InlineData("promotion.hasThreshold", "promotion.hasThreshold is yes", "promotion.hasThreshold 为“是”")]
    [InlineData("not promotion.hasThreshold", "promotion.hasThreshold is no", "promotion.hasThreshold 为“否”")]
    [InlineData(
        "(promotion.expectedUses > 7) ?? true",
        "promotion.expectedUses (unknown) is above 7 (unknown counts as yes)",
        "promotion.expectedUses（未知）高于 7（未知时按“是”算）"
    )]
    [InlineData(
        "any(plan.items, i => i.price < i.cost)",
        "at least one i of plan.items: i.price is below i.cost",
        "plan.items 里至少有一个 i：i.price 低于 i.cost"
    )]
    [InlineData(
        "not all(plan.items, i => i.price < i.cost)",
        "not every i of plan.items: i.price is below i.cost",
        "plan.items 里并非每一个 i：i.price 低于 i.cost"
    )]
    public void A_condition_is_said_in_both_languages(string when, string english, string chinese)
    {
        var part = Explained.PartOf(Explained.Of(Explained.Plan(Offer), when));
        part.Text.English.ShouldBe(english);
        part.Text.Chinese.ShouldBe(chinese);
    }

    [Theory]
    [InlineData("promotion.limits.total > 100", PartAnswer.True)]
    [InlineData("promotion.limits.total > 1000", PartAnswer.False)]
    [InlineData("promotion.expectedUses > 1000", PartAnswer.Unknown)]
    [InlineData("not (promotion.limits.total > 100)", PartAnswer.False)]
    [InlineData("(promotion.expectedUses > 7) ?? true", PartAnswer.True)]
    internal void Each_part_is_marked_with_its_answer(string when, PartAnswer answer) =>
        Explained.PartOf(Explained.Of(Explained.Plan(Offer), when)).Answer.ShouldBe(answer);

    [Theory]
    [InlineData("promotion.benefit.amountOff > 5 CNY", FactOrigin.Said, "promotions[sale].benefit.amountOff", 8)]
    [InlineData("promotion.expectedUses > 5", FactOrigin.NotSaid, "promotions[sale].expectedUses", null)]
    [InlineData("promotion.limits.budget > 5 CNY", FactOrigin.NoLimit, "promotions[sale].limits.budget", null)]
    [InlineData("promotion.status == live", FactOrigin.Default, "promotions[sale].status", null)]
    [InlineData(
        "promotion.smallestBasket.paid > 5 CNY",
        FactOrigin.WorkedOut,
        "promotions[sale].smallestBasket.paid",
        null
    )]
    [InlineData("threat.phone > 5 CNY", FactOrigin.Data, "threat.phone", null)]
    internal void A_fact_says_where_it_comes_from(string when, FactOrigin origin, string path, int? line)
    {
        var source = Explained.PartOf(Explained.Of(Explained.Plan(Offer), when)).Source.ShouldNotBeNull();
        source.Origin.ShouldBe(origin);
        source.Path.ShouldBe(path);
        (source.Place?.Start.Line + 1).ShouldBe(line);
    }

    [Fact]
    public void What_another_part_has_decided_is_not_needed()
    {
        var tree = Explained
            .Of(
                Explained.Plan(Offer),
                "promotion.hasThreshold and promotion.limits.total > 1000 and declared(shop.returns)"
            )
            .Condition;
        tree.Kind.ShouldBe(PartKind.All);
        tree.Answer.ShouldBe(PartAnswer.False);
        tree.Parts.Select(part => part.IsNeeded).ShouldBe([false, true, true, false]);
        tree.Parts.Select(part => part.Answer)
            .ShouldBe([PartAnswer.True, PartAnswer.False, PartAnswer.False, PartAnswer.True]);
    }

    [Fact]
    public void A_name_of_the_rule_is_opened_where_it_is_met_first()
    {
        var tree = Explained
            .Of(
                Explained.Plan(Offer),
                "worth > 5 CNY and worth < 50 CNY and capped",
                let: "worth: promotion.benefit.amountOff * 2, capped: promotion.limits.total < 1000"
            )
            .Condition;
        var first = tree.Parts[0].Parts.Single();
        first.Text.English.ShouldBe("worth = promotion.benefit.amountOff * 2");
        first.Value.Shown.English.ShouldBe("¥40");
        first.Parts.Single().Source.ShouldNotBeNull().Origin.ShouldBe(FactOrigin.Said);
        tree.Parts[1].Parts.Single().IsOpenedAbove.ShouldBeTrue();
        tree.Parts[2].Parts.Single().Text.English.ShouldBe("promotion.limits.total (300) is below 1,000");
    }

    [Fact]
    public void Elements_that_decide_are_named_and_the_rest_counted()
    {
        const string catalog = """
            {sku: A, price: 10, cost: 20}
              - {sku: B, price: 30, cost: 20}
              - {sku: C, price: 11, cost: 20}
              - {sku: D, price: 12, cost: 20}
              - {sku: E, price: 13, cost: 20}
            """;
        var part = Explained.PartOf(
            Explained.Of(Explained.Plan(Offer, catalog), "none(plan.items, i => i.price < i.cost)")
        );
        part.Answer.ShouldBe(PartAnswer.False);
        part.Parts.Select(element => element.Text.English)
            .ShouldBe([
                "A: i.price (¥10) is below i.cost (¥20)",
                "C: i.price (¥11) is below i.cost (¥20)",
                "D: i.price (¥12) is below i.cost (¥20)",
            ]);
        part.More.ShouldBe(1);
    }

    [Fact]
    public void A_hostile_condition_is_opened_only_so_far()
    {
        var catalog =
            "{sku: A, price: 10, cost: 20}"
            + string.Concat(
                Enumerable.Range(0, 30).Select(number => "\n  - {sku: B" + number + ", price: 10, cost: 20}")
            );
        var nested =
            "any(plan.items, a => any(plan.items, b => any(plan.items, c => a.price + b.price + c.price < 0)))";
        var when = string.Join(
            " or ",
            Enumerable.Repeat($"({nested})", 1).Concat(Enumerable.Repeat("promotion.limits.total < 0", 60))
        );
        var explained = Explained.Of(Explained.Plan("benefit: {amountOff: 1}", catalog), when);
        Count(explained.Condition).ShouldBeLessThan(1_000);
    }

    private static int Count(ExplainedPart part) => 1 + part.Parts.Sum(Count);
}
