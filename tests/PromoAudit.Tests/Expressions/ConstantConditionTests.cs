using PromoAudit.Expressions;
using PromoAudit.Text;

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
    [InlineData("promotion.uses > 5 and promotion.uses < 3", "false")]
    [InlineData("promotion.uses > 5 and promotion.uses < 6", "false")]
    [InlineData("5 < promotion.uses and promotion.uses == 4", "false")]
    [InlineData("promotion.share >= 60% and promotion.share <= 30%", "false")]
    [InlineData("promotion.amountOff > 5 CNY and promotion.amountOff < 0", "false")]
    [InlineData("promotion.amountOff > tolerated and promotion.amountOff < tolerated", "false")]
    [InlineData("promotion.lasts > 2d and promotion.lasts < 24h", "false")]
    [InlineData("promotion.uses > 3 or promotion.uses < 5", "true")]
    [InlineData("promotion.uses != 3 or promotion.uses < 5", "true")]
    [InlineData("promotion.uses == 3 and not (promotion.uses < 5)", "false")]
    [InlineData("promotion.kind == gift and promotion.kind in [coupon, full-reduction]", "false")]
    [InlineData("promotion.kind in [gift, coupon] or promotion.kind != coupon", "true")]
    [InlineData("promotion.name == 'a' and promotion.name == 'b'", "false")]
    [InlineData("promotion.stacks and not (promotion.stacks or promotion.approved)", "false")]
    [InlineData("(promotion.stacks and promotion.approved) and not promotion.approved", "false")]
    public void Comparisons_that_exclude_each_other_are_a_mistake(string text, string answer)
    {
        var complaints = Demo.Complaints(text);
        complaints.ShouldContain($"always {answer}");
        complaints.Split("error[").Length.ShouldBe(2, complaints);
    }

    [Theory]
    [InlineData("promotion.stacks and promotion.uses > 5 and promotion.uses < 3", "promotion.uses < 3")]
    [InlineData("promotion.stacks or promotion.uses > 5 or promotion.uses < 8", "promotion.uses < 8")]
    [InlineData("any(plan.items, i => i.price > 5 CNY and i.price < 3 CNY)", "i.price > 5 CNY and i.price < 3 CNY")]
    [InlineData(
        "(if promotion.uses > 5 then 1 else if promotion.uses > 9 then 2 else 3) > promotion.uses",
        "promotion.uses > 9"
    )]
    [InlineData(
        "(if promotion.uses > 9 then (if promotion.uses > 5 then 1 else 2) else 3) > promotion.uses",
        "promotion.uses > 5"
    )]
    [InlineData(
        "(if promotion.uses > 9 then (if promotion.uses < 5 then 1 else 2) else 3) > promotion.uses",
        "promotion.uses < 5"
    )]
    [InlineData(
        "(if promotion.uses > 9 and promotion.uses < 5 then 1 else 2) > promotion.uses",
        "promotion.uses > 9 and promotion.uses < 5"
    )]
    public void The_part_that_makes_it_so_is_marked(string text, string marked)
    {
        var diagnostics = new Diagnostics();
        ExpressionCompiler.CompileCondition(Demo.Source(text), Demo.Scope(), diagnostics);
        var place = diagnostics.Sorted().ShouldHaveSingleItem().Place.ShouldNotBeNull();
        place.File.Slice(place.Span).ShouldBe(marked);
    }

    [Theory]
    [InlineData("promotion.uses > 5 and promotion.uses < 7")]
    [InlineData("promotion.uses != 5 and promotion.uses != 7")]
    [InlineData("promotion.amountOff > 5 USD and promotion.amountOff < 3 CNY")]
    [InlineData("promotion.amountOff > tolerated and promotion.amountOff < 3 CNY")]
    [InlineData("promotion.share > 0.5% and promotion.share < 0.6%")]
    [InlineData("promotion.uses > 7 or promotion.uses < 5")]
    [InlineData("promotion.uses > 3 and promotion.limits.total < 2")]
    [InlineData("promotion.kind != gift and promotion.kind in [gift, coupon]")]
    [InlineData("(if promotion.uses > 9 then 1 else if promotion.uses > 5 then 2 else 3) > promotion.uses")]
    [InlineData("any(plan.items, i => i.price > 5 CNY and any(plan.items, j => j.price < 3 CNY))")]
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
