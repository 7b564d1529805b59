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

    [Fact]
    public void Birthday_points_stay_when_the_order_is_cancelled()
    {
        // Reported: goods for 1.4 billion bought and given back over 100,000 accounts, about seven million in points.
        var attack = Best("CN35-tmall-birthday-points", Aim.RefundKeep).Reckoned();
        attack.Move.ShouldBe("cancel-and-keep");
        attack.GainPerRound.ShouldBe(70m);
        attack.Scale.Identities.ShouldBe(100_000m);
        attack.Scale.LossAtCap.ShouldBe(7_000_000m);
        (attack.Scale.Rounds * attack.Steps[0].Order?.Paid).ShouldBe(1_400_000_000m);
    }

    [Fact]
    public void Accounts_without_number_do_daily_tasks_for_points()
    {
        // Reported: 140,000 accounts, 2.04 million, 14.57 each. Three tasks a day at 0.2 for a month are 18.
        var attack = Best("CN23-weibo-growth", Aim.RewardFarm, identities: 140_000).Reckoned();
        attack.Move.ShouldBe("reward-for-act");
        attack.Scale.LossPerIdentity.ShouldBe(18m);
        attack.Scale.LossAtCap.ShouldBe(2_520_000m);
    }

    [Fact]
    public void Every_sign_up_pays_whoever_invites()
    {
        // Reported: 20 for each of 2,500 sign-ups, 50,000 to the one who invited; the invited got as much.
        var attack = Best("INT24-ride-referral", Aim.RewardFarm, identities: 2_500).Reckoned();
        attack.Move.ShouldBe("refer-own-accounts");
        attack.Scale.Rounds.ShouldBe(2_500m);
        (attack.Scale.Rounds * attack.Steps[1].Terms[0].Cash).ShouldBe(50_000m);
        attack.Scale.LossAtCap.ShouldBe(100_000m);
    }

    [Fact]
    public void Meal_vouchers_are_used_in_one_channel_and_given_back_in_another()
    {
        // Reported: one person 58,000, all more than 200,000. 372 accounts of four vouchers at 39 are 58,032.
        var attack = Best("CN04-kfc-meal-voucher", Aim.RefundKeep).Reckoned();
        attack.Move.ShouldBe("refund-voucher-elsewhere");
        attack.GainPerRound.ShouldBe(39m);
        attack.Scale.LossAtCap.ShouldBe(499_980m);
        Best("CN04-kfc-meal-voucher", Aim.RefundKeep, identities: 372).Scale.LossAtCap.ShouldBe(58_032m);
    }

    private static Attack Best(string incident, Aim aim, long? identities = null) =>
        new AdversarySearch(Facts(incident), AdversaryOptions.Default with { Identities = identities })
            .Of(aim)
            .Best.ShouldNotBeNull();

    internal static AuditFacts Facts(string incident)
    {
        var path = $"examples/incidents/{incident}/as-launched.yaml";
        var diagnostics = new Diagnostics();
        var plan = PlanLoader.Load(ExampleFiles.Text(path), ExampleFiles.Beside(path), diagnostics).ShouldNotBeNull();
        var profile = new ProfileLoader().Load(plan.Profile, place: null, diagnostics).ShouldNotBeNull();
        return new AuditFacts(plan, profile);
    }
}
