using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Tests.Expressions;

/// <summary>Every mistake with what its author is told, in both languages; the golden file beside this one is the table.</summary>
public sealed class MistakeTests
{
    private static readonly string[] Mistakes =
    [
        // What cannot be read.
        "promotion.uses > 3 $",
        "promotion.uses > 3 🎉",
        "promotion.stacks && promotion.approved",
        "promotion.stacks || !promotion.approved",
        "promotion.uses = 3",
        "promotion.uses <> 3",
        "promotion.uses ≥ 3",
        "（promotion.uses > 3）",
        "promotion.kind == “gift”",
        "promotion.name == \"满减",
        "promotion.uses > 123456789012345678901234567890",
        "promotion.lasts > 7天",
        "promotion.lasts > 7 days",
        "promotion.lasts > 99999999999999999999999999d",
        "promotion.share > 8折",
        "promotion.amountOff > 100元",
        "promotion.amountOff > 100 RMB",
        "promotion.amountOff > 100 CNX",
        "promotion.amountOff > 100cny",
        "promotion.amountOff > 10kg",
        "promotion.amountOff > 10,000 CNY",
        "promotion.stacks AND promotion.approved",
        "promotion.uses > 3 and",
        "promotion.uses >",
        "(promotion.uses > 3",
        "promotion.uses > 3)",
        "promotion.",
        "count(plan.items > 2",
        "promotion.kind in [gift, coupon",
        "if promotion.stacks 1 else 2",
        "if promotion.stacks then 1",
        "0 < promotion.uses < 100",
        "promotion.kind not in [gift]",
        "promotion.name.length() > 3",
        "",
        // Names.
        "promotoin.uses > 3",
        "Promotion.uses > 3",
        "cart.total > 3 CNY",
        "promotion.limits.totl > 3",
        "promotion.limits.maximum > 3",
        "promotion.uses.total > 3",
        "plan.items.price > 3 CNY",
        "promotion.uses-promotion.limits.total > 3",
        "tolerated-tolerated > 3",
        "promotion.kind == gfit",
        "promotion.kind == \"discount\"",
        "promotion.kind in [gift, cupon]",
        "lenght(promotion.name) > 3",
        "regex(promotion.name, \"x\")",
        "promotion.limits.total == unlimited",
        "promotion.cost != null",
        "promotion.stacks == True",
        // Units and types.
        "promotion.amountOff + 20% > 3 CNY",
        "promotion.amountOff - promotion.share > 3 CNY",
        "(promotion.amountOff - 3 CNY) - (promotion.share + 5%) > 3 CNY",
        "promotion.amountOff + 3 > 3 CNY",
        "promotion.amountOff * promotion.amountOff > 3 CNY",
        "promotion.share + 3 > 20%",
        "promotion.lasts + 3 > 7d",
        "promotion.starts + promotion.ends > promotion.starts",
        "promotion.lasts * promotion.lasts > 7d",
        "promotion.name + \"x\" == \"y\"",
        "promotion.amountOff > 300",
        "300 < promotion.amountOff",
        "promotion.share > 30",
        "promotion.amountOff / promotion.threshold.spend > 30%",
        "promotion.lasts > 7",
        "promotion.amountOff > 20%",
        "promotion.amountOff > \"300\"",
        "promotion.name == promotion.kind",
        "promotion.kind == promotion.gift",
        "promotion.name > \"a\"",
        "promotion.kind < gift",
        "plan.items == plan.items",
        "promotion.uses and promotion.stacks",
        "promotion.stacks or plan.items",
        "not promotion.name",
        "promotion.amountOff",
        "promotion.limits",
        "-promotion.stacks",
        "-promotion.name == \"x\"",
        "(if promotion.stacks then 1 else 2 CNY) > 1",
        "(promotion.amountOff ?? 3) > 1 CNY",
        "promotion.uses in [1, 2 CNY]",
        "promotion.uses in [1 CNY, 2 CNY]",
        "promotion.uses in 3",
        "\"满\" in promotion.name",
        "[] == []",
        // Calls.
        "round(promotion.amountOff, 2) > 3 CNY",
        "lower(promotion.amountOff) == \"x\"",
        "min(promotion.amountOff, promotion.share) > 1 CNY",
        "any(plan.items)",
        "any(promotion.limits, x => true)",
        "any(plan.items, i => i.price)",
        "any(plan.items, i => i.prise > 3 CNY)",
        "any(plan.items, plan => true)",
        "count(plan.items, i => true, 3) > 2",
        "sum(plan.items) > 3",
        "sum(plan.items, i => i.sku) > 3",
        "length(x => 3) > 2",
        "promotion.stacks or x => true",
        "has(promotion)",
        "has(promotion.uses > 3)",
        "declared(promotion.limits, promotion.uses)",
        "known() ",
        // More than one at a time.
        "promotion.usse > 3 and promotion.amountOff > 5 and foo",
    ];

    [Fact]
    public void Every_mistake_is_explained_in_both_languages()
    {
        var text = new StringBuilder();
        foreach (var mistake in Mistakes)
        {
            var english = Demo.Complaints(mistake);
            english.ShouldNotBeEmpty(mistake);
            text.Append("=== ").Append(mistake).Append('\n');
            text.Append(english).Append(Demo.Complaints(mistake, Language.Chinese)).Append('\n');
        }

        Baseline.Verify(text.ToString());
    }

    [Theory]
    [InlineData("promotion.uses > 3")]
    [InlineData("promotion.amountOff > 0")]
    [InlineData("max(promotion.amountOff, 0) > tolerated")]
    [InlineData("promotion.amountOff / promotion.threshold.spend > 0.3")]
    [InlineData("percent(promotion.amountOff / promotion.threshold.spend) > 30%")]
    [InlineData("(promotion.cost ?? 0) > 1 CNY")]
    [InlineData("count(plan.items, item => item.stock == 0) >= 1")]
    [InlineData("first(plan.items).price > 1 CNY")]
    public void What_is_right_is_left_alone(string condition) => Demo.Complaints(condition).ShouldBeEmpty();
}
