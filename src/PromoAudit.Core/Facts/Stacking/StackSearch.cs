using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Stacking;

/// <summary>The cheapest way to one unit of an item.</summary>
/// <param name="Item">The item wanted.</param>
/// <param name="Quantity">Units of it in the witness.</param>
/// <param name="Quote">The witness: the cart, its promotions and steps. Null when unknown, see <paramref name="Missing"/>.</param>
/// <param name="Price">All that is paid for the goods of the cart, divided by the units wanted; rounded to the minor unit.</param>
/// <param name="Received">The same of what the seller gets.</param>
/// <param name="Regular">The everyday price of one unit.</param>
/// <param name="Complete">False: the search stopped early, and <paramref name="LowerBound"/> was not ruled out.</param>
/// <param name="LowerBound">No break-point cart has a lower price per unit.</param>
/// <param name="Missing">What would have to be said.</param>
internal sealed record CheapestUnit(
    Item Item,
    long Quantity,
    Quote? Quote,
    decimal? Price,
    decimal? Received,
    decimal? Regular,
    bool Complete,
    decimal? LowerBound,
    Missing Missing
);

/// <summary>The cheapest prices that any admissible set of promotions reaches.</summary>
internal sealed class StackSearch
{
    /// <summary>Nodes that the search for one cart may visit.</summary>
    public const int CartBudget = 50_000;

    private readonly SetSearch _search;
    private readonly Basket _basket = new();
    private readonly bool[] _reachable;
    private readonly bool[] _few;
    private UnitSearch? _units;
    private PromotionCarts? _carts;
    private BreakPoints? _points;
    private PairPrices? _pairs;

    /// <param name="many">See <see cref="SetSearch"/>.</param>
    public StackSearch(CartPricer pricer, Admissibility admissibility, int many = SetSearch.Many)
    {
        Pricer = pricer;
        Admissibility = admissibility;
        Book = pricer.Book;
        _search = new SetSearch(Book, admissibility, many);
        _reachable = new bool[Book.Promotions.Length];
        _few = new bool[Book.Promotions.Length];
        foreach (var promotion in Book.Promotions)
        {
            _reachable[promotion.Index] = admissibility.IsReachable(promotion.Promotion);
        }
    }

    public CartPricer Pricer { get; }

    /// <summary>Whether a price was given so far for which the search ended early.</summary>
    public bool WasCutShort { get; private set; }

    /// <summary>Nodes visited so far.</summary>
    public long Nodes => _search.Nodes;

    public Admissibility Admissibility { get; }

    public PriceBook Book { get; }

    /// <summary>The price under the admissible set of promotions that is cheapest for the buyer.</summary>
    public Priced Price(Cart cart)
    {
        if (CartReader.Read(Book, cart, _basket) is { } problem)
        {
            return problem;
        }

        var available = new bool[_reachable.Length];
        foreach (var index in Book.Index.PromotionsOn(_basket))
        {
            available[index] = _reachable[index] && Availability.IsAvailable(Book.Promotions[index].Promotion, cart);
        }

        return Price(cart, _basket, available, CartBudget);
    }

    /// <summary>As <see cref="Price(Cart)"/>, with no other promotions than these.</summary>
    public Priced PriceUnder(Cart cart, IReadOnlyList<Promotion> promotions)
    {
        if (CartReader.Read(Book, cart, _basket) is { } problem)
        {
            return problem;
        }

        var available = new bool[_reachable.Length];
        foreach (var promotion in promotions)
        {
            var index = Book.Of(promotion).Index;
            available[index] = _reachable[index] && Availability.IsAvailable(promotion, cart);
        }

        return Price(cart, _basket, available, CartBudget);
    }

    /// <summary>The cheapest way to one unit of an item, over break-point carts and admissible sets.</summary>
    public CheapestUnit Cheapest(Item item) => Noted(Units.Cheapest(item, _reachable));

    /// <summary>The same with no other promotions than these.</summary>
    public CheapestUnit CheapestUnder(Item item, IReadOnlyList<Promotion> promotions)
    {
        foreach (var promotion in promotions)
        {
            var index = Book.Of(promotion).Index;
            _few[index] = _reachable[index];
        }

        var cheapest = Noted(Units.Cheapest(item, _few));
        foreach (var promotion in promotions)
        {
            _few[Book.Of(promotion).Index] = false;
        }

        return cheapest;
    }

    /// <summary>The same with one promotion, even if nobody was meant to reach it, and without options.</summary>
    public CheapestUnit CheapestBy(PricedPromotion promotion, Item item)
    {
        _few[promotion.Index] = true;
        var cheapest = Noted(Units.Cheapest(item, _few, chooses: false));
        _few[promotion.Index] = false;
        return cheapest;
    }

    /// <summary>The smallest cart of each promotion, priced with the best admissible set: in the order of the plan, each cart once.</summary>
    public ImmutableArray<Quote> CheapestCarts()
    {
        var quotes = ImmutableArray.CreateBuilder<Quote>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var promotion in Book.Promotions)
        {
            if (
                _reachable[promotion.Index]
                && Carts.Smallest(promotion) is { } cart
                && seen.Add(cart.ToString())
                && Price(cart).Quote is { } quote
            )
            {
                quotes.Add(quote);
            }
        }

        return quotes.ToImmutable();
    }

    /// <summary>The goods that are bought along with an item when only this promotion is used.</summary>
    public IReadOnlyList<int> FillersUnder(Promotion promotion, Item item)
    {
        CheapestUnder(item, [promotion]);
        return Units.Fillers;
    }

    public SmallestBasket SmallestBasket(Promotion promotion) => Carts.SmallestBasket(promotion);

    public AloneCut Alone(Promotion promotion) => Carts.Alone(promotion);

    /// <summary>Carts that a promotion is made for.</summary>
    public PromotionCarts Carts => _carts ??= new PromotionCarts(Pricer, Points);

    /// <summary>What two promotions come to.</summary>
    public PairPrices Pairs => _pairs ??= new PairPrices(this);

    public BreakPoints Points => _points ??= new BreakPoints(Book);

    private CheapestUnit Noted(CheapestUnit cheapest)
    {
        WasCutShort |= !cheapest.Complete;
        return cheapest;
    }

    private UnitSearch Units => _units ??= new UnitSearch(this, _search);

    /// <summary>The best price of a basket that was read before.</summary>
    internal Priced Price(Cart cart, Basket basket, bool[] available, int budget)
    {
        var missing = MissingOf(basket, available);
        if (!missing.IsEmpty)
        {
            return Priced.Unknown(missing);
        }

        _search.Run(basket, available, budget);
        WasCutShort |= !_search.IsComplete;
        return Priced.As(QuoteOf(cart, basket, available, _search));
    }

    /// <summary>The recorded price under the set that the search found.</summary>
    internal Quote QuoteOf(Cart cart, Basket basket, bool[] available, SetSearch found)
    {
        var set = found.Set.ToArray();
        var steps = new List<OrderedStep>(set.Length);
        foreach (var index in set)
        {
            steps.AddRange(Book.StepsOf(Book.Promotions[index]));
        }

        steps.Sort(static (left, right) => left.Rank.CompareTo(right.Rank));
        var quote = Pricer.Quote(
            cart,
            basket,
            steps,
            ExtrasOn(basket, available),
            (promotion, joined) => CanJoin(promotion, set, joined)
        );
        return quote with
        {
            Intended = IsIntended(set),
            Complete = found.IsComplete,
            LowerBound = Book.Units.Money(found.LowerBound),
        };
    }

    internal Missing MissingOf(Basket basket, bool[] available)
    {
        var missing = Missing.Nowhere;
        foreach (var index in Book.Index.PromotionsOn(basket))
        {
            missing = available[index] ? missing.And(Book.Promotions[index].Missing) : missing;
        }

        return missing;
    }

    private List<PricedPromotion> ExtrasOn(Basket basket, bool[] available)
    {
        var extras = new List<PricedPromotion>();
        foreach (var index in Book.Index.PromotionsOn(basket))
        {
            if (Book.Promotions[index] is { HasExtras: true, Missing.IsEmpty: true } promotion && available[index])
            {
                extras.Add(promotion);
            }
        }

        return extras;
    }

    private bool CanJoin(PricedPromotion promotion, int[] set, IReadOnlyList<PricedPromotion> joined)
    {
        foreach (var index in set)
        {
            if (index != promotion.Index && !Admissibility.Together(index, promotion.Index))
            {
                return false;
            }
        }

        foreach (var other in joined)
        {
            if (!Admissibility.Together(other.Index, promotion.Index))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsIntended(int[] set)
    {
        for (var first = 0; first < set.Length; first++)
        {
            for (var second = first + 1; second < set.Length; second++)
            {
                if (
                    !Admissibility.DeclaredToCombine(
                        Book.Promotions[set[first]].Promotion,
                        Book.Promotions[set[second]].Promotion
                    )
                )
                {
                    return false;
                }
            }
        }

        return true;
    }
}
