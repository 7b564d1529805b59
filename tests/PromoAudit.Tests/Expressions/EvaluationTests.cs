namespace PromoAudit.Tests.Expressions;

public sealed class EvaluationTests
{
    [Theory]
    [InlineData("300", "300")]
    [InlineData("12.5", "12.5")]
    [InlineData("20%", "20%")]
    [InlineData("10000 CNY", "¥10,000")]
    [InlineData("10CNY", "¥10")]
    [InlineData("10 USD", "¥70")]
    [InlineData("90s", "1 minute 30 seconds")]
    [InlineData("30min", "30 minutes")]
    [InlineData("48h", "2 days")]
    [InlineData("7d", "7 days")]
    [InlineData("\"text\"", "text")]
    [InlineData("'it says \"no\"'", "it says \"no\"")]
    [InlineData("true", "true")]
    [InlineData("[1, 2.5]", "1 and 2.5")]
    public void A_literal_is_what_it_says(string text, string value) => Demo.Show(text).ShouldBe(value);

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("10 - 4 - 3", "3")]
    [InlineData("24 / 4 / 2", "3")]
    [InlineData("-2 * 3", "-6")]
    [InlineData("2 - -3", "5")]
    [InlineData("not 1 == 2", "true")]
    [InlineData("true or false and false", "true")]
    [InlineData("(true or false) and false", "false")]
    [InlineData("promotion.cost ?? 3 CNY + 2 CNY", "¥5")]
    [InlineData("-promotion.uses ?? 3", "-120")]
    [InlineData("if 1 > 2 then 3 else 4 + 5", "9")]
    [InlineData("1 + (if true then 1 else 2)", "2")]
    [InlineData("not promotion.stacks or true", "true")]
    public void Operators_bind_as_the_reference_says(string text, string value) => Demo.Show(text).ShouldBe(value);

    [Theory]
    [InlineData("promotion.kind == gift", "false")]
    [InlineData("promotion.kind == full-reduction", "true")]
    [InlineData("full-reduction == promotion.kind", "true")]
    [InlineData("promotion.gift == return-or-charge", "true")]
    [InlineData("promotion.gift == \"return-or-charge\"", "true")]
    [InlineData("promotion.gift != 'keep'", "true")]
    [InlineData("promotion.gift in [claw-back, return-or-charge]", "true")]
    [InlineData("promotion.gift in [claw-back, keep]", "false")]
    [InlineData("promotion.gift == (if promotion.stacks then keep else claw-back)", "false")]
    [InlineData("promotion.name in [\"满300减50\"]", "true")]
    [InlineData("keep in map(plan.items, i => promotion.gift)", "false")]
    public void Words_are_read_from_the_other_side(string text, string value) => Demo.Show(text).ShouldBe(value);

    [Theory]
    [InlineData("promotion.limits.total == promotion.limits.total + 5", "true")]
    [InlineData("promotion.limits.total > 1000000", "true")]
    [InlineData("promotion.limits.total >= promotion.limits.total", "true")]
    [InlineData("promotion.limits.total - 3", "unlimited")]
    [InlineData("promotion.limits.total * 2", "unlimited")]
    [InlineData("promotion.limits.total / 2", "unlimited")]
    [InlineData("promotion.limits.total * promotion.limits.total", "unlimited")]
    [InlineData("5 / promotion.limits.total", "0")]
    [InlineData("min(promotion.limits.total, 3)", "3")]
    [InlineData("max(promotion.limits.total, 3)", "unlimited")]
    [InlineData("abs(promotion.limits.total)", "unlimited")]
    [InlineData("sum([1, promotion.limits.total])", "unlimited")]
    [InlineData("promotion.limits.total - promotion.limits.total", "unknown")]
    [InlineData("promotion.limits.total / promotion.limits.total", "unknown")]
    [InlineData("promotion.limits.total * 0", "unknown")]
    [InlineData("promotion.limits.total * -1", "unknown")]
    [InlineData("-promotion.limits.total", "unknown")]
    [InlineData("3 - promotion.limits.total", "unknown")]
    public void Unlimited_is_above_every_figure(string text, string value) => Demo.Show(text).ShouldBe(value);

    [Theory]
    [InlineData("promotion.limits.perDay", "none")]
    [InlineData("promotion.limits.perDay == 0", "false")]
    [InlineData("promotion.limits.perDay != 0", "true")]
    [InlineData("promotion.limits.perDay < 5", "false")]
    [InlineData("promotion.limits.perDay >= 5", "false")]
    [InlineData("promotion.limits.perDay + 1", "none")]
    [InlineData("promotion.limits.perDay ?? 7", "7")]
    [InlineData("promotion.noLimits.total", "none")]
    [InlineData("abs(promotion.limits.perDay)", "none")]
    [InlineData("sum([1, promotion.limits.perDay])", "1")]
    [InlineData("max([promotion.limits.perDay, 4])", "4")]
    [InlineData("first(plan.noItems).price", "none")]
    public void None_takes_no_part(string text, string value) => Demo.Show(text).ShouldBe(value);

    [Theory]
    [InlineData("has(promotion.threshold.spend)", "true")]
    [InlineData("has(promotion.limits.total)", "true")]
    [InlineData("has(promotion.limits.perDay)", "false")]
    [InlineData("has(promotion.limits.perBuyer)", "unknown")]
    [InlineData("has(promotion.noLimits.total)", "false")]
    [InlineData("has(plan.unknownItems)", "unknown")]
    [InlineData("declared(promotion.threshold.spend)", "true")]
    [InlineData("declared(promotion.limits.perDay)", "true")]
    [InlineData("declared(promotion.limits.perBuyer)", "false")]
    [InlineData("declared(promotion.noLimits.total)", "true")]
    [InlineData("declared(promotion.cost)", "false")]
    [InlineData("unlimited(promotion.limits.total)", "true")]
    [InlineData("unlimited(promotion.limits.budget)", "false")]
    [InlineData("unlimited(promotion.limits.perBuyer)", "false")]
    [InlineData("unlimited(promotion.noLimits.total)", "false")]
    [InlineData("known(promotion.cost)", "false")]
    [InlineData("known(promotion.limits.perDay)", "true")]
    [InlineData("known(promotion.limits.perBuyer)", "true")]
    public void Presence_asks_about_the_declaration(string text, string value) => Demo.Show(text).ShouldBe(value);

    [Theory]
    [InlineData("any(plan.items, i => i.cost > 80 CNY)", "true")]
    [InlineData("any(plan.items, i => i.cost > 100 CNY)", "unknown")]
    [InlineData("any(plan.noItems, i => i.cost > 100 CNY)", "false")]
    [InlineData("any(plan.unknownItems, i => i.cost > 100 CNY)", "unknown")]
    [InlineData("all(plan.items, i => i.cost > 80 CNY)", "false")]
    [InlineData("all(plan.items, i => i.cost > 0)", "unknown")]
    [InlineData("all(plan.noItems, i => i.cost > 0)", "true")]
    [InlineData("none(plan.items, i => i.cost > 80 CNY)", "false")]
    [InlineData("none(plan.items, i => i.cost > 100 CNY)", "unknown")]
    [InlineData("none(plan.noItems, i => i.cost > 0)", "true")]
    [InlineData("count(plan.items)", "3")]
    [InlineData("count(plan.items, i => i.cost > 0)", "unknown")]
    [InlineData("count(plan.items, i => known(i.cost))", "2")]
    [InlineData("sum(plan.items, i => i.price * i.stock)", "¥53,500")]
    [InlineData("sum(plan.items, i => i.cost ?? i.price)", "¥151")]
    [InlineData("sum(plan.items, i => i.cost)", "unknown")]
    [InlineData("sum(plan.noItems, i => i.price)", "¥0")]
    [InlineData("min(plan.noItems, i => i.price)", "none")]
    [InlineData("max([3, 9, 4])", "9")]
    [InlineData("filter(plan.items, i => i.price < 100 CNY)", "TEE and CAP")]
    [InlineData("filter(plan.items, i => i.cost > 50 CNY)", "unknown")]
    [InlineData("first(plan.items, i => i.cost > 10 CNY).sku", "TEE")]
    [InlineData("first(plan.items, i => i.cost > 80 CNY).sku", "unknown")]
    [InlineData("first(plan.items, i => i.price > 500 CNY).sku", "none")]
    [InlineData("any(plan.items, i => any(plan.items, j => j.price > i.price * 9))", "true")]
    [InlineData("distinct(map(plan.items, i => i.price > 50 CNY))", "yes and no")]
    [InlineData("promotion.uses in [120, promotion.threshold.quantity]", "true")]
    [InlineData("promotion.uses in [121, promotion.threshold.quantity]", "unknown")]
    public void Macros_go_over_lists(string text, string value) => Demo.Show(text).ShouldBe(value);

    [Theory]
    [InlineData("promotion.ends - promotion.starts", "2 days")]
    [InlineData("promotion.starts + 90min", "2026-11-01 21:30 +08:00")]
    [InlineData("1d + promotion.starts", "2026-11-02 20:00 +08:00")]
    [InlineData("promotion.ends - 1h", "2026-11-03 19:00 +08:00")]
    [InlineData("promotion.starts < promotion.ends", "true")]
    [InlineData("promotion.lasts / 1h", "48")]
    [InlineData("promotion.ends - promotion.starts == promotion.lasts", "true")]
    public void Times_are_exact(string text, string value) => Demo.Show(text).ShouldBe(value);

    [Theory]
    [InlineData("1 / 0", "1 / 0", "division by zero", "除数为零")]
    [InlineData("promotion.uses / (3 - 3)", "promotion.uses / (3 - 3)", "division by zero", "除数为零")]
    [InlineData(
        "79228162514264337593543950335 + 1",
        "79228162514264337593543950335 + 1",
        "the result is too large to compute",
        "结果太大，无法计算"
    )]
    [InlineData(
        "promotion.starts + 99999999d",
        "promotion.starts + 99999999d",
        "the result is too large to compute",
        "结果太大，无法计算"
    )]
    [InlineData("5 CHF", "5 CHF", "no exchange rate from CHF to CNY", "没有 CHF 兑 CNY 的汇率")]
    [InlineData(
        "promotion.limits.total * 0",
        "promotion.limits.total * 0",
        "with an unlimited figure this has no answer",
        "含“不限”的数，没有确定的结果"
    )]
    public void What_cannot_be_computed_is_unknown_and_says_why(
        string text,
        string path,
        string english,
        string chinese
    )
    {
        var missing = Demo.Evaluate(text).Missing.Fields.ShouldHaveSingleItem();
        missing.Path.ShouldBe(path);
        missing.Reason.ShouldBe(new(english, chinese));
    }
}
