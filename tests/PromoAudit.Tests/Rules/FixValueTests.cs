using PromoAudit.Rules;
using PromoAudit.Tests.Workshop.Linting;
using PromoAudit.Text;

namespace PromoAudit.Tests.Rules;

/// <summary>What a <c>fix</c> writes must be readable where it is written.</summary>
public sealed class FixValueTests
{
    [Theory]
    [InlineData("promotion.limits.total", "100 CNY")]
    [InlineData("promotion.limits.total", "many")]
    [InlineData("promotion.benefit.percentOff", "30")]
    public void A_value_that_the_field_does_not_take_is_told_under_the_value(string field, string value)
    {
        var found = Problems(field, value).ShouldHaveSingleItem();
        found.Code.ShouldBe("PA314");
        found.Place?.File.Slice(found.Place.Span).ShouldBe(value);
        found.Message.English.ShouldContain($"`{value}` in `{field}`");
    }

    [Theory]
    [InlineData("promotion.limits.total", "100")]
    [InlineData("promotion.limits.total", "unlimited")]
    [InlineData("promotion.benefit.percentOff", "7折")]
    public void A_value_that_the_field_takes_is_left_alone(string field, string value) =>
        Problems(field, value).ShouldBeEmpty();

    private static IReadOnlyList<Diagnostic> Problems(string field, string value)
    {
        var rule = LintTexts.With(("{set: promotion.limits.total, to: 1000}", $"{{set: {field}, to: {value}}}"));
        var diagnostics = new Diagnostics();
        RuleSet.Load(new RuleFolder("name: demo\nversion: 1.0.0\n").With(LintTexts.Path, rule), diagnostics);
        return [.. diagnostics.Sorted()];
    }
}
