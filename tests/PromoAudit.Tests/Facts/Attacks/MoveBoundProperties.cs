using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Facts;
using PromoAudit.Facts.Attacks;
using PromoAudit.Facts.Attacks.Moves;
using PromoAudit.Facts.Attacks.Orders;
using PromoAudit.Plans;
using PromoAudit.Tests.Facts.Stacking;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>The search passes over what a bound shows to be too little: no round may be more than its bound.</summary>
public sealed class MoveBoundProperties
{
    [Fact]
    public void No_staged_sale_brings_or_costs_more_than_its_bound() => Holds(() => new StageSale(), _ => true);

    [Fact]
    public void No_matched_price_brings_or_costs_more_than_its_bound() => Holds(() => new MatchRivalPrice(), _ => true);

    private static void Holds(Func<IOrderMove> move, Func<RandomPlan, bool> when) =>
        Prop.ForAll(RandomPlans.Any(3), plan => !when(plan) || IsBounded(plan, move()))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static bool IsBounded(RandomPlan plan, IOrderMove move)
    {
        foreach (var owner in new[] { Party.Merchant, Party.Platform })
        {
            var facts = new AuditFacts(
                Rewarded(plan.Plan) with
                {
                    Owner = owner,
                },
                RandomPlans.ProfileOf(plan.ProfileName)
            );
            var adversary = new Adversary(facts, AdversaryOptions.Default, atWorst: true);
            var watched = new Watched(move, plan);
            var budget = new SearchBudget(AdversaryOptions.Default with { Budget = 2_000 });
            new OrderSearch(adversary, [watched], new BestRounds(adversary), budget).Run();
        }

        return true;
    }

    /// <summary>Half of the promotions also match a rival's prices or pay cash back.</summary>
    private static Plan Rewarded(Plan plan) =>
        plan with
        {
            Catalog =
            [
                .. plan.Catalog.Select(item =>
                    item with
                    {
                        RivalPrice = item.Price?.Lowest / 3,
                        Resale = item.Price?.Lowest,
                        Cost = item.Price?.Lowest / 2,
                    }
                ),
            ],
            Promotions = [.. plan.Promotions.Select((promotion, at) => at % 2 == 0 ? promotion : Rewarded(promotion))],
        };

    private static Promotion Rewarded(Promotion promotion) =>
        promotion with
        {
            Funding = new Funding { Merchant = new Percent(0.985m), Platform = new Percent(0.015m) },
            Benefits =
            [
                .. promotion.Benefits,
                new Benefit
                {
                    Kind = BenefitKind.PriceMatch,
                    PriceMatch = new PriceMatch { Multiple = 2m },
                },
                new Benefit
                {
                    Kind = BenefitKind.Cashback,
                    Cashback = new Cashback { Percent = new Percent(0.07m) },
                },
            ],
        };

    /// <summary>Lets every order through, and holds what is played against the bound that was given just before.</summary>
    private sealed class Watched(IOrderMove move, RandomPlan plan) : IOrderMove
    {
        private RoundBound _most;

        public Aim Aim => move.Aim;

        public string Name => move.Name;

        public RoundBound MostOf(in OrderBound order, Adversary adversary)
        {
            _most = move.MostOf(order, adversary);
            return new RoundBound(1m, 1m);
        }

        public void Play(Order order, Adversary adversary, BestRounds rounds)
        {
            var own = new BestRounds(adversary);
            move.Play(order, adversary, own);
            if (own.Of(move.Aim) is { Round: var round })
            {
                var said = $"{round.Gain} {round.Loss} of {round.Orders} against {_most}: {order.Cart.Cart}\n{plan}";
                (round.Gain / round.Orders).ShouldBeLessThanOrEqualTo(_most.Gain, said);
                (round.Loss / round.Orders).ShouldBeLessThanOrEqualTo(_most.Loss, said);
            }
        }
    }
}
