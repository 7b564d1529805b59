using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Tests.Expressions;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("nothing to fill in", "nothing to fill in", "nothing to fill in")]
    [InlineData("off: {promotion.amountOff}", "off: ¥50", "off: 50元")]
    [InlineData("{promotion.amountOff / 4}", "¥12.50", "12.50元")]
    [InlineData("{promotion.limits.budget}", "¥10,000", "10,000元")]
    [InlineData("{-1 * promotion.amountOff}", "-¥50", "-50元")]
    [InlineData("{promotion.share}", "20%", "20%")]
    [InlineData("{promotion.share / 3}", "6.67%", "6.67%")]
    [InlineData("{promotion.uses * 100}", "12,000", "12,000")]
    [InlineData("{promotion.uses / 7}", "17.1429", "17.1429")]
    [InlineData("{7d}", "7 days", "7天")]
    [InlineData("{30h}", "1 day 6 hours", "1天6小时")]
    [InlineData("{30min}", "30 minutes", "30分钟")]
    [InlineData("{1s}", "1 second", "1秒")]
    [InlineData("{0 * 1s}", "0 seconds", "0秒")]
    [InlineData("{promotion.limits.total}", "no limit", "不限")]
    [InlineData("{promotion.cost}", "unknown", "未填写")]
    [InlineData("{promotion.limits.perDay}", "none", "无")]
    [InlineData("{promotion.stacks}", "yes", "是")]
    [InlineData("{promotion.gift}", "return-or-charge", "return-or-charge")]
    [InlineData("{promotion.starts}", "2026-11-01 20:00 +08:00", "2026-11-01 20:00 +08:00")]
    [InlineData("{map(plan.items, i => i.sku)}", "TEE, CAP and MUG", "TEE、CAP和MUG")]
    [InlineData("{filter(plan.items, i => i.price > 100 CNY)}", "MUG", "MUG")]
    [InlineData("{plan.noItems}", "none", "无")]
    [InlineData("{{literal}} {1}", "{literal} 1", "{literal} 1")]
    [InlineData("{{{1}}}", "{1}", "{1}")]
    [InlineData("{length('}{')}", "2", "2")]
    [InlineData("{if known(promotion.cost) then promotion.cost else 'not said'}", "not said", "not said")]
    [InlineData("{if known(promotion.share) then promotion.share else 'not said'}", "20%", "20%")]
    [InlineData("{if known(promotion.cost) then promotion.cost else if promotion.stacks then 'x' else 1}", "x", "x")]
    public void Values_read_natively(string template, string english, string chinese)
    {
        Render(template, Language.English).ShouldBe(english);
        Render(template, Language.Chinese).ShouldBe(chinese);
    }

    [Theory]
    [InlineData("1234.5", "CNY", "¥1,234.50", "1,234.50元")]
    [InlineData("12.5", "USD", "$12.50", "12.50美元")]
    [InlineData("12", "EUR", "€12", "12欧元")]
    [InlineData("0.005", "GBP", "£0.01", "0.01英镑")]
    [InlineData("1234.5", "JPY", "¥1,235", "1,235日元")]
    [InlineData("900.4", "KRW", "₩900", "900韩元")]
    [InlineData("12.5", "CHF", "12.50 CHF", "12.50 CHF")]
    [InlineData("1.2345", "KWD", "1.235 KWD", "1.235 KWD")]
    [InlineData("-0.001", "USD", "$0", "0美元")]
    [InlineData("-3.2", "USD", "-$3.20", "-3.20美元")]
    public void Money_reads_natively(string amount, string currency, string english, string chinese)
    {
        var number = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        MoneyFormat.Write(number, currency, Language.English).ShouldBe(english);
        MoneyFormat.Write(number, currency, Language.Chinese).ShouldBe(chinese);
    }

    [Fact]
    public void The_values_are_data_too_each_name_once()
    {
        var (template, frame) = Compiled(
            "m: \"{promotion.amountOff} of { promotion.limits.budget }, {promotion.amountOff}\""
        );
        template
            .Values(frame)
            .Select(value => $"{value.Name} = {value.Value.Number}")
            .ShouldBe(["promotion.amountOff = 50", "promotion.limits.budget = 10000"]);
    }

    [Fact]
    public void A_folded_template_keeps_its_words_and_its_values()
    {
        var (template, frame) = Compiled("m: >-\n  takes {promotion.amountOff}\n  off {promotion.name}\n\n  twice\n");
        template.Render(frame, Language.English).ShouldBe("takes ¥50 off 满300减50\ntwice");
    }

    [Theory]
    [InlineData("m: takes {promotion.amountOf} off", "amountOf")]
    [InlineData("m: 'takes {promotion.amountOf} off'", "amountOf")]
    [InlineData("m: >-\n  takes\n  {promotion.amountOf}\n  off", "amountOf")]
    [InlineData("m: \"takes\\n{promotion.amountOf} off\"", "amountOf")]
    [InlineData("m: \"\\x7bpromotion.amountOf}\"", "amountOf")]
    [InlineData("m: takes {promotion.amountOff off", "{")]
    [InlineData("m: takes promotion.amountOff} off", "}")]
    [InlineData("m: takes {} off", "")]
    public void A_mistake_in_braces_is_marked_where_it_is(string yaml, string marked)
    {
        var diagnostics = new Diagnostics();
        Template.Compile(SourceTests.Scalar(yaml), Demo.Scope(), diagnostics).ShouldBeNull();
        var place = diagnostics.Sorted().ShouldHaveSingleItem().Place.ShouldNotBeNull();
        place.File.Slice(place.Span).ShouldBe(marked);
    }

    [Fact]
    public void An_unmatched_brace_says_what_to_write()
    {
        var diagnostics = new Diagnostics();
        Template.Compile(SourceTests.Scalar("m: takes {promotion.amountOff off"), Demo.Scope(), diagnostics);
        DiagnosticRenderer
            .RenderAll(diagnostics, Language.English)
            .ShouldBe(
                """
                error[PA231]: This brace is not closed.
                 --> rule.yaml:1:10
                  |
                1 | m: takes {promotion.amountOff off
                  |          ^
                  = help: Write `{fact}` to show a value, and `{{` for the brace itself.

                """
            );
        DiagnosticRenderer
            .RenderAll(diagnostics, Language.Chinese)
            .ShouldBe(
                """
                错误[PA231]：这个花括号没有配对的 `}`。
                 --> rule.yaml:1:10
                  |
                1 | m: takes {promotion.amountOff off
                  |          ^
                  = 改法：显示数值请写 `{fact}`；要写花括号本身请写 `{{`。

                """
            );
    }

    internal static string Render(string template, Language language)
    {
        var (compiled, frame) = Compiled($"m: |-\n  {template}\n");
        return compiled.Render(frame, language);
    }

    private static (Template Template, Frame Frame) Compiled(string yaml)
    {
        var scope = Demo.Scope();
        var diagnostics = new Diagnostics();
        var template = Template.Compile(SourceTests.Scalar(yaml), scope, diagnostics);
        diagnostics.Sorted().Select(item => item.Message.English).ShouldBeEmpty(yaml);
        return (template.ShouldNotBeNull(), Demo.Frame(scope));
    }
}
