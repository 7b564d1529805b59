using System.Diagnostics;
using PromoAudit.Facts;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Profiles;
using PromoAudit.Plans;
using PromoAudit.Tests.Calendars;

namespace PromoAudit.Benchmarks;

/// <summary>What the search for the cheapest set does where hundreds of promotions meet on one article.</summary>
internal static class NastyMeasurement
{
    public static int Measure()
    {
        var few = NastyStacks.AmountsOff(200, 40).ToArray();
        Report("all combine, none left over", 10_000, few);
        Report("all combine, more than the price", 500, few);
        Report("2,000 combine", 10_000, NastyStacks.AmountsOff(2_000, 40));
        Report("all exclusive", 10_000, NastyStacks.Exclusive(few));
        Report("best of ten groups", 10_000, NastyStacks.Groups(few, 10));
        Report("a ring", 10_000, NastyStacks.Ring(few, seed: 1));
        Report("a ring, more than the price", 500, NastyStacks.Ring(few, seed: 1));
        foreach (var density in (double[])[0.02, 0.1, 0.5, 0.9])
        {
            Report($"exclusions at random, {density}", 10_000, NastyStacks.RandomExclusions(few, density));
        }

        Report("40, exclusions 0.1", 10_000, NastyStacks.RandomExclusions(few[..40], 0.1));
        Report("40, exclusions 0.3", 10_000, NastyStacks.RandomExclusions(few[..40], 0.3));
        Report("thresholds a cent apart", 10_000, NastyStacks.CloseThresholds(few, 9_000, ThresholdBase.List));
        Report("the same on what is paid", 10_000, NastyStacks.CloseThresholds(few, 9_000, ThresholdBase.Paid));
        Report("200 percentages", 10_000, NastyStacks.PercentsOff(200));
        Report("20 percentages", 10_000, NastyStacks.PercentsOff(20));
        Report("percentages, exclusions 0.5", 10_000, NastyStacks.RandomExclusions(NastyStacks.PercentsOff(200), 0.5));
        return 0;
    }

    private static void Report(string name, decimal price, IEnumerable<Promotion> promotions)
    {
        var plan = NastyStacks.Plan(price, promotions);
        var profile =
            new ProfileLoader().Load("generic", place: null, new Text.Diagnostics())
            ?? throw new InvalidOperationException("There is no generic profile.");
        var facts = new AuditFacts(plan, profile);
        var watch = Stopwatch.StartNew();
        var quote =
            facts.Stacks.Price(new Cart([new CartLine("A", 1)]) { KnowsEveryCode = true }).Quote
            ?? throw new InvalidOperationException("No price.");
        var (seconds, nodes) = (watch.Elapsed.TotalSeconds, facts.Stacks.Nodes);
        watch.Restart();
        var unit = facts.Stacks.Cheapest(plan.Catalog[0]);
        Console.WriteLine(
            $"{name, -36}{seconds, 8:F3} s{nodes, 8} nodes {quote.Paid, 9} from {quote.LowerBound, 9} complete {quote.Complete, -6}"
                + $"{quote.Promotions.Length, 4} used   item {watch.Elapsed.TotalSeconds, 8:F3} s {facts.Stacks.Nodes - nodes, 8} nodes {unit.Price} x{unit.Quantity} from {unit.LowerBound} complete {unit.Complete}"
        );
    }
}
