using PromoAudit.Facts;
using PromoAudit.Facts.Attacks;
using PromoAudit.Facts.Profiles;
using PromoAudit.Findings;
using PromoAudit.Plans;
using PromoAudit.Rules;
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

    [Fact]
    public void Rules_do_not_take_what_was_not_looked_at_for_nothing()
    {
        var facts = Facts(AdversaryOptions.Default with { Budget = 0 });
        var verdict = Auditor.Run(RuleSet.Core(), facts, facts.Subjects, SignedLoss.Of(facts.Plan));
        verdict.Findings.ShouldNotContain(finding => finding.RuleId == "attack/stack-resold");
        var undecided = verdict.Inconclusive.Single(one => one.RuleId == "attack/stack-resold");
        undecided.Missing[0].Reason.ShouldNotBeNull().English.ShouldContain("was stopped after 0 priced orders");
    }

    [Fact]
    public void What_lowers_a_finding_is_not_taken_for_proven_by_a_search_that_was_stopped()
    {
        var attack = FoundAttacks.WorstOf(Facts(AdversaryOptions.Default with { Budget = 0 }).Promotions[0]);
        attack.IsUnknown.ShouldBeTrue();
        attack.Missing.Fields.ShouldContain(field => field.Path == "attack");
    }

    private static AimResult Resale(AdversaryOptions options) => new AdversarySearch(Facts(), options).Of(Aim.Resale);

    private static AuditFacts Facts(AdversaryOptions? options = null)
    {
        const string path = "examples/incidents/CN01-pdd-tv-show-coupon/as-launched.yaml";
        var diagnostics = new Diagnostics();
        var plan = PlanLoader.Load(ExampleFiles.Text(path), ExampleFiles.Beside(path), diagnostics).ShouldNotBeNull();
        var profile = new ProfileLoader().Load(plan.Profile, place: null, diagnostics).ShouldNotBeNull();
        return new AuditFacts(plan, profile, figures: null, options);
    }
}
