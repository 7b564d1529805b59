using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Facts;
using PromoAudit.Plans;
using PromoAudit.Tests.Facts.Stacking;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>A random plan with all that an adversary looks at: costs, resale values, limits, refund policies, rewards, funding.</summary>
internal sealed record RandomAttackPlan(RandomPlan Base, Plan Plan)
{
    /// <summary>So that rings do not end every attack in the same way.</summary>
    public const long Identities = 50;

    public AuditFacts Facts() => new(Plan, RandomPlans.ProfileOf(Base.ProfileName));

    public override string ToString() => Base.ProfileName + "\n" + Plan;
}

internal static class RandomAttackPlans
{
    public static Arbitrary<RandomAttackPlan> Any(int promotions = 3) =>
        (
            from plan in RandomPlans.Any(promotions).Generator
            from seed in Gen.Choose(0, int.MaxValue)
            select new RandomAttackPlan(plan, Enriched(plan.Plan, new Random(seed)))
        ).ToArbitrary();

    /// <summary>A plan, and the same with one cap tighter.</summary>
    public static Arbitrary<(RandomAttackPlan Loose, RandomAttackPlan Tight, string Cap)> Tightened() =>
        (
            from plan in Any().Generator
            from cap in Gen.Choose(0, 7)
            from promotion in Gen.Choose(0, 2)
            from figure in Gen.Choose(0, 40)
            select Tightened(plan, cap, promotion, figure)
        ).ToArbitrary();

    private static (RandomAttackPlan, RandomAttackPlan, string) Tightened(
        RandomAttackPlan random,
        int cap,
        int which,
        int figure
    )
    {
        var plan = random.Plan;
        if (cap == 7)
        {
            var stocked = plan.Catalog.SetItem(0, WithStock(plan.Catalog[0], figure));
            return (random, random with { Plan = plan with { Catalog = stocked } }, "stock");
        }

        if (plan.Promotions.IsEmpty)
        {
            return (random, random, "none");
        }

        var at = which % plan.Promotions.Length;
        var limits = plan.Promotions[at].Limits;
        var (name, tight) = cap switch
        {
            0 => ("total", limits with { Total = Least(limits.Total, figure) }),
            1 => ("perBuyer", limits with { PerBuyer = Least(limits.PerBuyer, figure) }),
            2 => ("totalQuantity", limits with { TotalQuantity = Least(limits.TotalQuantity, figure) }),
            3 => ("quantityPerBuyer", limits with { QuantityPerBuyer = Least(limits.QuantityPerBuyer, figure) }),
            4 => ("quantityPerOrder", limits with { QuantityPerOrder = Least(limits.QuantityPerOrder, figure) }),
            // Vouchers of which nobody says how many go into an order go one by one; for groups of units the figure is part of the
            // offer itself, as the amount is.
            5 when limits.PerOrder.HasFigure && !plan.Promotions[at].Benefits.Any(IsGrouped) => (
                "perOrder",
                limits with
                {
                    PerOrder = Least(limits.PerOrder, figure),
                }
            ),
            _ => (
                "budget",
                limits with
                {
                    Budget = limits.Budget.Figure < figure ? limits.Budget : Limit<decimal>.Of(figure),
                }
            ),
        };
        var promotions = plan.Promotions.SetItem(at, plan.Promotions[at] with { Limits = tight });
        return (random, random with { Plan = plan with { Promotions = promotions } }, $"{name} {figure} of {at}");
    }

    private static bool IsGrouped(Benefit benefit) =>
        benefit.Kind is BenefitKind.NthItem or BenefitKind.BuyGet or BenefitKind.BundlePrice;

    private static Item WithStock(Item item, int figure) =>
        item with
        {
            Stock = new Stock
            {
                Count = Least(item.Stock is { Enforced: true } stock ? stock.Count : default, figure),
                Enforced = true,
            },
        };

    private static Limit<long> Least(Limit<long> limit, int figure) =>
        limit.Figure < figure ? limit : Limit<long>.Of(figure);

    private static Plan Enriched(Plan plan, Random chance) =>
        plan with
        {
            Catalog = [.. plan.Catalog.Select(item => Enriched(item, chance))],
            Promotions = [.. plan.Promotions.Select(promotion => Enriched(promotion, chance))],
            Shop = new Shop
            {
                Delivery = chance.Next(3) == 0 ? Delivery.Parcel : Delivery.Digital,
                Shipping = new Declared<Shipping>(
                    IsNone: false,
                    new Shipping
                    {
                        Fee = chance.Next(3),
                        Cost = chance.Next(4),
                        FreeOver = chance.Next(2) == 0 ? 99 : null,
                    }
                ),
                Fees = new Fees { Platform = new Percent(chance.Next(3) * 0.02m), PerPayment = chance.Next(2) * 0.3m },
                Points = new PointsPolicy { Worth = 0.01m },
                Returns = new Returns
                {
                    Window = chance.Next(5) == 0 ? TimeSpan.Zero : TimeSpan.FromDays(7),
                    FreightBy = chance.Next(2) == 0 ? FreightPayer.Buyer : FreightPayer.Merchant,
                    Cost = chance.Next(3),
                    WithoutReturn = chance.Next(4) == 0 ? ReturnPossible.Possible : ReturnPossible.Never,
                },
                Limits =
                    chance.Next(5) == 0 ? new Limits { QuantityPerBuyer = Limit<long>.Of(chance.Next(1, 12)) } : null,
            },
        };

    private static Item Enriched(Item item, Random chance)
    {
        var price = item.Price?.Lowest ?? 0m;
        return item with
        {
            Cost = chance.Next(12) == 0 ? null : Cents(price * chance.Next(20, 120) / 100m),
            Resale = chance.Next(12) == 0 ? null : Cents(price * chance.Next(30, 100) / 100m),
            Stock =
                chance.Next(2) == 0 ? null : new Stock { Count = Limit<long>.Of(chance.Next(0, 40)), Enforced = true },
        };
    }

    private static Promotion Enriched(Promotion promotion, Random chance)
    {
        var rewarded = chance.Next(3) switch
        {
            0 => promotion with { Benefits = [.. promotion.Benefits, Reward(chance)] },
            1 => promotion with { Benefits = [Reward(chance)] },
            _ => promotion,
        };
        return rewarded with
        {
            Buyers = promotion.Buyers with
            {
                IdentifiedBy = chance.Next(4) switch
                {
                    0 => [],
                    1 => [Identity.Account, Identity.Phone],
                    2 => [Identity.Device],
                    _ => [Identity.Account],
                },
            },
            OnRefund = new OnRefund
            {
                Proration = chance.Next(9) == 0 ? null : (Proration)chance.Next(3),
                Requalify = chance.Next(9) == 0 ? null : chance.Next(2) == 0,
                Gift = chance.Next(2) == 0 ? GiftOnRefund.Keep : GiftOnRefund.ReturnOrCharge,
                Reward = chance.Next(2) == 0 ? RewardOnRefund.Keep : RewardOnRefund.ClawBack,
                Usage = chance.Next(3) == 0 ? UsageOnRefund.Restore : UsageOnRefund.Keep,
                Coupon = chance.Next(3) == 0 ? CouponOnRefund.Returned : CouponOnRefund.Consumed,
            },
            Limits = promotion.Limits with
            {
                Total = Some(chance, 1, 60),
                PerBuyer = Some(chance, 1, 4),
                TotalQuantity = chance.Next(3) == 0 ? Some(chance, 1, 80) : default,
                QuantityPerBuyer = chance.Next(3) == 0 ? Some(chance, 1, 9) : default,
                Budget = chance.Next(4) == 0 ? Limit<decimal>.Of(chance.Next(1, 2_000)) : default,
            },
        };
    }

    private static Benefit Reward(Random chance) =>
        chance.Next(5) switch
        {
            0 => new Benefit
            {
                Kind = BenefitKind.Cashback,
                Cashback = new Cashback { Percent = new Percent(chance.Next(1, 60) / 100m) },
                Paid = When(chance),
            },
            1 => new Benefit
            {
                Kind = BenefitKind.Coupon,
                Coupon = new CouponReward { AmountOff = chance.Next(1, 80) },
                Paid = When(chance),
            },
            2 => new Benefit
            {
                Kind = BenefitKind.Points,
                Points = new Points { Earn = chance.Next(1, 5), PerSpend = 1 },
                Paid = When(chance),
            },
            3 => new Benefit
            {
                Kind = BenefitKind.Gift,
                Gift = new Gift { Sku = "A", Quantity = chance.Next(1, 3) },
            },
            _ => new Benefit
            {
                Kind = BenefitKind.Prize,
                Prizes = [new Prize { Worth = chance.Next(1, 900), Chance = new Percent(chance.Next(1, 20) / 100m) }],
                Paid = When(chance),
            },
        };

    private static PaidWhen When(Random chance) =>
        chance.Next(3) switch
        {
            0 => PaidWhen.Payment,
            1 => PaidWhen.Receipt,
            _ => PaidWhen.ReturnWindow,
        };

    private static Limit<long> Some(Random chance, int least, int most) =>
        chance.Next(2) == 0 ? default : Limit<long>.Of(chance.Next(least, most));

    private static decimal Cents(decimal amount) => decimal.Round(amount, 2);
}
