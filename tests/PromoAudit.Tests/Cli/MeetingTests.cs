using System.Text.Json;

namespace PromoAudit.Tests.Cli;

/// <summary>Plans of one run that can meet on one order, although each was written by itself.</summary>
public sealed class MeetingTests : IDisposable
{
    private const string Rule = "stacking/plans-meet-below-cost";

    private readonly TestConsole _console = new TestConsole()
        .With("plans/shop.yaml", MeetingPlans.Shop)
        .With("plans/a.yaml", MeetingPlans.Cut())
        .With("plans/b.yaml", MeetingPlans.Coupon());

    public void Dispose() => _console.Dispose();

    [Fact]
    public void Two_plans_that_meet_below_cost_are_told_with_the_first_of_them()
    {
        // 60 less 30 is 30, and 11 below the cost; ten can be sold.
        var found = Found("plans").ShouldHaveSingleItem();
        found.GetProperty("path").GetString().ShouldBe("plans/a.yaml");
        found
            .GetProperty("subjects")
            .EnumerateArray()
            .Select(one => one.GetString())
            .ShouldBe(["plan:cut", "plan:coupon"]);
        found.GetProperty("moneyAtRisk").GetProperty("amount").GetDecimal().ShouldBe(110);
        found
            .GetProperty("message")
            .GetProperty("en")
            .GetString()
            .ShouldNotBeNull()
            .ShouldStartWith(
                "\"cut\" and \"coupon\" run at the same time. An order of TEE×1 with cut-60 of the first and coupon-30 of the second "
                    + "brings TEE down to ¥30; the shop receives ¥30 and pays ¥41, so each unit loses ¥11. Under one plan by itself "
                    + "the price is ¥60."
            );
        found
            .GetProperty("related")
            .EnumerateArray()
            .Select(place => place.GetProperty("path").GetString())
            .ShouldBe(["plans/b.yaml", "plans/shop.yaml"]);
    }

    [Theory]
    [InlineData("plans/a.yaml plans/b.yaml", "plans/a.yaml")]
    [InlineData("plans/b.yaml plans/a.yaml", "plans/b.yaml")]
    [InlineData("plans/a.yaml", "")]
    [InlineData("plans/b.yaml", "")]
    public void What_is_found_goes_to_the_plan_that_is_named_first(string paths, string told) =>
        string.Join(' ', Found(paths).Select(found => found.GetProperty("path").GetString())).ShouldBe(told);

    [Fact]
    public void A_meeting_decides_the_exit_code()
    {
        _console
            .Run("check plans/a.yaml --fail-on high".Split(' '))
            .ShouldBe(_console.Run("check plans/b.yaml --fail-on high".Split(' ')));
        _console.Run("check plans --fail-on high".Split(' ')).ShouldBe(1);
    }

    [Fact]
    public void Plans_that_exclude_each_other_do_not_meet()
    {
        _console.With("plans/b.yaml", MeetingPlans.Coupon(more: "stacking: {exclusive: true}"));
        Found("plans").ShouldBeEmpty();
    }

    [Fact]
    public void Plans_at_other_times_do_not_meet()
    {
        _console.With("plans/b.yaml", MeetingPlans.Coupon(from: "2026-11-12T00:00"));
        Found("plans").ShouldBeEmpty();
    }

    [Fact]
    public void Two_versions_of_one_plan_do_not_meet()
    {
        var other = MeetingPlans.Coupon().Replace("plan: coupon", "plan: cut", StringComparison.Ordinal);
        _console.With("plans/b.yaml", other);
        Found("plans").ShouldBeEmpty();
        other = MeetingPlans.Coupon().Replace("id: coupon-30", "id: cut-60", StringComparison.Ordinal);
        _console.With("plans/b.yaml", other);
        Found("plans").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("currency: CNY", "currency: HKD")]
    [InlineData("timezone: Asia/Shanghai", "timezone: Asia/Tokyo")]
    [InlineData("plan: coupon", "plan: coupon\nprofile: taobao")]
    [InlineData("plan: coupon", "plan: coupon\nmarket: HK")]
    [InlineData("include: [shop.yaml]", "catalog: [{sku: TEE, price: 89, cost: 41}]")]
    [InlineData("include: [shop.yaml]", "catalog: [{sku: SHIRT, price: 99, cost: 41}]")]
    public void Plans_of_different_shops_do_not_meet(string here, string there)
    {
        _console.With("plans/b.yaml", MeetingPlans.Coupon().Replace(here, there, StringComparison.Ordinal));
        Found("plans").ShouldBeEmpty();
    }

    [Fact]
    public void Many_plans_are_told_in_the_same_order_every_time()
    {
        // 10 cuts meet 10 coupons; cuts and coupons also meet among themselves.
        for (var index = 0; index < 10; index++)
        {
            _console.With($"many/cut-{index}.yaml", MeetingPlans.Cut($"cut-{index}"));
            _console.With($"many/coupon-{index}.yaml", MeetingPlans.Coupon($"coupon-{index}"));
        }

        _console.With("many/shop.yaml", MeetingPlans.Shop);
        _console.Run("check many --format json".Split(' ')).ShouldBe(1);
        var first = _console.OutputText;
        _console.Run("check many --format json".Split(' ')).ShouldBe(1);
        _console.OutputText.ShouldBe(first);
        first.ShouldContain(Rule);
    }

    [Fact]
    public void Plans_that_were_too_many_to_be_looked_at_together_are_counted()
    {
        // 21 × 20 ÷ 2 pairs, 200 of which are looked at.
        for (var index = 0; index < 21; index++)
        {
            _console.With($"many/{index}.yaml", MeetingPlans.Coupon($"coupon-{index}", "stacking: {exclusive: true}"));
        }

        _console.With("many/shop.yaml", MeetingPlans.Shop);
        _console.Run("check many --fail-on never".Split(' ')).ShouldBe(0);
        _console.ErrorText.ShouldContain("10 more pairs of plans share goods and time");
    }

    private JsonElement[] Found(string paths)
    {
        _console.Run($"check {paths} --format json --fail-on never".Split(' ')).ShouldBe(0);
        using var json = JsonDocument.Parse(_console.OutputText);
        return
        [
            .. json
                .RootElement.GetProperty("findings")
                .EnumerateArray()
                .Where(found => found.GetProperty("ruleId").GetString() == Rule)
                .Select(found => found.Clone()),
        ];
    }
}
