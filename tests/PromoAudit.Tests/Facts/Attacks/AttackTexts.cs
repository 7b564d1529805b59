using PromoAudit.Facts.Attacks;
using PromoAudit.Tests.Facts.Pricing;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>Plans as text, and the attacks on them.</summary>
internal static class AttackTexts
{
    public static AimResult Result(string plan, Aim aim, long? identities = null) =>
        new AdversarySearch(
            FactTexts.Facts(plan, Shopfront.Profile("generic")),
            AdversaryOptions.Default with
            {
                Identities = identities,
            }
        ).Of(aim);

    /// <summary>The costliest attack that certainly pays; its steps add up.</summary>
    public static Attack Best(string plan, Aim aim, long? identities = null) =>
        Result(plan, aim, identities).Best.ShouldNotBeNull().Reckoned();

    public static Attack Reckoned(this Attack attack)
    {
        attack.Steps.Sum(step => step.Cash).ShouldBe(attack.GainPerRound);
        attack.Steps.Sum(step => step.Loss).ShouldBe(attack.LossPerRound);
        foreach (var step in attack.Steps)
        {
            step.Terms.Sum(term => term.Cash).ShouldBe(step.Cash);
            step.Terms.Sum(term => term.Loss).ShouldBe(step.Loss);
        }

        return attack;
    }
}
