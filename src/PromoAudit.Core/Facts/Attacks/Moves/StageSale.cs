using System.Collections.Immutable;
using PromoAudit.Facts.Attacks.Orders;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Structure;
using PromoAudit.Facts.Threats;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>A seller sells to himself, and is paid what others fund of the order.</summary>
internal sealed class StageSale : IOrderMove
{
    public Aim Aim => Aim.SelfDeal;

    public string Name => "stage-sale";

    public RoundBound MostOf(in OrderBound order, Adversary adversary) =>
        new(order.Most.OthersShare, adversary.OwnerIsMerchant ? order.Most.OthersShare : order.Most.OwnersShare);

    public void Play(Order order, Adversary adversary, BestRounds rounds)
    {
        if (CanBeStaged(order))
        {
            OrderParties.Offer(rounds, order, adversary, one => RoundOf(one, adversary));
        }
    }

    private Round RoundOf(Order order, Adversary adversary)
    {
        var steps = StepsOf(order, adversary);
        var uses = adversary.Money.Uses(order);
        return Round.Of(this, steps) with
        {
            Uses = uses,
            Taken = Shown(order, adversary),
            Bought = adversary.Money.Units(order),
            Caps = OfOneSeller(uses),
            Figures =
            [
                .. steps[0]
                    .Terms.Select(term => term.Of)
                    .Where(of => of.StartsWith("threat.", StringComparison.Ordinal)),
            ],
            Item = order.Cart.Item,
        };
    }

    /// <summary>Others pay for something of it, and none of those who do looks who trades with whom.</summary>
    private static bool CanBeStaged(Order order)
    {
        var pays = false;
        foreach (var promotion in order.Set)
        {
            if (FundingShares.OthersPay(promotion.Promotion) > 0m)
            {
                pays = true;
                if (promotion.Promotion.Settlement?.LinkedParties == LinkedParties.Reject)
                {
                    return false;
                }
            }
        }

        return pays;
    }

    private static ImmutableArray<AttackStep> StepsOf(Order order, Adversary adversary) =>
        [
            OrderSteps.Step(Act.Stage, order, StagingTerms(order, adversary)) with
            {
                Order = order.Quote,
            },
            OrderSteps.Step(Act.Settle, order, SubsidyTerms(order, adversary)),
        ];

    private static List<AttackTerm> StagingTerms(Order order, Adversary adversary)
    {
        // Where discounts may go below zero, nobody takes a share of what is less than nothing.
        var (facts, paid) = (adversary.Facts, Math.Max(0m, order.Quote.Paid));
        var mustShow = order.Set.Any(one => IsPaidBy(one) && StagedSale.MustShowGoods(one.Promotion));
        var parcel = StagedSale.ParcelName(mustShow);
        var terms = new List<AttackTerm>();
        Add(terms, Term.Parcel, parcel, adversary.Money.HasParcel(order) ? -adversary.Figure(parcel) : 0m, 0m);
        var helper = Sums.Rounded(facts, paid * adversary.Figure("threat.brushingCommission"));
        Add(terms, Term.FakedBuyer, "threat.brushingCommission", -helper, 0m);
        Add(terms, Term.Commission, "", -StagedSale.Commission(facts, paid), 0m);
        foreach (var (item, units) in Shown(order, adversary))
        {
            var sku = adversary.Book.Plan.Catalog[item].Sku;
            Add(terms, Term.GoodsCost, $"{sku}×{units}", -Large.Times(units, adversary.Valuation.Wear(item)), 0m);
        }

        return terms;
    }

    private static List<AttackTerm> SubsidyTerms(Order order, Adversary adversary)
    {
        var terms = new List<AttackTerm>();
        foreach (var step in order.Quote.Steps)
        {
            // Points that are redeemed are a way to pay.
            if (step.Benefit.Kind != BenefitKind.Points)
            {
                Offer(Term.Subsidy, step.Promotion, step.FundedByOthers, step.Amount);
            }
        }

        foreach (var gift in order.Quote.Gifts)
        {
            var worth = adversary.Valuation.Gift(gift);
            var cost = adversary.OwnerIsMerchant ? 0m : adversary.Valuation.GiftCost(gift);
            Offer(Term.Gift, gift.Promotion, Others(gift.Promotion, worth), cost);
        }

        foreach (var reward in order.Quote.Rewards)
        {
            if (reward.ToBuyer && reward.Benefit.Kind != BenefitKind.Referral)
            {
                var worth = adversary.Valuation.Reward(reward);
                var cost = adversary.Valuation.RewardCost(reward);
                Offer(Term.Reward, reward.Promotion, Others(reward.Promotion, worth), cost);
            }
        }

        foreach (var promotion in order.Set)
        {
            var price = Large.Times(promotion.Promotion.Claim?.Price ?? 0m, OrderMoney.UsesOf(order, promotion));
            Offer(Term.VoucherPrice, promotion.Promotion, -Others(promotion.Promotion, price), 0m);
        }

        return terms;

        decimal Others(Promotion promotion, decimal money) =>
            Sums.Rounded(adversary.Facts, money * FundingShares.OthersPay(promotion));

        void Offer(Term word, Promotion promotion, decimal subsidy, decimal given)
        {
            // Money of others that a merchant took has to be given back.
            var loss = adversary.OwnerIsMerchant
                ? subsidy
                : Sums.Rounded(adversary.Facts, given * adversary.OwnerPays(promotion));
            Add(terms, word, promotion.Id, subsidy, loss);
        }
    }

    /// <summary>Units whose number must be shown: they exist, and are gone.</summary>
    private static ImmutableArray<UnitsTaken> Shown(Order order, Adversary adversary)
    {
        var shown = ImmutableArray.CreateBuilder<UnitsTaken>();
        foreach (var (item, units) in adversary.Money.Units(order))
        {
            foreach (var promotion in order.Set)
            {
                if (IsPaidBy(promotion) && promotion.Scope.Has(item) && StagedSale.MustShowSerial(promotion.Promotion))
                {
                    shown.Add(new UnitsTaken(item, units));
                    break;
                }
            }
        }

        return shown.ToImmutable();
    }

    private static ImmutableArray<RoundCap> OfOneSeller(ImmutableArray<PromotionUse> uses)
    {
        var caps = ImmutableArray.CreateBuilder<RoundCap>();
        foreach (var use in uses)
        {
            var promotion = use.Promotion.Promotion;
            if (promotion.Limits.PerShop.Figure is { } most && use.Uses > 0)
            {
                caps.Add(new RoundCap($"promotions[{promotion.Id}].limits.perShop", (decimal)most / use.Uses));
            }
        }

        return caps.ToImmutable();
    }

    private static bool IsPaidBy(PricedPromotion promotion) => FundingShares.OthersPay(promotion.Promotion) > 0m;

    private static void Add(List<AttackTerm> terms, Term word, string of, decimal cash, decimal loss)
    {
        if (cash != 0m || loss != 0m)
        {
            terms.Add(new AttackTerm(word, of, cash, loss));
        }
    }
}
