namespace PromoAudit.Tests.Expressions;

public sealed class ConstantConditionTests
{
    [Theory]
    [InlineData("true", "`true` uses no fact, so its answer is the same for every plan.")]
    [InlineData("1 < 2", "`1 < 2` uses no fact, so its answer is the same for every plan.")]
    [InlineData("tolerated > 1 CNY", "`tolerated > 1 CNY` uses no fact, so its answer is the same for every plan.")]
    [InlineData(
        "any([1, 2], x => x > 1)",
        "`any([1, 2], x => x > 1)` uses no fact, so its answer is the same for every plan."
    )]
    [InlineData(
        "promotion.uses == promotion.uses",
        Always + "true, whatever the plan says.",
        "promotion.uses == promotion.uses"
    )]
    [InlineData(
        "promotion.uses < promotion.uses",
        Always + "false, whatever the plan says.",
        "promotion.uses < promotion.uses"
    )]
    [InlineData(
        "promotion.stacks or not promotion.stacks",
        Always + "true, whatever the plan says.",
        "promotion.stacks or not promotion.stacks"
    )]
    [InlineData(
        "not promotion.stacks and promotion.stacks",
        Always + "false, whatever the plan says.",
        "not promotion.stacks and promotion.stacks"
    )]
    [InlineData(
        "promotion.uses > 3 or promotion.uses <= 3",
        Always + "true, whatever the plan says.",
        "promotion.uses > 3 or promotion.uses <= 3"
    )]
    [InlineData(
        "promotion.kind == gift and promotion.kind == coupon",
        Always + "false, whatever the plan says.",
        "promotion.kind == gift and promotion.kind == coupon"
    )]
    [InlineData(
        "promotion.kind != gift or promotion.kind != coupon",
        Always + "true, whatever the plan says.",
        "promotion.kind != gift or promotion.kind != coupon"
    )]
    [InlineData("promotion.stacks and 1 > 2", Always + "false, whatever the plan says.", "promotion.stacks and 1 > 2")]
    [InlineData("promotion.stacks and 1 < 2", Always + "true, whatever the plan says.", "1 < 2")]
    [InlineData(
        "promotion.stacks and not (promotion.uses != promotion.uses)",
        Always + "true, whatever the plan says.",
        "not promotion.uses != promotion.uses"
    )]
    [InlineData(
        "if promotion.stacks then true else true",
        Always + "true, whatever the plan says.",
        "if promotion.stacks then true else true"
    )]
    [InlineData("count(plan.items) >= 0", Always + "true, whatever the plan says.", "count(plan.items) >= 0")]
    [InlineData(
        "count(plan.items) < 0 or promotion.stacks",
        Always + "false, whatever the plan says.",
        "count(plan.items) < 0"
    )]
    public void A_condition_that_always_has_the_same_answer_is_a_mistake(
        string text,
        string message,
        string part = ""
    ) =>
        Demo.Complaints(text)
            .ShouldStartWith(
                "error[PA230]: " + message.Replace(Always, $"`{part}` is always ", StringComparison.Ordinal)
            );

    [Theory]
    [InlineData("promotion.kind == gift or promotion.kind == coupon")]
    [InlineData("promotion.kind != gift and promotion.kind != coupon")]
    [InlineData("promotion.uses > 3 and promotion.uses < 5")]
    [InlineData("promotion.cost > tolerated and tolerated > 0")]
    [InlineData("count(plan.items) > 0")]
    [InlineData("any(plan.items, i => i.stock == i.stock + 1)")]
    public void A_condition_that_a_plan_can_decide_is_left_alone(string text) => Demo.Complaints(text).ShouldBeEmpty();

    [Fact]
    public void A_long_chain_is_looked_at_quickly()
    {
        var chain = string.Join(" or ", Enumerable.Range(0, 150).Select(number => $"promotion.uses == {number}"));
        Demo.Complaints(chain).ShouldBeEmpty();
        Demo.Complaints($"{chain} or promotion.uses != 7").ShouldStartWith("error[PA230]");
    }

    private const string Always = "<part> is always ";
}
