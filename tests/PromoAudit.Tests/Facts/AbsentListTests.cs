namespace PromoAudit.Tests.Facts;

/// <summary>Lists that nobody writes down when they are empty.</summary>
public sealed class AbsentListTests
{
    [Theory]
    [InlineData("promotion.valid.weekdays")]
    [InlineData("promotion.valid.daily")]
    [InlineData("promotion.scope.skus")]
    [InlineData("promotion.stacking.without")]
    public void A_list_that_is_not_there_has_no_elements(string list) =>
        FactTexts
            .Ask(
                "promotions:\n  - {id: p, scope: all, valid: {from: 2026-11-01T00:00}, stacking: {exclusive: true}}\n",
                $"count({list})"
            )
            .ShouldBe("0");
}
