using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts.Profiles;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts.Pricing;

/// <summary>A plan made ready for pricing under a profile: whole minor units, scopes resolved. One for each plan; not for several threads.</summary>
internal sealed class PriceBook
{
    private readonly OrderedStep[][] _steps;
    private readonly Dictionary<string, int> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<Promotion, PricedPromotion> _byRecord = new(ReferenceEqualityComparer.Instance);
    private PromotionIndex? _index;

    public PriceBook(Plan plan, Profile profile)
    {
        Plan = plan;
        Profile = profile;
        Units = new MinorUnits(profile.Digits ?? Currencies.MinorDigits(plan.Currency), profile.Rounding);
        Prices = new long[plan.Catalog.Length];
        Floors = new long[plan.Catalog.Length];
        for (var index = 0; index < plan.Catalog.Length; index++)
        {
            var item = plan.Catalog[index];
            _items.TryAdd(item.Sku, index);
            Prices[index] = item.Price is { } price ? Math.Max(0, Units.Of(price.Lowest)) : -1;
            Floors[index] = profile.RespectsFloor && item.Floor is { } floor ? Units.Of(floor) : 0;
        }

        Scopes = new ScopeIndex(plan.Catalog, profile.EmptyScopeMeansAll);
        ItemLayer = PlaceInOrder(Layer.Item);
        var promotions = ImmutableArray.CreateBuilder<PricedPromotion>(plan.Promotions.Length);
        foreach (var promotion in plan.Promotions)
        {
            var priced = Read(promotion, promotions.Count);
            promotions.Add(priced);
            _byRecord.TryAdd(promotion, priced);
        }

        Promotions = promotions.MoveToImmutable();
        Order = Ordered(Promotions);
        _steps = new OrderedStep[Promotions.Length][];
        foreach (var promotion in Promotions)
        {
            _steps[promotion.Index] = new OrderedStep[promotion.Steps.Length];
        }

        var counts = new int[Promotions.Length];
        foreach (var step in Order)
        {
            _steps[step.Promotion.Index][counts[step.Promotion.Index]++] = step;
        }
    }

    public Plan Plan { get; }

    public Profile Profile { get; }

    public MinorUnits Units { get; }

    /// <summary>Everyday prices by item; −1 where the plan gives none.</summary>
    public long[] Prices { get; }

    /// <summary>What discounts must leave of a unit; 0 unless the profile respects floors.</summary>
    public long[] Floors { get; }

    public ScopeIndex Scopes { get; }

    public ImmutableArray<PricedPromotion> Promotions { get; }

    /// <summary>All steps in the order of application: by layer, the higher priority first, then as in the plan.</summary>
    public OrderedStep[] Order { get; }

    /// <summary>The steps of one promotion, in the order of application.</summary>
    public OrderedStep[] StepsOf(PricedPromotion promotion) => _steps[promotion.Index];

    public PromotionIndex Index => _index ??= new PromotionIndex(this);

    /// <summary>Index of the layer of item prices.</summary>
    public int ItemLayer { get; }

    /// <summary>Whether a layer, by its index, comes after that of item prices.</summary>
    public bool IsAfterItems(int layer) => layer > ItemLayer;

    /// <summary>Whether the article is sent, so that freight and parcels count.</summary>
    public bool IsParcel(Item item) => (item.Delivery ?? Plan.Shop.Delivery) == Delivery.Parcel;

    public int IndexOf(string sku) => _items.GetValueOrDefault(sku, -1);

    public PricedPromotion Of(Promotion promotion) => _byRecord[promotion];

    /// <summary>The layer that a benefit acts in: as declared, or as the profile says for its kind.</summary>
    public Layer LayerOf(Promotion promotion, Benefit benefit)
    {
        if (promotion.Layer is { } layer)
        {
            return layer;
        }

        // So much off each unit is a price cut like a fixed price, and stands where those stand.
        var kind = benefit is { Kind: BenefitKind.AmountOff or BenefitKind.PercentOff, Per: BenefitPer.Unit }
            ? BenefitKind.FixedPrice
            : benefit.Kind;
        return Profile.LayerOf[kind];
    }

    private static OrderedStep[] Ordered(ImmutableArray<PricedPromotion> promotions)
    {
        var steps = new List<OrderedStep>(promotions.Length);
        foreach (var promotion in promotions)
        {
            foreach (var step in promotion.Steps)
            {
                steps.Add(new OrderedStep(promotion, step, steps.Count));
            }
        }

        steps.Sort(static (left, right) => Compare(left, right));
        for (var rank = 0; rank < steps.Count; rank++)
        {
            steps[rank] = steps[rank] with { Rank = rank };
        }

        return [.. steps];
    }

    private static int Compare(OrderedStep left, OrderedStep right)
    {
        var layer = left.Step.Layer.CompareTo(right.Step.Layer);
        if (layer != 0)
        {
            return layer;
        }

        var priority = PriorityOf(right).CompareTo(PriorityOf(left));
        return priority != 0 ? priority : left.Rank.CompareTo(right.Rank);
    }

    private static long PriorityOf(OrderedStep step) => step.Promotion.Promotion.Stacking?.Priority ?? 0;

    private PricedPromotion Read(Promotion promotion, int index)
    {
        var reader = new StepReader(this, promotion);
        var steps = ImmutableArray.CreateBuilder<PriceStep>(promotion.Benefits.Length);
        var freight = ImmutableArray.CreateBuilder<Benefit>(0);
        var besides = ImmutableArray.CreateBuilder<Beside>(0);
        foreach (var benefit in promotion.Benefits)
        {
            Sort(promotion, benefit, reader, steps, freight, besides);
        }

        var threshold = promotion.Threshold.Value;
        var missing = reader.Missing;
        if (promotion.Also.Length > 0)
        {
            missing = missing.And(Missing.Field($"{PlanPaths.Of(promotion)}.also", promotion.Source.PlaceOf("also")));
        }

        var tiered = Array.Exists([.. promotion.Benefits], benefit => benefit.Kind == BenefitKind.Tiers);
        if (threshold is { Spend: null, SpendBelow: null, Quantity: null } && !tiered)
        {
            missing = missing.And(Missing.Field($"{PlanPaths.Of(promotion)}.threshold.spend", threshold.Source.Place));
        }

        var scope = Scopes.Of(promotion.Scope);
        return new PricedPromotion
        {
            Index = index,
            Promotion = promotion,
            Scope = scope,
            Counted =
                (threshold?.Over ?? Profile.ThresholdOver) == ThresholdOver.Cart ? null
                : threshold?.Scope is { } own ? Scopes.Of(own)
                : scope,
            Spend = threshold?.Spend is { } spend ? Units.Of(spend) : -1,
            SpendBelow = threshold?.SpendBelow is { } below ? Units.Of(below) : -1,
            Quantity = threshold?.Quantity ?? -1,
            Base = threshold?.Base,
            MostUnits = Least(
                promotion.Limits.QuantityPerOrder,
                promotion.Limits.QuantityPerBuyer,
                promotion.Limits.TotalQuantity
            ),
            Uses =
                promotion.Trigger?.Kind == TriggerKind.Claim
                    ? Math.Clamp(promotion.Limits.PerOrder.Figure ?? 1, 1, MostUses)
                    : 1,
            FundedByOthers = Share.Of(Others(promotion.Funding)),
            Steps = steps.ToImmutable(),
            Freight = freight.ToImmutable(),
            Besides = besides.ToImmutable(),
            Missing = missing,
        };
    }

    private const int MostUses = 100;

    private void Sort(
        Promotion promotion,
        Benefit benefit,
        StepReader reader,
        ImmutableArray<PriceStep>.Builder steps,
        ImmutableArray<Benefit>.Builder freight,
        ImmutableArray<Beside>.Builder besides
    )
    {
        if (benefit.IsOpen)
        {
            reader.LeaveOpen(benefit);
            return;
        }

        var layer = LayerOf(promotion, benefit);
        if (benefit.Kind == BenefitKind.FreeShipping || layer == Layer.Shipping)
        {
            freight.Add(benefit);
            return;
        }

        var place = PlaceInOrder(layer);
        var step = reader.Read(benefit, Math.Max(place, 0));
        if (step is not null && place >= 0)
        {
            steps.Add(step);
        }
        else
        {
            besides.Add(new Beside(benefit, step));
        }

        if (benefit.Kind == BenefitKind.Referral && step is not null)
        {
            // The other half of a referral goes to whoever invited.
            besides.Add(new Beside(benefit, Step: null));
        }
    }

    private int PlaceInOrder(Layer layer)
    {
        for (var index = 0; index < Profile.Layers.Length; index++)
        {
            if (Profile.Layers[index].Layer == layer)
            {
                return index;
            }
        }

        return -1;
    }

    private static long Least(Limit<long> first, Limit<long> second, Limit<long> third) =>
        Math.Min(
            first.Figure ?? long.MaxValue,
            Math.Min(second.Figure ?? long.MaxValue, third.Figure ?? long.MaxValue)
        );

    /// <summary>Nothing said: the seller bears it all.</summary>
    private static decimal Others(Funding? funding)
    {
        if (funding is null)
        {
            return 0m;
        }

        var others = funding.Merchant is { } own ? 1m - own.Fraction : funding.Total;
        return Math.Clamp(others, 0m, 1m);
    }
}
