using PromoAudit.Facts;
using PromoAudit.Facts.Attacks;
using PromoAudit.Facts.Profiles;
using PromoAudit.Plans;
using PromoAudit.Tests.Examples;
using PromoAudit.Text;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>The costliest attack on a plan that is given as text, or as an example.</summary>
internal static class AttackPlans
{
    public static AimResult Of(string plan, Aim aim) => Checked(FactTexts.Facts(plan).Attacks.Of(aim));

    public static Attack Best(string plan, Aim aim) => Of(plan, aim).Best.ShouldNotBeNull();

    public static AdversarySearch Example(string path) => Facts(path).Attacks;

    public static AuditFacts Facts(string path)
    {
        var diagnostics = new Diagnostics();
        var plan = PlanLoader.Load(ExampleFiles.Text(path), ExampleFiles.Beside(path), diagnostics).ShouldNotBeNull();
        var profile = new ProfileLoader().Load(plan.Profile, place: null, diagnostics).ShouldNotBeNull();
        return new AuditFacts(plan, profile);
    }

    /// <summary>Whatever is found must add up.</summary>
    public static AimResult Checked(AimResult result)
    {
        foreach (var attack in new[] { result.Best, result.Possible })
        {
            if (attack is not null)
            {
                attack.Steps.Sum(step => step.Cash).ShouldBe(attack.GainPerRound);
                attack.Steps.Sum(step => step.Loss).ShouldBe(attack.LossPerRound);
                attack.Steps.Sum(step => step.Terms.Sum(term => term.Cash)).ShouldBe(attack.GainPerRound);
                attack.Steps.Sum(step => step.Terms.Sum(term => term.Loss)).ShouldBe(attack.LossPerRound);
            }
        }

        return result;
    }

    /// <summary>One move only, so that no other one is found instead.</summary>
    public static ScaledRound? Played(AuditFacts facts, IMove move, bool atWorst = false)
    {
        var adversary = new Adversary(facts, AdversaryOptions.Default, atWorst);
        var rounds = new BestRounds(adversary);
        (move as IPlainMove)?.Play(adversary, rounds);
        if (move is IOrderMove begun)
        {
            var budget = new SearchBudget(AdversaryOptions.Default);
            new PromoAudit.Facts.Attacks.Orders.OrderSearch(adversary, [begun], rounds, budget).Run();
        }

        if (rounds.Of(move.Aim) is not { } best)
        {
            return null;
        }

        var steps = best.Round.Steps();
        steps.Sum(step => step.Cash).ShouldBe(best.Round.Gain);
        steps.Sum(step => step.Loss).ShouldBe(best.Round.Loss);
        return best;
    }
}
