using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts.Exposure;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Structure;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>A promotion as rules see it, with what several of its facts share.</summary>
internal sealed class PromotionSubject(AuditFacts facts, Promotion promotion, int index, PlanRecord plan)
    : PlanRecord(
        facts,
        FactSchema.RecordFor(Promotion.Shape),
        Promotion.Shape,
        promotion,
        plan,
        $"promotions[{(promotion.Id.Length > 0 ? promotion.Id : index)}]"
    ),
        IDisplayed
{
    private ValidTime? _time;
    private ImmutableArray<ItemSubject> _items;
    private Value _benefits;
    private Quote?[]? _bestCarts;
    private PromotionExposure? _exposure;
    private Missing? _exposureMissing;

    public Promotion Promotion { get; } = promotion;

    public override string Key { get; } = $"promotion:{promotion.Id}";

    /// <summary>Its place among the plan's promotions.</summary>
    public int Index { get; } = index;

    public ValidTime Time => _time ??= ValidTime.Of(Promotion);

    /// <summary>What it can give away; null while figures are missing, which <see cref="ExposureMissing"/> names.</summary>
    public PromotionExposure? Exposure
    {
        get
        {
            if (_exposureMissing is null)
            {
                (_exposure, _exposureMissing) = ExposureSearch.Of(this);
            }

            return _exposure;
        }
    }

    public Missing ExposureMissing =>
        Exposure is null && _exposureMissing is { } missing ? missing : Expressions.Missing.Nowhere;

    public LocalizedText DisplayName =>
        Promotion.Name is { } name && name != Promotion.Id
            ? new($"{name} ({Promotion.Id})", $"{name}（{Promotion.Id}）")
            : LocalizedText.Same(Promotion.Id);

    /// <summary>Articles in scope, in the order of the catalogue. A scope that is not said is what the profile makes of it.</summary>
    public ImmutableArray<ItemSubject> Items =>
        _items.IsDefault ? _items = Facts.ItemsIn(Facts.Stacks.Book.Of(Promotion).Scope) : _items;

    /// <summary>
    /// For each of <see cref="Items"/> the cart in which this promotion by itself makes it cheapest; null where it takes nothing off. Only
    /// while no figure of the promotion is missing.
    /// </summary>
    public IReadOnlyList<Quote?> BestCarts
    {
        get
        {
            if (_bestCarts is null)
            {
                var stacks = Facts.Stacks;
                var priced = stacks.Book.Of(Promotion);
                _bestCarts = new Quote?[Items.Length];
                for (var at = 0; at < _bestCarts.Length; at++)
                {
                    var quote = stacks.CheapestBy(priced, Items[at].Item).Quote;
                    _bestCarts[at] = quote is { Steps.Length: > 0 } ? quote : null;
                }
            }

            return _bestCarts;
        }
    }

    public Value BenefitValue =>
        BenefitsValue.List is { Count: > 0 } benefits ? benefits[0]
        : Promotion.Source.IsNone("benefit") ? Value.OfRecord(NoBenefit)
        : Missing("benefit");

    public Presence BenefitPresence =>
        Promotion.Benefits.Length > 0 ? Presence.Given
        : Promotion.Source.IsNone("benefit") ? Presence.None
        : Presence.Absent;

    // A promotion that is declared to give nothing, as a request for reviews without a reward.
    private PlanRecord NoBenefit =>
        new(
            Facts,
            FactSchema.RecordFor(Benefit.Shape),
            Benefit.Shape,
            said: null,
            this,
            "benefit",
            isNone: true,
            PlaceOf("benefit")
        );

    public Value BenefitsValue
    {
        get
        {
            if (_benefits.Kind == ValueKind.Unset)
            {
                var type = FactSchema.RecordFor(Benefit.Shape);
                var records = new Value[Promotion.Benefits.Length];
                for (var at = 0; at < records.Length; at++)
                {
                    var step = PlanPaths.StepToBenefit(Promotion, at);
                    records[at] = Value.OfRecord(
                        new PlanRecord(Facts, type, Benefit.Shape, Promotion.Benefits[at], this, step)
                    );
                }

                _benefits = Value.OfList(new ValueList(records));
            }

            return _benefits;
        }
    }
}
