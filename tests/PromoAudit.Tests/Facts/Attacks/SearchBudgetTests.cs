using PromoAudit.Facts;
using PromoAudit.Facts.Attacks;
using PromoAudit.Facts.Profiles;
using PromoAudit.Plans;
using PromoAudit.Tests.Examples;
using PromoAudit.Text;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>A search that is stopped says what it cannot rule out, and never less than what is there.</summary>
public sealed class SearchBudgetTests
{
    private const decimal Loss = 10_000_000m;

    [Fact]
    public void A_search_without_a_limit_comes_to_its_end()
    {
        var result = Resale(AdversaryOptions.Default);
        result.Complete.ShouldBeTrue();
        result.NotRuledOut.ShouldBe(0m);
        result.Best.ShouldNotBeNull().Scale.LossAtCap.ShouldBe(Loss);
    }

    [Fact]
    public void A_search_that_may_price_nothing_bounds_what_it_left_out()
    {
        var result = Resale(AdversaryOptions.Default with { Budget = 0 });
        result.Best.ShouldBeNull();
        result.Complete.ShouldBeFalse();
        result.NotRuledOut.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(Loss);
    }

    [Fact]
    public void A_search_that_has_no_time_knows_no_bound()
    {
        var result = Resale(AdversaryOptions.Default with { IsTimeUp = () => true });
        result.Best.ShouldBeNull();
        result.Complete.ShouldBeFalse();
        result.NotRuledOut.ShouldBeNull();
    }

    [Fact]
    public void Whenever_time_is_up_the_bound_holds()
    {
        for (var most = 0; most < 80; most++)
        {
            var calls = 0;
            var result = Resale(AdversaryOptions.Default with { IsTimeUp = () => ++calls > most });
            var found = result.Best?.Scale.LossAtCap ?? 0m;
            if (found < Loss && result.NotRuledOut is { } bound)
            {
                bound.ShouldBeGreaterThanOrEqualTo(Loss, $"after {most} questions");
            }

            (result.Complete && found < Loss).ShouldBeFalse($"after {most} questions");
        }
    }

    private static AimResult Resale(AdversaryOptions options)
    {
        const string path = "examples/incidents/CN01-pdd-tv-show-coupon/as-launched.yaml";
        var diagnostics = new Diagnostics();
        var plan = PlanLoader.Load(ExampleFiles.Text(path), ExampleFiles.Beside(path), diagnostics).ShouldNotBeNull();
        var profile = new ProfileLoader().Load(plan.Profile, place: null, diagnostics).ShouldNotBeNull();
        return new AdversarySearch(new AuditFacts(plan, profile), options).Of(Aim.Resale);
    }
}
