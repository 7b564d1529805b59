using FsCheck;
using FsCheck.Fluent;

namespace PromoAudit.Tests.Facts;

/// <summary>Exposure against somebody who simply tries every way to use a promotion.</summary>
public sealed class ExposureProperties
{
    /// <param name="Needed">Units that must be bought for one use.</param>
    /// <param name="Off">Money off each use, or each unit where it is a price cut.</param>
    private sealed record Case(
        int[] Stocks,
        int Needed,
        int Off,
        int? Total,
        int? Claims,
        int? Units,
        int? Budget,
        int? PerOrder
    )
    {
        public override string ToString() =>
            $"stocks {string.Join(' ', Stocks)}; needed {Needed}; off {Off}; total {Total}; claims {Claims}; "
            + $"units {Units}; budget {Budget}; per order {PerOrder}";
    }

    private static readonly Gen<Case> Cases =
        from stocks in Gen.Choose(0, 6).ListOf().Where(list => list.Count is > 0 and < 4)
        from needed in Gen.Choose(1, 3)
        from off in Gen.Choose(1, 9)
        from total in Optional(0, 6)
        from claims in Optional(0, 6)
        from units in Optional(0, 12)
        from budget in Optional(0, 60)
        from perOrder in Gen.Choose(1, 4)
        select new Case([.. stocks], needed, off, total, claims, units, budget, perOrder);

    [Fact]
    public void A_sum_off_each_use_comes_to_what_the_best_series_of_orders_takes() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Cases.ToArbitrary(),
                one =>
                {
                    // One article where several units are needed, so that an order cannot mix what is left.
                    var plan = one.Needed == 1 ? one : one with { Stocks = [one.Stocks[0]] };
                    var expected = Math.Min(
                        plan.Off * Most(plan, plan.Needed, uses: plan.Total, plan.Claims),
                        plan.Budget ?? int.MaxValue
                    );
                    return Benefit(plan, $"threshold: {{quantity: {plan.Needed}}}", $"amountOff: {plan.Off}")
                        == expected;
                }
            )
        );

    [Fact]
    public void A_lower_price_comes_to_what_the_best_series_of_orders_takes() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Cases.ToArbitrary(),
                one =>
                {
                    var plan = one with { Stocks = [one.Stocks[0]], Needed = 1 };
                    var perOrder = plan.PerOrder ?? 1;
                    var units = Most(plan, 1, plan.Total * perOrder, plan.Claims * perOrder);
                    var expected = Math.Min(plan.Off * units, plan.Budget ?? int.MaxValue);
                    return Benefit(
                            plan,
                            $"threshold: none\n    valid: {{from: 2026-11-01, through: 2026-11-30}}",
                            $"fixedPrice: {100 - plan.Off}",
                            $"quantityPerOrder: {perOrder}"
                        ) == expected;
                }
            )
        );

    [Fact]
    public void Nobody_takes_more_than_the_benefit_at_the_cap() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Cases.ToArbitrary(),
                one =>
                {
                    // Prices differ, so uses differ in worth; whoever orders greedily stays within the bound.
                    var taken = Greedy(one);
                    return Benefit(one, "threshold: none", "percentOff: 10%", $"quantityPerOrder: {one.PerOrder}", 10)
                        >= taken;
                }
            )
        );

    // Tries all ways to spread uses over the articles.
    private static int Most(Case plan, int needed, int? uses, int? claims, int article = 0, int taken = 0)
    {
        if (article == plan.Stocks.Length)
        {
            return taken;
        }

        var best = taken;
        for (var more = 0; more * needed <= plan.Stocks[article]; more++)
        {
            var all = taken + more;
            if (all > (uses ?? all) || all > (claims ?? all) || all * needed > (plan.Units ?? all * needed))
            {
                break;
            }

            best = Math.Max(best, Most(plan, needed, uses, claims, article + 1, all));
        }

        return best;
    }

    private static decimal Greedy(Case plan)
    {
        var left = Math.Min(
            (plan.PerOrder ?? 1) * Math.Min(plan.Total ?? int.MaxValue / 8, plan.Claims ?? int.MaxValue / 8),
            plan.Units ?? int.MaxValue
        );
        var sum = 0m;
        for (var article = plan.Stocks.Length - 1; article >= 0; article--)
        {
            var units = Math.Min(left, plan.Stocks[article]);
            sum += units * (100 + 10 * article) * 0.1m;
            left -= units;
        }

        return Math.Min(sum, plan.Budget ?? decimal.MaxValue);
    }

    private static decimal Benefit(
        Case plan,
        string threshold,
        string benefit,
        string limit = "enforcement: atomic",
        int priceStep = 0
    )
    {
        var items = plan.Stocks.Select(
            (stock, index) => $"{{sku: A{index}, price: {100 + priceStep * index}, stock: {stock}}}"
        );
        var limits = string.Join(
            ", ",
            new[]
            {
                limit,
                plan.Total is { } total ? $"total: {total}" : "",
                plan.Units is { } units ? $"totalQuantity: {units}" : "",
                plan.Budget is { } budget ? $"budget: {budget}" : "",
            }.Where(text => text.Length > 0)
        );
        var claim = plan.Claims is { } claims ? $"\n    claim: {{total: {claims}}}" : "";
        var facts = FactTexts.Facts(
            $"catalog: [{string.Join(", ", items)}]\npromotions:\n  - id: p\n    scope: all\n    {threshold}\n"
                + $"    benefit: {{{benefit}}}\n    limits: {{{limits}}}{claim}\n"
        );
        return facts.Evaluate("promotion.exposure.benefitAtCap").Number;
    }

    private static Gen<int?> Optional(int from, int to) =>
        Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(from, to).Select(figure => (int?)figure));
}
