using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Facts;
using PromoAudit.Facts.Attacks;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>The search against trying everything, and what must hold of it whatever the plan.</summary>
public sealed class AttackSearchProperties
{
    private static readonly AdversaryOptions Options = new() { Identities = RandomAttackPlan.Identities };

    [Fact]
    public void The_search_finds_what_trying_everything_finds() =>
        Prop.ForAll(RandomAttackPlans.Any(), FindsTheWorst).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    [Fact]
    public void Every_attack_adds_up_and_replays() =>
        Prop.ForAll(RandomAttackPlans.Any(), Replays).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Another_promotion_never_lowers_the_worst_attack() =>
        Prop.ForAll(RandomAttackPlans.Any(4), AnotherIsNoHelp).Check(Config.QuickThrowOnFailure.WithMaxTest(1_500));

    [Fact]
    public void A_tighter_cap_never_raises_the_loss() =>
        Prop.ForAll(RandomAttackPlans.Tightened(), TighterIsNoWorse)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    private static bool AnotherIsNoHelp(RandomAttackPlan random)
    {
        var facts = random.Facts();
        // Where the first that applies is taken, another one may come before and be taken instead.
        if (
            random.Plan.Promotions.IsEmpty
            || facts.Profile.Layers.Any(layer => layer.Select == PromoAudit.Facts.Profiles.LayerSelect.First)
        )
        {
            return true;
        }

        var fewer = (random with { Plan = random.Plan with { Promotions = random.Plan.Promotions[..^1] } }).Facts();
        IsAtMost(fewer, facts, random);
        return true;
    }

    private static bool TighterIsNoWorse((RandomAttackPlan Loose, RandomAttackPlan Tight, string Cap) plans)
    {
        IsAtMost(plans.Tight.Facts(), plans.Loose.Facts(), $"{plans.Cap} {plans.Loose}");
        return true;
    }

    private static void IsAtMost(AuditFacts less, AuditFacts more, object which)
    {
        foreach (var atWorst in new[] { false, true })
        {
            var (fewer, all) = (
                new AdversarySearch(less, Options).Rounds(atWorst),
                new AdversarySearch(more, Options).Rounds(atWorst)
            );
            foreach (var aim in AimWords.Aims)
            {
                var loss = fewer.Of(aim)?.Scale.LossAtCap ?? 0m;
                loss.ShouldBeLessThanOrEqualTo(all.Of(aim)?.Scale.LossAtCap ?? 0m, $"{aim} {which}");
            }
        }
    }

    private static bool FindsTheWorst(RandomAttackPlan random)
    {
        var facts = random.Facts();
        foreach (var atWorst in new[] { false, true })
        {
            var tried = EveryOrder.Of(random.Facts(), Options, atWorst);
            var found = new AdversarySearch(facts, Options).Rounds(atWorst);
            foreach (var aim in AimWords.Aims)
            {
                AreSame(found.Of(aim), tried.Of(aim), $"{aim} {atWorst} {random}");
                for (var promotion = 0; promotion < facts.Plan.Promotions.Length; promotion++)
                {
                    AreSame(
                        found.Of(aim, promotion),
                        tried.Of(aim, promotion),
                        $"{aim} of {promotion} {atWorst} {random}"
                    );
                }
            }
        }

        return true;
    }

    private static void AreSame(ScaledRound? found, ScaledRound? tried, string which)
    {
        found?.Scale.LossAtCap.ShouldBe(tried?.Scale.LossAtCap ?? -1m, which);
        found?.Scale.GainAtCap.ShouldBe(tried?.Scale.GainAtCap ?? -1m, which);
        (found is null).ShouldBe(tried is null, which);
    }

    private static bool Replays(RandomAttackPlan random)
    {
        var facts = random.Facts();
        var search = new AdversarySearch(facts, Options);
        foreach (var result in AimWords.Aims.Select(aim => search.Of(aim)))
        {
            foreach (var attack in new[] { result.Best, result.Possible }.OfType<Attack>())
            {
                attack.Steps.Sum(step => step.Cash).ShouldBe(attack.GainPerRound, random.ToString());
                attack.Steps.Sum(step => step.Loss).ShouldBe(attack.LossPerRound, random.ToString());
                foreach (var step in attack.Steps)
                {
                    step.Terms.Sum(term => term.Cash).ShouldBe(step.Cash, random.ToString());
                    step.Terms.Sum(term => term.Loss).ShouldBe(step.Loss, random.ToString());
                    ReplaysOrder(facts, step, random);
                }
            }
        }

        return true;
    }

    private static void ReplaysOrder(AuditFacts facts, AttackStep step, RandomAttackPlan random)
    {
        // An order of several vouchers may use fewer than it could; those of a group may differ in who opens it.
        if (
            step.Order is { } order
            && step.Promotions.All(one => one.Limits.PerOrder.Figure is null or 1)
            && step.Promotions.All(one => one.Benefits.All(benefit => benefit.GroupBuy is null))
        )
        {
            var again = facts.Stacks.Pricer.PriceWith(order.Cart, step.Promotions).Quote.ShouldNotBeNull();
            again.Paid.ShouldBe(order.Paid, random.ToString());
            again.Received.ShouldBe(order.Received, random.ToString());
            again.Shipping.ShouldBe(order.Shipping, random.ToString());
        }
    }
}
