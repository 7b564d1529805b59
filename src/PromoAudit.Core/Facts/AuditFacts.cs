using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts.Attacks;
using PromoAudit.Facts.Figures;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Profiles;
using PromoAudit.Facts.Refunds;
using PromoAudit.Facts.Stacking;
using PromoAudit.Plans;

namespace PromoAudit.Facts;

/// <summary>
/// What is known about one plan. Everything is worked out when a rule first asks for it, and kept until the plan has been
/// audited. One for each plan; not for several threads.
/// </summary>
internal sealed class AuditFacts : EvaluationContext
{
    private readonly FigureSet? _figures;
    private readonly AdversaryOptions _adversary;
    private ImmutableArray<Subject>[] _subjects = [];
    private ImmutableArray<PromotionSubject> _promotions;
    private ImmutableArray<ItemSubject> _items;
    private ImmutableArray<PairSubject> _pairs;
    private Value _promotionList;
    private Value _itemList;
    private StackSearch? _stacks;
    private RefundFacts? _refunds;
    private AdversarySearch? _attacks;
    private MarketOfPlan? _market;
    private string? _lawMarket;

    /// <param name="figures">Those that come with the library when null; they are read when first asked for.</param>
    /// <param name="attacks">Within what bounds attacks are searched for; those of a check when null.</param>
    public AuditFacts(Plan plan, Profile profile, FigureSet? figures = null, AdversaryOptions? attacks = null)
    {
        _adversary = attacks ?? AdversaryOptions.Default;
        Plan = plan;
        Profile = profile;
        _figures = figures;
        Rates = new ExchangeRates(plan, () => Figures, Unverified);
        Root = new PlanRecord(
            this,
            FactSchema.RecordFor(Plans.Plan.Shape),
            Plans.Plan.Shape,
            plan,
            owner: null,
            step: ""
        );
        Shop = new PlanRecord(
            this,
            FactSchema.RecordFor(Plans.Shop.Shape),
            Plans.Shop.Shape,
            ReferenceEquals(plan.Shop, Plans.Shop.Unsaid) ? null : plan.Shop,
            Root,
            "shop"
        );
        Platform = new ProfileSubject(this, profile);
        Law = new FigureRecord(this, FactSchema.Law, "law");
        Threat = new FigureRecord(this, FactSchema.Threat, "threat");
    }

    public Plan Plan { get; }

    public Profile Profile { get; }

    public PlanRecord Root { get; }

    public PlanRecord Shop { get; }

    public ProfileSubject Platform { get; }

    public FigureRecord Law { get; }

    public FigureRecord Threat { get; }

    public ExchangeRates Rates { get; }

    public FigureSet Figures => _figures ?? FigureSet.Core();

    public MarketOfPlan Market => _market ??= MarketOfPlan.Of(Plan, Figures.Markets);

    /// <summary>The plan's market where the data have law of it, else generic.</summary>
    public string LawMarket =>
        _lawMarket ??= Figures.HasLawOf(Market.Market) ? Market.Market : Facts.Figures.Market.Generic.Name;

    /// <summary>The figures that nobody has verified, of those that were looked at so far.</summary>
    public UnverifiedFigures Unverified { get; } = new();

    /// <summary>What ended early so far, of what was searched: <c>attacks</c>, <c>prices</c>.</summary>
    public IEnumerable<string> CutShort
    {
        get
        {
            if (_attacks is { WasCutShort: true })
            {
                yield return "attacks";
            }

            if (_stacks is { WasCutShort: true })
            {
                yield return "prices";
            }
        }
    }

    /// <summary>Open while a finding is written down: notes the figures of the data that are looked at.</summary>
    public Ledger? Ledger { get; set; }

    public StackSearch Stacks => _stacks ??= NewSearch();

    public Admissibility Admissibility => Stacks.Admissibility;

    /// <summary>The costliest attacks.</summary>
    public AdversarySearch Attacks => _attacks ??= new AdversarySearch(this, _adversary);

    public RefundFacts Refunds => _refunds ??= new RefundFacts(Stacks);

    public ImmutableArray<PromotionSubject> Promotions =>
        _promotions.IsDefault
            ? _promotions = [.. Plan.Promotions.Select((one, index) => new PromotionSubject(this, one, index, Root))]
            : _promotions;

    public ImmutableArray<ItemSubject> Items =>
        _items.IsDefault
            ? _items = [.. Plan.Catalog.Select((one, index) => new ItemSubject(this, one, index, Root))]
            : _items;

    /// <summary>Every unordered pair once, in the order of the plan.</summary>
    public ImmutableArray<PairSubject> Pairs => _pairs.IsDefault ? _pairs = [.. AllPairs()] : _pairs;

    public Value PromotionList => Kept(ref _promotionList, Promotions);

    public Value ItemList => Kept(ref _itemList, Items);

    public override string PlanCurrency => Plan.Currency;

    public override decimal? ToPlanCurrency(decimal amount, string currency)
    {
        Ledger?.AddRate(currency);
        return Rates.Convert(amount, currency);
    }

    /// <summary>The amount of a figure, money in the plan's currency; null without a rate.</summary>
    public decimal? AmountOf(Figure figure) =>
        figure.Currency.Length == 0 ? figure.Amount : Rates.Convert(figure.Amount, figure.Currency);

    /// <summary>The same article or promotion as rules see it.</summary>
    public ItemSubject? SubjectOf(Item item) =>
        Stacks.Book.IndexOf(item.Sku) is >= 0 and var index ? Items[index] : null;

    /// <summary>Those of a set, in the order of the catalogue.</summary>
    public ImmutableArray<ItemSubject> ItemsIn(ItemSet set)
    {
        var items = ImmutableArray.CreateBuilder<ItemSubject>();
        for (var item = set.Next(0); item >= 0; item = set.Next(item + 1))
        {
            items.Add(Items[item]);
        }

        return items.ToImmutable();
    }

    /// <summary>Those that have the article in scope, in the order of the plan.</summary>
    public PromotionSubject[] PromotionsOn(Item item)
    {
        var book = Stacks.Book;
        var places = book.IndexOf(item.Sku) is >= 0 and var index ? book.Index.PromotionsOn(index) : [];
        var promotions = new PromotionSubject[places.Length];
        for (var at = 0; at < promotions.Length; at++)
        {
            promotions[at] = Promotions[places[at]];
        }

        return promotions;
    }

    public PromotionSubject SubjectOf(Promotion promotion) => Promotions[Stacks.Book.Of(promotion).Index];

    public Value ListOf(IEnumerable<Promotion> promotions) =>
        Value.OfList(ValueList.OfRecords(promotions.Select(SubjectOf).ToArray()));

    /// <summary>What rules of that kind are asked about, in the order of the plan.</summary>
    public ImmutableArray<Subject> Subjects(SubjectKind kind)
    {
        if (_subjects.Length == 0)
        {
            _subjects = new ImmutableArray<Subject>[6];
        }

        ref var subjects = ref _subjects[(int)kind];
        return subjects.IsDefault ? subjects = SubjectTable.Build(this, kind) : subjects;
    }

    private static Value Kept<T>(ref Value kept, ImmutableArray<T> records)
        where T : class => kept.Kind == ValueKind.Unset ? kept = Value.OfList(ValueList.OfRecords(records)) : kept;

    private StackSearch NewSearch()
    {
        var book = new PriceBook(Plan, Profile);
        return new StackSearch(new CartPricer(book), new Admissibility(book));
    }

    private IEnumerable<PairSubject> AllPairs()
    {
        for (var first = 0; first < Promotions.Length; first++)
        {
            for (var second = first + 1; second < Promotions.Length; second++)
            {
                yield return new PairSubject(this, Promotions[first], Promotions[second]);
            }
        }
    }
}
