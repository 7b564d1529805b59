using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Stacking;

/// <summary>The cheapest unit of an item over its break-point carts.</summary>
internal sealed class UnitSearch(StackSearch stack, SetSearch search)
{
    /// <summary>Nodes for all items of a plan together; shared out evenly, so that no answer depends on what was asked before.</summary>
    private const int PlanBudget = 2_000_000;

    private readonly PriceBook _book = stack.Book;
    private readonly BreakPoints _points = stack.Points;
    private readonly Basket _basket = new();
    private readonly Basket _bestBasket = new();
    private readonly HashSet<SeenCart> _seen = [];
    private readonly List<int> _fillers = [];
    private List<PricedPromotion> _promotions = [];
    private bool[] _reachable = [];
    private int _item;
    private ImmutableArray<ChosenOption> _chosen = [];
    private long _options;
    private int _budget;
    private Best _best;
    private Best _lowest;

    /// <summary>The goods that were tried as fillers for the last item.</summary>
    public IReadOnlyList<int> Fillers => _fillers;

    /// <param name="item">What is wanted.</param>
    /// <param name="reachable">By promotion: whether buyers can use it.</param>
    /// <param name="chooses">Whether the buyer chooses options that make it cheaper.</param>
    public CheapestUnit Cheapest(Item item, bool[] reachable, bool chooses = true)
    {
        _chosen = chooses ? [.. CartReader.CheapestOptions(item)] : [];
        var index = _book.IndexOf(item.Sku);
        if (index < 0 || item.Price is null)
        {
            return Unknown(item, Missing.Field($"{PlanPaths.Of(item)}.price", item.Source.PlaceOf("price")));
        }

        Start(index, item, reachable);
        var missing = Missing.Nowhere;
        foreach (var promotion in _promotions)
        {
            missing = missing.And(promotion.Missing);
        }

        if (!missing.IsEmpty)
        {
            return Unknown(item, missing);
        }

        PriceAlone();
        PriceWithFillers();
        return _best.Units == 0 ? Unknown(item, Missing.Nowhere) : Result(item);
    }

    private static CheapestUnit Unknown(Item item, Missing missing) =>
        new(
            item,
            0,
            Quote: null,
            Price: null,
            Received: null,
            Regular: null,
            Complete: true,
            LowerBound: null,
            missing
        );

    private void Start(int index, Item item, bool[] reachable)
    {
        _item = index;
        _reachable = reachable;
        _promotions = [];
        foreach (var place in _book.Index.PromotionsOn(index))
        {
            var promotion = _book.Promotions[place];
            if (reachable[place] && (promotion.Steps.Length > 0 || !promotion.Missing.IsEmpty))
            {
                _promotions.Add(promotion);
            }
        }

        _options = CartReader.OptionsOf(_book, item, _chosen);
        _budget = Math.Clamp(PlanBudget / Math.Max(1, _book.Prices.Length), 2_000, 200_000);
        _best = default;
        _lowest = default;
        _seen.Clear();
        _fillers.Clear();
    }

    private void PriceAlone()
    {
        PriceEach(_points.Quantities(_item, _promotions));
        if (_best is { Paid: > 0 } cheapest)
        {
            var more = new Quantities(_points.Most(_item));
            _points.AddDiscounted(more, _promotions, cheapest.Paid, cheapest.Units);
            PriceEach(BreakPoints.WholeGroups(more, _promotions));
        }
    }

    private void PriceEach(Quantities quantities)
    {
        for (var index = 0; index < quantities.Count; index++)
        {
            PriceCart(quantities[index], filler: null);
        }
    }

    private void PriceWithFillers()
    {
        var alone = _best;
        foreach (var promotion in _promotions)
        {
            foreach (var step in promotion.Steps)
            {
                foreach (var demand in BreakPoints.Asked(promotion, step))
                {
                    Fill(promotion, step, demand, 1, alone);
                    FillMore(promotion, step, demand, _points.JustBelow(_item, demand), alone);
                    FillMore(promotion, step, demand, step.Kind == StepKind.Grouped ? step.Reduced : 1, alone);
                }
            }
        }

        PriceGot();
    }

    private void FillMore(PricedPromotion promotion, PriceStep step, Demand demand, long units, Best alone)
    {
        var most = Math.Min(units, _points.Most(_item));
        if (most > 1)
        {
            Fill(promotion, step, demand, most, alone);
        }
    }

    /// <summary>So many units wanted, and the cheapest filler for what is still asked: at list prices, and at discounted ones where those count.</summary>
    private void Fill(PricedPromotion promotion, PriceStep step, Demand demand, long units, Best alone)
    {
        var counts = demand.Among?.Has(_item) != false;
        var money = Math.Max(0, demand.Spend - (counts ? MinorUnits.Times(_book.Prices[_item], units) : 0));
        var more = Math.Max(0, demand.Quantity - (counts ? units : 0));
        PriceFilled(promotion, demand.Among, units, money, more);
        if (demand.Spend > 0 && _points.BaseOf(promotion, step) != ThresholdBase.List)
        {
            var worth = counts && alone.Units > 0 ? _book.Units.Part(alone.Paid, units, alone.Units) : 0;
            PriceFilled(promotion, demand.Among, units, Math.Max(0, demand.Spend - Math.Max(0, worth)), more);
        }
    }

    private void PriceFilled(PricedPromotion promotion, ItemSet? among, long units, long money, long more)
    {
        if (
            (money > 0 || more > 0)
            && _points.Filler(promotion, among, new Wanted(_item, units), money, more) is { } filler
        )
        {
            PriceCart(units, filler);
        }
    }

    /// <summary>Where the item is what one gets for buying something else: the cheapest way to buy that.</summary>
    private void PriceGot()
    {
        foreach (var index in _book.Index.Giving(_item))
        {
            var promotion = _book.Promotions[index];
            if (!_reachable[index] || !promotion.Missing.IsEmpty)
            {
                continue;
            }

            foreach (var step in promotion.Steps)
            {
                var units = Math.Clamp(step.Reduced, 1, Cart.MostUnits);
                if (
                    step.Got?.Has(_item) == true
                    && units <= _points.Most(_item)
                    && _points.Filler(promotion, promotion.Scope, new Wanted(_item, units), 0, step.Group) is { } bought
                )
                {
                    PriceCart(units, bought);
                }
            }
        }
    }

    private void PriceCart(long units, Wanted? filler)
    {
        if (!_seen.Add(new SeenCart(units, filler?.Item ?? -1, filler?.Units ?? 0)))
        {
            return;
        }

        if (filler is { } tried && !_fillers.Contains(tried.Item))
        {
            _fillers.Add(tried.Item);
        }

        _basket.Clear();
        if (
            !_basket.Add(_book, _item, units, _options)
            || (filler is { } other && !_basket.Add(_book, other.Item, other.Units, 0))
        )
        {
            return;
        }

        var share = Math.Max(500, _budget / 4);
        _budget = Math.Max(0, _budget - search.Run(_basket, _reachable, share, ToBeat(units)));
        if (!search.IsComplete)
        {
            var bound = new Best(search.LowerBound, units, filler);
            _lowest = _lowest.Units == 0 || bound.IsBelow(_lowest) ? bound : _lowest;
        }

        if (search.Found)
        {
            _best = new Best(search.Paid, units, filler);
        }
    }

    /// <summary>The price of a cart from which on it is no better per unit than the best so far.</summary>
    private long ToBeat(long units) =>
        _best.Units == 0 ? long.MaxValue : MinorUnits.Ceiling(_best.Paid, units, _best.Units);

    private CheapestUnit Result(Item item)
    {
        _bestBasket.Clear();
        _bestBasket.Add(_book, _item, _best.Units, _options);
        var lines = ImmutableArray.CreateBuilder<CartLine>(2);
        lines.Add(new CartLine(item.Sku, _best.Units) { Options = _chosen });
        if (_best.Filler is { } filler)
        {
            _bestBasket.Add(_book, filler.Item, filler.Units, 0);
            lines.Add(new CartLine(_book.Plan.Catalog[filler.Item].Sku, filler.Units));
        }

        search.Run(_bestBasket, _reachable, Math.Max(_budget, StackSearch.CartBudget));
        if (search.Paid < _best.Paid)
        {
            _best = _best with { Paid = search.Paid };
        }

        var cart = new Cart(lines.ToImmutable()) { KnowsEveryCode = true };
        var quote = stack.QuoteOf(cart, _bestBasket, _reachable, search);
        // A cart that was not searched to the end does not matter where even its bound is no cheaper.
        var isComplete = _lowest.Units == 0 || !_lowest.IsBelow(_best);
        var lowest = isComplete ? _best : _lowest;
        return new CheapestUnit(
            item,
            _best.Units,
            quote,
            PerUnit(_best.Paid, _best.Units),
            PerUnit(_book.Units.Of(quote.Received), _best.Units),
            _book.Units.Money(_book.Prices[_item]),
            isComplete,
            PerUnit(lowest.Paid, lowest.Units),
            Missing.Nowhere
        );
    }

    private decimal PerUnit(long amount, long units) => _book.Units.Money(_book.Units.Part(amount, 1, units));

    private readonly record struct Best(long Paid, long Units, Wanted? Filler)
    {
        public bool IsBelow(Best other) => MinorUnits.CompareUnits(Paid, Units, other.Paid, other.Units) < 0;
    }

    // A class, and compared by hand: a set of structs is compiled while the user waits.
    private sealed class SeenCart(long units, int filler, long fillerUnits) : IEquatable<SeenCart>
    {
        private readonly long _units = units;
        private readonly int _filler = filler;
        private readonly long _fillerUnits = fillerUnits;

        public bool Equals(SeenCart? other) =>
            other is not null
            && _units == other._units
            && _filler == other._filler
            && _fillerUnits == other._fillerUnits;

        public override bool Equals(object? obj) => Equals(obj as SeenCart);

        public override int GetHashCode() => unchecked((((int)_units * 31) + _filler) * 31 + (int)_fillerUnits);
    }
}
