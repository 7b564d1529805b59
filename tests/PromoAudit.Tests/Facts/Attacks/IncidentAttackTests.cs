using PromoAudit.Facts;
using PromoAudit.Facts.Attacks;
using PromoAudit.Facts.Profiles;
using PromoAudit.Plans;
using PromoAudit.Tests.Examples;
using PromoAudit.Text;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>Incidents of the examples come out as attacks, with the figures that were reported.</summary>
public sealed class IncidentAttackTests
{
    [Fact]
    public void A_coupon_without_threshold_is_spent_on_top_ups()
    {
        var attack = Best("CN01-pdd-tv-show-coupon", Aim.Resale);
        // Reported: coupons worth tens of millions taken, a final loss possibly below ten million yuan.
        attack.Item?.Sku.ShouldBe("QCOIN-100");
        attack.GainPerRound.ShouldBe(95m);
        attack.Scale.LossAtCap.ShouldBe(10_000_000m);
        attack.Scale.Uncapped.ShouldBeTrue();
        attack.Steps.Sum(step => step.Cash).ShouldBe(attack.GainPerRound);
        attack.Steps.Sum(step => step.Loss).ShouldBe(attack.LossPerRound);
    }

    private static Attack Best(string incident, Aim aim) => Facts(incident).Attacks.Of(aim).Best.ShouldNotBeNull();

    internal static AuditFacts Facts(string incident)
    {
        var path = $"examples/incidents/{incident}/as-launched.yaml";
        var diagnostics = new Diagnostics();
        var plan = PlanLoader.Load(ExampleFiles.Text(path), ExampleFiles.Beside(path), diagnostics).ShouldNotBeNull();
        var profile = new ProfileLoader().Load(plan.Profile, place: null, diagnostics).ShouldNotBeNull();
        return new AuditFacts(plan, profile);
    }
}
